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
