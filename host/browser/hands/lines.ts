import type { Box } from '../../box';
import { extentOf } from '../../model/grid';
import type { World } from '../../world';
import type { Hands } from '../grid';
import type { Selected } from './selected';
import { a1Of } from './selected';
import { words } from './words';

type RowDeeds = Readonly<Record<'rowsAbove' | 'rowsBelow' | 'deleteRows', () => void>>;
type ColumnDeeds = Readonly<Record<'columnsLeft' | 'columnsRight' | 'deleteColumns', () => void>>;
type OrderDeeds = Readonly<Record<'sortUp' | 'sortDown' | 'filter', () => void>>;

/** What hands do to whole lines of the open tab, to the order of its lines, and to its filter. */
export type LineDeeds = RowDeeds & ColumnDeeds & OrderDeeds;

/** Makes the deeds for what is selected. */
export function lineDeeds(world: World, hands: Hands, selected: Selected): LineDeeds {
  const by: By = (deed) => () => {
    hands.does(() => {
      deed(hands.edit, selected.tab(), selected.box());
    });
  };
  return { ...rowDeeds(by), ...columnDeeds(by), ...orderDeeds(world, hands, selected, by) };
}

type By = (deed: (edit: Hands['edit'], tab: string, box: Box) => void) => () => void;

const rowDeeds = (by: By): RowDeeds => ({
  rowsAbove: by((edit, tab, { row, rows }) => {
    edit.insertRows(tab, row, rows);
  }),
  rowsBelow: by((edit, tab, { row, rows }) => {
    edit.insertRows(tab, row + rows, rows);
  }),
  deleteRows: by((edit, tab, { row, rows }) => {
    edit.deleteRows(tab, row, rows);
  }),
});

const columnDeeds = (by: By): ColumnDeeds => ({
  columnsLeft: by((edit, tab, { column, columns }) => {
    edit.insertColumns(tab, column, columns);
  }),
  columnsRight: by((edit, tab, { column, columns }) => {
    edit.insertColumns(tab, column + columns, columns);
  }),
  deleteColumns: by((edit, tab, { column, columns }) => {
    edit.deleteColumns(tab, column, columns);
  }),
});

function orderDeeds(world: World, { says }: Hands, { cell }: Selected, by: By): OrderDeeds {
  const sort = (ascending: boolean): (() => void) =>
    by((edit, tab, box) => {
      const lines = linesToSort(world, box);
      if (lines.rows > 1) edit.sort(tab, a1Of(lines), [{ column: cell().column, ascending }]);
      else says(words.nothingToSort);
    });
  return {
    sortUp: sort(true),
    sortDown: sort(false),
    filter: by((edit, tab, box) => {
      const several = box.rows > 1 && box.columns > 1;
      if (world.model.filters.has(box.sheet)) edit.unfilter(tab);
      else edit.filter(tab, a1Of(several ? box : tableOf(world, box.sheet)));
    }),
  };
}

/** What is sorted: several selected lines, else all below the header. */
function linesToSort(world: World, box: Box): Box {
  if (box.rows > 1) return box;
  const table = tableOf(world, box.sheet);
  return { ...table, row: table.row + 1, rows: table.rows - 1 };
}

/** The header of a tab, which is its last frozen row, and what stands below it. */
function tableOf({ model }: World, sheet: number): Box {
  const header = Math.max(1, model.frames.frozen(sheet).rows);
  const { row, column } = extentOf(model.book, sheet);
  return { sheet, row: header, column: 1, rows: Math.max(1, row - header + 1), columns: Math.max(1, column) };
}
