import { existing } from './book';
import type { Grid } from '../domain/cell';
import type { FormattedCell, Ports } from '../ports';
import { together } from './columns';
import { makeRoom } from './show-tab';
import { dateOf } from './tab-view';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Cells of one format as stretches of each column, so that a list of many is short. */
function stretches(sheet: Sheet, cells: readonly FormattedCell[]) {
  const found: { row: number; column: number; count: number }[] = [];
  const inOrder = [...cells].sort((one, other) => one.column - other.column || one.row - other.row);
  for (const { row, column } of inOrder) {
    const last = found[found.length - 1];
    if (last?.column === column && last.row + last.count === row) last.count += 1;
    else found.push({ row, column, count: 1 });
  }
  return found.map(({ row, column, count }) => sheet.getRange(row, column, count, 1));
}

function setFormats(tab: string, cells: readonly FormattedCell[]): void {
  const sheet = existing(tab);
  const byFormat = new Map<string, FormattedCell[]>();
  for (const cell of cells) {
    const list = byFormat.get(cell.format);
    if (list) list.push(cell);
    else byFormat.set(cell.format, [cell]);
  }
  if (cells.length > 0) makeRoom(sheet, Math.max(...cells.map(({ row }) => row)), 1);
  for (const [format, list] of byFormat)
    for (const ranges of together(sheet, stretches(sheet, list))) ranges.setNumberFormat(format);
}

/** A block of a sheet that is made large enough for it, and the values for its cells. */
function typed(tab: string, row: number, column: number, cells: Grid) {
  const sheet = existing(tab);
  const width = cells[0]?.length ?? 0;
  makeRoom(sheet, row + cells.length - 1, column + width - 1);
  const values = cells.map((line) => line.map((cell) => (typeof cell === 'object' ? dateOf(cell.day) : cell)));
  return { range: sheet.getRange(row, column, cells.length, width), values };
}

/** Single cells of rosters, with their formulas and formats. */
export const rosterCells: Pick<Ports, 'readFormulas' | 'readFormats' | 'setFormats' | 'writeTyped' | 'writeAnyway'> = {
  readFormulas: (tab, row, column, rows, columns) => existing(tab).getRange(row, column, rows, columns).getFormulas(),
  readFormats: (tab, row, column, rows, columns) =>
    existing(tab).getRange(row, column, rows, columns).getNumberFormats(),
  setFormats,
  writeTyped: (tab, row, column, cells) => {
    const { range, values } = typed(tab, row, column, cells);
    range.setValues(values);
  },
  writeAnyway: (tab, row, column, cells) => {
    const { range, values } = typed(tab, row, column, cells);
    const rules = range.getDataValidations();
    range.clearDataValidations();
    range.setValues(values);
    range.setDataValidations(rules);
  },
};
