import { ValueType, type Cell, type Worksheet } from 'exceljs';
import { shownFormula } from '../model/formula-text';
import type { CellData } from '../snapshot';
import { isPlain, lookOf } from './read-looks';

/** The ids of the tabs of a workbook by the names that they have in the file. */
export type IdsByTab = ReadonlyMap<string, number>;

/** Days from Google's first day, 30/12/1899, to that of the machine's clock. */
const FIRST_DAYS = 25_569;
const DAY = 86_400_000;

/** A day and time as a serial, whole to the second. */
const serialOf = (date: Date): number => Math.round((date.getTime() / DAY + FIRST_DAYS) * 86_400) / 86_400;

/** What a cell of a workbook holds, formulas worked out: texts in several letters as one, errors as they are shown. */
function plainValue(value: unknown): CellData['value'] {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (value instanceof Date) return serialOf(value);
  if (typeof value !== 'object') return null;
  if ('richText' in value) return (value.richText as { text: string }[]).map(({ text }) => text).join('');
  if ('error' in value) return String(value.error);
  return 'text' in value ? plainValue(value.text) : null;
}

const INNER_LINK = /^HYPERLINK\("#'((?:[^']|'')*)'!([A-Z]+\d+)","((?:[^"]|"")*)"\)$/;

/** A link to a cell of the workbook, as Sheets has it; null for any other formula. */
function linkOf(formula: string, ids: IdsByTab): string | null {
  const [, tab = '', place = '', label = ''] = INNER_LINK.exec(formula) ?? [];
  const id = ids.get(tab.replaceAll("''", "'"));
  return id === undefined ? null : `=HYPERLINK("#gid=${id}&range=${place}";"${label}")`;
}

/** One cell; null for one that nobody touched. */
function cellOf(cell: Cell, row: number, column: number, ids: IdsByTab): CellData | null {
  const isCovered = cell.type === ValueType.Merge;
  const formula = isCovered || cell.type !== ValueType.Formula ? null : cell.formula;
  const link = formula === null ? null : linkOf(formula, ids);
  const value = isCovered ? null : plainValue(formula === null ? cell.value : cell.result);
  const look = lookOf(cell);
  if (value === null && formula === null && isPlain(look)) return null;
  return { row, column, value, formula: formula === null ? null : (link ?? shownFormula(`=${formula}`)), ...look };
}

/** The cells of a tab, row by row, formulas as they are written in Sheets. */
export function readCells(sheet: Worksheet, ids: IdsByTab): CellData[] {
  const cells: CellData[] = [];
  sheet.eachRow((line, row) => {
    line.eachCell({ includeEmpty: true }, (cell, column) => {
      const read = cellOf(cell, row, column, ids);
      if (read) cells.push(read);
    });
  });
  return cells;
}
