import type { Pane, Screen } from '../screen';
import { byId, make } from './element';
import type { PaneServer } from './pane-frame';
import { paneFrame } from './pane-frame';
import { words } from './words';

/** Google's size of a dialog that names none, in pixels. */
const usual = { width: 600, height: 400 };

/** What the script has opened beside the grid and above it. */
type Panes = {
  readonly draw: () => void;
  /** Closes both, as whoever comes next has opened none. */
  readonly close: () => void;
};

/** Draws the dialog and the sidebar of the script, each anew whenever the script opens one. */
export function makePanes(screen: Screen, functions: readonly string[], run: PaneServer['run']): Panes {
  let drawn: Pane | null = null;
  let beside: Pane | null = null;
  const frameOf = (pane: Pane, close: () => void): HTMLIFrameElement => paneFrame(pane, functions, { run, close });
  return {
    draw: () => {
      const [dialog, sidebar] = [screen.dialog(), screen.sidebar()];
      if (dialog && dialog !== drawn) openDialog(dialog, frameOf);
      if (sidebar && sidebar !== beside) openSidebar(sidebar, frameOf);
      [drawn, beside] = [dialog, sidebar];
    },
    close: () => {
      closeDialogs();
      closeSidebar();
    },
  };
}

function closeDialogs(): void {
  for (const before of document.querySelectorAll('dialog')) before.close();
}

function closeSidebar(): void {
  const sidebar = byId('sidebar');
  sidebar.hidden = true;
  sidebar.replaceChildren();
}

type FrameOf = (pane: Pane, close: () => void) => HTMLIFrameElement;

function openDialog(pane: Pane, frameOf: FrameOf): void {
  const dialog = make('dialog', { ariaLabel: pane.title });
  const frame = fill(dialog, pane, frameOf, () => {
    dialog.close();
  });
  frame.style.width = `${pane.width ?? usual.width}px`;
  frame.style.height = `${pane.height ?? usual.height}px`;
  dialog.onclose = () => {
    dialog.remove();
  };
  closeDialogs();
  document.body.append(dialog);
  if (pane.modal) dialog.showModal();
  else dialog.show();
  frame.focus();
}

function openSidebar(pane: Pane, frameOf: FrameOf): void {
  const sidebar = byId('sidebar');
  sidebar.ariaLabel = words.sidebar;
  sidebar.hidden = false;
  fill(sidebar, pane, frameOf, closeSidebar);
}

function fill(place: HTMLElement, pane: Pane, frameOf: FrameOf, close: () => void): HTMLIFrameElement {
  const frame = frameOf(pane, close);
  const cross = make('button', { type: 'button', ariaLabel: words.close, onclick: close }, '✕');
  place.replaceChildren(make('div', { className: 'title' }, make('span', {}, pane.title), cross), frame);
  return frame;
}
