import { columnLetters } from '../../box';
import type { SheetFilter } from '../../model/filters';
import type { World } from '../../world';
import { button, make } from '../element';
import type { Hands } from '../grid';
import type { Spot } from '../shown-cell';
import { cellRect } from './cell-rect';
import { filterList } from './filter-list';
import { filterValues, hiddenTexts } from './filter-values';
import { openForm } from './form';
import { a1Of } from './selected';
import { words } from './words';

/** Opens the filter of a column: sort its lines, choose which of its texts are shown. */
export function openFilter(world: World, hands: Hands, { sheet, column }: Spot): void {
  const { model } = world;
  const filter = model.filters.get(sheet);
  const place = filter && cellRect(world, filter.box.row, column);
  if (!filter || !place) return;
  const tab = model.tabs.name(sheet);
  const values = filterValues(model, filter, column);
  const list = filterList(values);
  const look = { label: words.filter.title(headerOf(world, filter, column)), className: 'filter', done: words.apply };
  const parts = (close: () => void): HTMLElement[] => [
    ...sortButtons(hands, tab, filter, column, close),
    make('hr', {}),
    ...list.parts,
  ];
  openForm(look, place, parts, () => {
    const wanted = list.wanted();
    if (!wanted) return false;
    hands.does(() => {
      hands.edit.filterColumn(tab, column, hiddenTexts(filter, column, values, wanted));
    });
    return true;
  });
  list.field.focus();
}

function sortButtons(
  { edit, does }: Hands,
  tab: string,
  { box }: SheetFilter,
  column: number,
  close: () => void,
): HTMLElement[] {
  const lines = a1Of({ ...box, row: box.row + 1, rows: box.rows - 1 });
  const sort = (label: string, ascending: boolean): HTMLElement =>
    button(label, () => {
      close();
      does(() => {
        edit.sort(tab, lines, [{ column, ascending }]);
      });
    });
  return box.rows > 1 ? [sort(words.filter.up, true), sort(words.filter.down, false)] : [];
}

function headerOf({ model }: World, { box }: SheetFilter, column: number): string {
  const [text = ''] = model.cells.display({ ...box, rows: 1, column, columns: 1 });
  return text === '' ? columnLetters(column) : text;
}
