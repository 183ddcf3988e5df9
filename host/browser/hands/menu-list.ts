import { make } from '../element';
import type { Rect } from './cell-rect';
import { buttonList, openPopup } from './popup';

/** One line of a menu: what it says, its keys, and what it does; null draws a line between groups. */
export type MenuLine = { readonly label: string; readonly keys?: string; readonly act: () => void } | null;

/** Opens a menu beside a place. */
export function openMenu(label: string, lines: readonly MenuLine[], beside: Rect): void {
  const list = buttonList('menu', label);
  list.append(...lines.map((line) => (line ? entry(line) : make('hr', {}))));
  const popup = openPopup(list, beside);

  function entry({ label: said, keys, act }: NonNullable<MenuLine>): HTMLElement {
    const onclick = (): void => {
      popup.close();
      act();
    };
    const button = make('button', { type: 'button', role: 'menuitem', onclick }, make('span', {}, said));
    if (keys !== undefined) button.append(make('kbd', {}, keys));
    return button;
  }
}

/** A place of no size, where the mouse is. */
export const atPoint = (x: number, y: number): Rect => ({ left: x, right: x, top: y, bottom: y });
