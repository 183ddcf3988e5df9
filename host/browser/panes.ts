import type { Pane, Screen } from '../screen';
import { byId, make } from './element';
import type { PaneServer } from './pane-frame';
import { paneFrame } from './pane-frame';
import { words } from './words';

/** Google's size of a dialog that names none, in pixels. */
const usual = { width: 600, height: 400 };

/** Draws the dialog and the sidebar of the script, each anew whenever the script opens one. */
export function makePanes(screen: Screen, functions: readonly string[], run: PaneServer['run']): { draw: () => void } {
  const [dialog, sidebar] = [byId<HTMLDialogElement>('dialog'), byId('sidebar')];
  let drawn: { dialog: Pane | null; sidebar: Pane | null } = { dialog: null, sidebar: null };
  sidebar.ariaLabel = words.sidebar;
  const fill = (place: HTMLElement, pane: Pane, close: () => void): HTMLIFrameElement => {
    const frame = paneFrame(pane.html, functions, { run, close });
    frame.title = pane.title;
    const cross = make('button', { type: 'button', ariaLabel: words.close, onclick: close }, '✕');
    place.replaceChildren(make('div', { className: 'title' }, make('span', {}, pane.title), cross), frame);
    return frame;
  };
  dialog.onclose = () => {
    dialog.replaceChildren();
  };
  return {
    draw: () => {
      const now = { dialog: screen.dialog(), sidebar: screen.sidebar() };
      if (now.dialog && now.dialog !== drawn.dialog) openDialog(dialog, now.dialog, fill);
      if (now.sidebar && now.sidebar !== drawn.sidebar) {
        sidebar.hidden = false;
        fill(sidebar, now.sidebar, () => {
          sidebar.hidden = true;
          sidebar.replaceChildren();
        });
      }
      drawn = now;
    },
  };
}

type Fill = (place: HTMLElement, pane: Pane, close: () => void) => HTMLIFrameElement;

function openDialog(dialog: HTMLDialogElement, pane: Pane, fill: Fill): void {
  if (dialog.open) dialog.close();
  const frame = fill(dialog, pane, () => {
    dialog.close();
  });
  frame.style.width = `${pane.width ?? usual.width}px`;
  frame.style.height = `${pane.height ?? usual.height}px`;
  if (pane.modal) dialog.showModal();
  else dialog.show();
  frame.focus();
}
