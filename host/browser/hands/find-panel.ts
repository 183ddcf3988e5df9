import { gridId } from '#univer';
import { boxText } from '../../box';
import { extentOf } from '../../model/grid';
import { isRowHidden } from '../../port/filter-port';
import type { World } from '../../world';
import { button, byId, make } from '../element';
import type { Hands } from '../grid';
import { cellAt, findText } from './find-text';
import { atPoint } from './menu-list';
import { openPopup } from './popup';
import type { Selected } from './selected';
import { words } from './words';

/** Opens a field to find a text in the open tab: Enter goes on, Shift+Enter back. */
export function openFind(world: World, hands: Hands, selected: Selected): void {
  const field = make('input', { type: 'search', placeholder: words.find.label, ariaLabel: words.find.label });
  const told = make('span', { role: 'status' });
  const go = (step: 1 | -1): void => {
    const count = goToText(world, hands, selected, field.value, step);
    told.textContent = count === 0 ? words.find.nothing : words.find.count(count);
  };
  const arrow = (label: string, sign: string, step: 1 | -1): HTMLElement =>
    button(
      sign,
      () => {
        go(step);
      },
      { ariaLabel: label, title: label },
    );
  field.onkeydown = ({ key, shiftKey }) => {
    if (key === 'Enter') go(shiftKey ? -1 : 1);
  };
  const arrows = [arrow(words.find.before, '↑', -1), arrow(words.find.next, '↓', 1)];
  const panel = make('div', { className: 'find', ariaLabel: words.find.label, role: 'search' }, field, told, ...arrows);
  const { right, top } = byId(gridId).getBoundingClientRect();
  openPopup(panel, atPoint(right - 8, top + 8));
}

/** Goes to the next cell that holds a text. @returns How many there are. */
function goToText(world: World, { goTo }: Hands, selected: Selected, text: string, step: 1 | -1): number {
  const { sheet, row, column } = selected.cell();
  const extent = extentOf(world.model.book, sheet);
  const from = (row - 1) * extent.column + column - 1;
  const { at, count } = findText(shownTexts(world, sheet), text, from, step);
  if (at >= 0) goTo(selected.tab(), boxText({ ...cellAt(at, extent), rows: 1, columns: 1 }));
  return count;
}

/** What a tab shows, row by row; nothing of lines that a filter hides. */
function shownTexts(world: World, sheet: number): string[] {
  const { model } = world;
  const { row, column } = extentOf(model.book, sheet);
  const texts = model.cells.display({ sheet, row: 1, column: 1, rows: row, columns: column });
  if (!model.filters.has(sheet)) return texts;
  const hidden = Array.from({ length: row }, (_, line) => isRowHidden(world, sheet, line + 1));
  return texts.map((text, at) => (hidden[Math.floor(at / column)] ? '' : text));
}
