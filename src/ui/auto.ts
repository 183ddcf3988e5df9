import type { AutoAnswer, AutoPage } from '../app/auto-dialog';
import { add, button, byId, say, speak } from './element';
import { changeAuto, closeDialog, messageOf } from './server';

declare const data: AutoPage;

const CHANGES = ['on', 'off'] as const;

function show({ lines, isOn, problem }: AutoAnswer): void {
  byId('lines').replaceChildren();
  for (const line of lines) add('p', line, byId('lines'));
  say('problem', problem ?? '');
  button('on').hidden = isOn;
  button('off').hidden = !isOn;
}

async function change(wanted: (typeof CHANGES)[number]): Promise<void> {
  for (const each of CHANGES) button(each).disabled = true;
  say('problem', '');
  byId('lines').textContent = data.words.working;
  try {
    show(await changeAuto(wanted));
  } catch (error) {
    show(data.answer);
    say('problem', `${data.words.unexpected}\n${messageOf(error)}`);
  }
  for (const each of CHANGES) button(each).disabled = false;
  button('close').focus();
}

speak(data.language, data.words);
show(data.answer);
for (const each of CHANGES) button(each).onclick = () => void change(each);
button('close').onclick = closeDialog;
button('close').focus();
