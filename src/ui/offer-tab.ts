import { button, byId } from './element';
import { closeDialog, messageOf, openTab } from './server';

type Words = Readonly<Record<'open' | 'unexpected', string>>;

/** Offers to open the tab in which a result stands: then the dialog closes. */
export function offerTab(tab: string, words: Words): void {
  const open = button('open');
  open.textContent = `${words.open} “${tab}”`;
  open.hidden = false;
  open.onclick = () => void leaveFor(tab, words);
  button('close').classList.remove('main');
  open.focus();
}

async function leaveFor(tab: string, words: Words): Promise<void> {
  button('open').disabled = true;
  const refusal = await openTab(tab).catch((error: unknown) => `${words.unexpected}\n${messageOf(error)}`);
  if (refusal === '') {
    closeDialog();
    return;
  }
  byId('label').textContent = refusal;
  byId('label').classList.add('wrong');
  button('open').hidden = true;
  button('close').focus();
}
