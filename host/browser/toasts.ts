import type { Screen } from '../screen';
import { byId, make } from './element';

const shownMs = 6000;

/** Shows a short message in the corner for a while. */
export function showToast(message: string, title = ''): void {
  const toast = make('p', {}, title === '' ? message : `${title}\n${message}`);
  byId('toasts').append(toast);
  setTimeout(() => {
    toast.remove();
  }, shownMs);
}

/** Shows what the script says in toasts, each once. */
export function makeToasts({ toasts }: Screen): { draw: () => void } {
  let shown = 0;
  return {
    draw: () => {
      const fresh = toasts().slice(shown);
      shown += fresh.length;
      for (const { message, title } of fresh) showToast(message, title);
    },
  };
}
