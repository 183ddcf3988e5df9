import type { MenuItem } from '../guest/port';
import type { Menu } from '../screen';
import { byId, make } from './element';
import { words } from './words';

/** Runs a function of the script. @param label - The words of the menu. */
type Run = (action: string, label: string) => void;

/** Draws the menus of the script above the grid; one that is clicked runs its function. */
export function drawMenus(menus: readonly Menu[], run: Run): void {
  const bar = byId('menus');
  bar.ariaLabel = words.menus;
  const choose: Run = (action, label) => {
    closeMenus(bar);
    run(action, label);
  };
  bar.replaceChildren(
    listOf(
      menus.map(({ label, items }) => ({ label, action: null, items })),
      choose,
    ),
  );
  bar.onkeydown = (event) => {
    walk(bar, event);
  };
  document.onpointerdown = ({ target }) => {
    if (!(target instanceof Node && bar.contains(target))) closeMenus(bar);
  };
}

function listOf(items: readonly MenuItem[], choose: Run): HTMLUListElement {
  const entries = items.map((item) =>
    make('li', {}, ...(item.label === null ? [make('hr', {})] : entry(item, choose))),
  );
  return make('ul', {}, ...entries);
}

function entry({ label, action, items }: MenuItem, choose: Run): HTMLElement[] {
  const button = make('button', { type: 'button' }, items ? `${label ?? ''} ▾` : (label ?? ''));
  if (!items) {
    button.onclick = () => {
      choose(action ?? '', label ?? '');
    };
    return [button];
  }
  button.ariaHasPopup = 'true';
  button.ariaExpanded = 'false';
  button.onclick = () => {
    button.ariaExpanded = String(button.ariaExpanded !== 'true');
  };
  return [button, listOf(items, choose)];
}

function closeMenus(bar: HTMLElement): void {
  for (const open of bar.querySelectorAll('[aria-expanded="true"]')) open.ariaExpanded = 'false';
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

function walk(bar: HTMLElement, event: KeyboardEvent): void {
  const seen = [...bar.querySelectorAll('button')].filter((button) => button.offsetParent !== null);
  const at = seen.findIndex((button) => button === document.activeElement);
  const step = steps[event.key];
  if (event.key === 'Escape') {
    closeMenus(bar);
    seen[0]?.focus();
  } else if (step !== undefined) {
    if (seen.length === 1) seen[0]?.click();
    const now = [...bar.querySelectorAll('button')].filter((button) => button.offsetParent !== null);
    now[(at + step + now.length) % now.length]?.focus();
  } else return;
  event.preventDefault();
}
