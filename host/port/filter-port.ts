import type { Box } from '../box';
import type { OverlayPort } from '../guest/port';
import type { FilterRule, SheetFilter } from '../model/filters';
import { letsThrough } from '../model/filters';
import { refuseSheet } from '../rights';
import type { World } from '../world';
import { logged } from './logged';

type FilterPort = Pick<OverlayPort, 'filter' | 'setFilter' | 'filterRule' | 'setFilterRule' | 'hiddenByFilter'>;

/** The filters of the world's sheets. */
export function filterPort(world: World): FilterPort {
  const { model, calls } = world;
  return {
    filter: (sheet) => model.filters.get(sheet)?.box ?? null,
    setFilter: logged(calls, 1, (sheet: number, box: Box | null) => {
      laySheetFilter(world, sheet, box);
    }),
    filterRule: logged(calls, 1, (sheet: number, column: number) => {
      return filterWith(model.filters.get(sheet), column).rules.get(column) ?? null;
    }),
    setFilterRule: logged(calls, 1, (sheet: number, column: number, rule: FilterRule | null) => {
      hideInFilter(world, sheet, column, rule);
    }),
    hiddenByFilter: (sheet, row) => isRowHidden(world, sheet, row),
  };
}

/**
 * Lays a filter over a sheet, or takes it away. Everybody sees a filter, so nobody may do so in a sheet that is closed to him.
 *
 * @throws {Error} In Google's words: there is one already, or the sheet is protected.
 */
export function laySheetFilter(world: World, sheet: number, box: Box | null): void {
  const { filters } = world.model;
  const old = filters.get(sheet);
  if (box !== null && old) throw new Error("You can't create a filter in a sheet that already has a filter.");
  refuseSheet(world, sheet);
  if (box === null) filters.delete(sheet);
  else filters.set(sheet, { box, rules: new Map() });
}

/** Sets or drops what a column of a filter lets through. @throws {Error} Likewise, or the filter misses the column. */
export function hideInFilter(world: World, sheet: number, column: number, rule: FilterRule | null): void {
  const { filters } = world.model;
  const { box, rules } = filterWith(filters.get(sheet), column);
  refuseSheet(world, sheet);
  const others = [...rules].filter(([place]) => place !== column);
  filters.set(sheet, { box, rules: new Map(rule ? [...others, [column, rule]] : others) });
}

function filterWith(filter: SheetFilter | undefined, column: number): SheetFilter {
  if (!filter) throw new Error('The filter has been removed.');
  const { box } = filter;
  if (column >= box.column && column < box.column + box.columns) return filter;
  throw new Error('Those columns are out of bounds.');
}

/** Whether a sheet's filter hides a row, counted from 1. */
export function isRowHidden({ model }: World, sheet: number, row: number): boolean {
  const filter = model.filters.get(sheet);
  if (!filter) return false;
  const { box, rules } = filter;
  if (row <= box.row || row >= box.row + box.rows) return false;
  return [...rules].some(([column, rule]) => {
    const [shown = ''] = model.cells.display({ ...box, row, column, rows: 1, columns: 1 });
    return !letsThrough(rule, shown);
  });
}
