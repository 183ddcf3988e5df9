import type { UndoPage } from '../app/import/open-pages';
import type { ShownBatch } from '../app/import/take-back';
import { alone, focusOn } from './alone';
import { add, button, byId, say, speak } from './element';
import type { Progress } from './progress';
import { showList } from './long-list';
import { askBring, closeDialog } from './server';

declare const data: UndoPage;

const { words } = data;

function press(word: string, into: HTMLElement, act: () => void): HTMLButtonElement {
  const made = add('button', word, into);
  made.type = 'button';
  made.setAttribute('aria-describedby', `${into.id}-what`);
  made.onclick = act;
  return made;
}

/** Asks once before a batch is taken back; the cursor stands on No. */
function ask(batch: ShownBatch, item: HTMLElement): void {
  item.querySelector('button')?.remove();
  add('p', words.undoAsk, item).className = 'asking';
  press(words.undo, item, () => {
    void alone((progress) => takeBack(batch, progress), { failed: words.unexpected });
  }).className = 'main';
  press(words.undoNo, item, () => {
    const again = batchItem(batch);
    item.replaceWith(again);
    again.querySelector('button')?.focus();
  }).focus();
}

function batchItem(batch: ShownBatch): HTMLElement {
  const item = document.createElement('li');
  item.id = `batch-${batch.id}`;
  const what = add('div', '', item);
  what.className = 'what';
  what.id = `${item.id}-what`;
  add('p', batch.sentence, what);
  add('p', batch.state, what).className = 'hint';
  if (batch.canUndo)
    press(words.undo, item, () => {
      ask(batch, item);
    });
  return item;
}

function show(batches: readonly ShownBatch[]): void {
  byId('none').hidden = batches.length > 0;
  showList(byId('batches'), batches, batchItem, words.more);
}

async function takeBack({ id }: ShownBatch, progress: Progress): Promise<void> {
  progress.says(words.undoing);
  const { sentence, isDone } = await askBring('back', { batch: id });
  show(await askBring('batches', null));
  say(isDone ? 'told' : 'problem', sentence);
  focusOn(button('close'));
}

speak(data.language, words);
show(data.batches);
button('close').onclick = closeDialog;
button('close').focus();
