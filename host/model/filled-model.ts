import type { IColumnData, IStyleData, IWorksheetData } from '@univerjs/core';
import type { Box } from '../box';
import { boxFromText } from '../box';
import type { CellData, SheetData, WorkbookData } from '../snapshot';
import { core } from '#univer';
import type { SavedBook } from './book';
import { blankSheet, rangeOf } from './book';
import type { Cell } from './grid';
import { cellType } from './grid';
import { hyperlinkLabel } from './hyperlink';
import { conditionOf } from './rule-formula';
import type { SavedModel } from './saved-model';
import { styleOfLook } from './styles';
import { firstTabs } from './tabs';

const { TRUE: yes, FALSE: no } = core.BooleanNumber;

/** Google's first size of a sheet. */
const SMALLEST = { rows: 1000, columns: 26 };

/** Gives each look one id. */
function makePool() {
  const ids = new Map<string, string>();
  const styles: Record<string, IStyleData> = {};
  const idOf = (cell: CellData): string | undefined => {
    const { format, background, color, bold, italic, size, align, valign, wrap, border } = cell;
    const key = [format, background, color, bold, italic, size, align, valign, wrap, border].join('|');
    const known = ids.get(key);
    if (known !== undefined) return known === '' ? undefined : known;
    const [weight, style] = [bold ? ('bold' as const) : null, italic ? ('italic' as const) : null];
    const look = { format, background, color, weight, style, size, align, valign, border };
    const made = styleOfLook({ ...look, wrap: wrap ? 'wrap' : null });
    const id = Object.keys(made).length === 0 ? '' : `f${ids.size}`;
    ids.set(key, id);
    if (id !== '') styles[id] = made;
    return id === '' ? undefined : id;
  };
  return { idOf, styles };
}

function valueIn(value: CellData['value']): Cell {
  if (value === null) return {};
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: cellType.boolean };
  return { v: value, t: typeof value === 'number' ? cellType.number : cellType.text };
}

type Pool = ReturnType<typeof makePool>;

function cellsOf(cells: readonly CellData[], { idOf }: Pool): Record<number, Record<number, Cell>> {
  const rows: Record<number, Record<number, Cell>> = {};
  for (const cell of cells) {
    const id = idOf(cell);
    const row = (rows[cell.row - 1] ??= {});
    row[cell.column - 1] = {
      ...valueIn(cell.value),
      ...(cell.formula === null ? {} : { f: cell.formula }),
      ...(id === undefined ? {} : { s: id }),
    };
  }
  return rows;
}

function columnsOf({ columnWidths, hiddenColumns }: SheetData): Record<number, Partial<IColumnData>> {
  const columns: Record<number, Partial<IColumnData>> = {};
  for (const [column, width] of Object.entries(columnWidths)) columns[Number(column) - 1] = { w: width };
  for (const column of hiddenColumns) columns[column - 1] = { ...columns[column - 1], hd: yes };
  return columns;
}

const boxIn = ({ id, rows, columns }: SheetData, a1: string): Box => {
  const box = boxFromText(a1, Math.max(rows, SMALLEST.rows), Math.max(columns, SMALLEST.columns));
  if (!box) throw new RangeError(`No range ${a1}`);
  return { sheet: id, ...box };
};

function sheetOf(sheet: SheetData, pool: Pool): Partial<IWorksheetData> {
  const { id, name, rows, columns, frozenRows, frozenColumns, cells } = sheet;
  const most = (numbers: readonly number[]) => numbers.reduce((far, number) => Math.max(far, number), 0);
  return {
    ...blankSheet(id, name),
    rowCount: Math.max(SMALLEST.rows, rows, most(cells.map(({ row }) => row))),
    columnCount: Math.max(SMALLEST.columns, columns, most(cells.map(({ column }) => column))),
    hidden: sheet.hidden ? yes : no,
    tabColor: sheet.tabColor ?? '',
    showGridlines: sheet.gridlines ? yes : no,
    freeze: { xSplit: frozenColumns, ySplit: frozenRows, startRow: frozenRows || -1, startColumn: frozenColumns || -1 },
    mergeData: sheet.merges.map((a1) => rangeOf(boxIn(sheet, a1))),
    columnData: columnsOf(sheet),
    cellData: cellsOf(cells, pool),
  };
}

