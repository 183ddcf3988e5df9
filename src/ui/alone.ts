import { button, byId, progressBar, say } from './element';
import type { Progress } from './progress';
import { messageOf } from './server';

/** What is said while something is done, and when it fails; without `cancelling` it cannot be cancelled. */
export type Waiting = { readonly failed: string; readonly cancelling?: string };

let isBusy = false;
let next: HTMLElement | null = null;

/** Does one thing at a time before a person's eyes: what is pressed meanwhile is not heard. Never rejects. */
export async function alone(act: (progress: Progress) => Promise<void>, waiting: Waiting): Promise<void> {
  if (isBusy) return;
  const before = document.activeElement;
  setBusy(true);
  say('problem', '');
  say('told', '');
  try {
    await act(openProgress(waiting.cancelling));
  } catch (error) {
    say('problem', `${waiting.failed}\n${messageOf(error)}`);
  }
  setBusy(false);
  const { activeElement: active, body } = document;
  const place = next ?? (active === body ? before : active);
  next = null;
  if (!(place instanceof HTMLElement) || place === body) return;
  place.focus();
  // What was said may have made the footer grow over it.
  place.scrollIntoView({ block: 'nearest' });
}

/** Puts the cursor somewhere, as soon as there can be one. */
export function focusOn(element: HTMLElement): void {
  if (isBusy) next = element;
  else element.focus();
}

/** Waits until what was said is seen: reading a file leaves the page no moment to show it. */
export const seen = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));

function setBusy(busy: boolean): void {
  isBusy = busy;
  byId('form').inert = busy;
  byId('acts').inert = busy;
  byId('acts').hidden = busy;
  byId('work').hidden = !busy;
}

function openProgress(cancelling: string | undefined): Progress {
  let isCancelled = false;
  const [cancel, bar] = [button('cancel'), progressBar('progress')];
  cancel.hidden = cancelling === undefined;
  cancel.disabled = false;
  cancel.onclick = () => {
    isCancelled = true;
    cancel.disabled = true;
    byId('label').textContent = cancelling ?? '';
  };
  bar.removeAttribute('value');
  return {
    says: (label, done, all) => {
      if (!isCancelled) byId('label').textContent = label;
      if (done === undefined || all === undefined) bar.removeAttribute('value');
      else [bar.max, bar.value] = [all, done];
    },
    isCancelled: () => isCancelled,
  };
}
