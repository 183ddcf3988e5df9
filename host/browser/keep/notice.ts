import { byId, make } from '../element';

/** A sentence above the grid that stays until there is another, with what can be done about it. */
export type Notice = { readonly text: string; readonly action?: { readonly label: string; readonly act: () => void } };

/** Shows a notice, or none. */
export function showNotice(notice: Notice | null): void {
  const place = byId('notice');
  place.hidden = notice === null;
  if (!notice) {
    place.replaceChildren();
    return;
  }
  const { text, action } = notice;
  const button = action && make('button', { type: 'button', onclick: action.act }, action.label);
  place.replaceChildren(make('p', {}, text), ...(button ? [button] : []));
}