const isWorkedOut = ({ formula }: CellData): boolean => formula !== null && hyperlinkLabel(formula) === null;

type Overlays = Pick<SavedModel, 'notes' | 'validations' | 'formatRules' | 'filters' | 'bandings' | 'protections'>;

function validationsOn(sheet: SheetData): SavedModel['validations'][number] {
  const areas = sheet.validations.map(({ a1, kind, values, allowInvalid, help }) => ({
    boxes: [boxIn(sheet, a1)],
    content: { kind: kind === 'list' ? 'VALUE_IN_LIST' : 'CUSTOM_FORMULA', values, allowInvalid, help, dropdown: true },
  }));
  return [sheet.id, areas];
}

function rulesOn(sheet: SheetData): SavedModel['formatRules'][number] {
  const rules = sheet.conditionalFormats.map(({ a1, formula, background, color, bold }) => {
    const boxes = a1.map((each) => boxIn(sheet, each));
    return { boxes, ...conditionOf(formula, boxes[0]), background, color, bold: bold || null, italic: null };
  });
  return [sheet.id, rules];
}

function filterOn(sheet: SheetData): SavedModel['filters'][number][] {
  if (sheet.filter === null) return [];
  const rules = sheet.filterRules.map(
    ({ column, hidden, kind, values }) => [column, { hidden, kind, values }] as const,
  );
  return [[sheet.id, { box: boxIn(sheet, sheet.filter), rules }]];
}

function overlaysOf(sheets: readonly SheetData[]): Overlays {
  const bands = sheets.flatMap((sheet) =>
    sheet.bandings.map(({ a1, first, second }) => ({ box: boxIn(sheet, a1), first, second })),
  );
  const guards = sheets.flatMap((sheet) =>
    sheet.protections.map(({ a1, editors, ...rest }) => ({
      ...{ sheet: sheet.id, box: a1 === null ? null : boxIn(sheet, a1), ...rest, open: [] },
      editors: editors.length > 0 ? editors : null,
    })),
  );
  return {
    notes: sheets.map(({ id, notes }) => [id, notes]),
    validations: sheets.map(validationsOn),
    formatRules: sheets.map(rulesOn),
    filters: sheets.flatMap(filterOn),
    bandings: { serial: bands.length, bands: bands.map((band, at) => ({ id: at + 1, ...band })) },
    protections: { serial: guards.length, guards: guards.map((guard, at) => ({ id: at + 1, ...guard })) },
  };
}

function bookOf(sheets: readonly SheetData[]): SavedBook {
  const pool = makePool();
  const made = sheets.map((sheet) => [String(sheet.id), sheetOf(sheet, pool)] as const);
  return { sheetOrder: made.map(([id]) => id), sheets: Object.fromEntries(made), styles: pool.styles };
}

/**
 * A spreadsheet that holds what a workbook does, as it is saved. What a workbook does not tell is not there: families of
 * letters, heights of rows, names of ranges.
 *
 * @throws {RangeError} There is no sheet, or a range is none.
 */
export function filledModel({ sheets }: WorkbookData): SavedModel {
  const [first] = sheets;
  if (!first) throw new RangeError('A workbook without a sheet');
  const ids = sheets.map(({ id }) => id);
  return {
    book: bookOf(sheets),
    tabs: { active: first.id, last: Math.max(firstTabs.last, ...ids) },
    calculator: { formulas: sheets.some(({ cells }) => cells.some(isWorkedOut)), outcomes: [] },
    names: [],
    ...overlaysOf(sheets),
  };
}
