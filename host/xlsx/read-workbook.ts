import ExcelJS, { type Cell, type Workbook, type Worksheet, type WorksheetProperties } from 'exceljs';
import { boxText } from '../box';
import type { CellData, SheetData, WorkbookData } from '../snapshot';
import { readCells, type IdsByTab } from './read-cells';
import { colourOf, lookOf } from './read-looks';
import { readFormats, readValidations } from './read-rules';

/** So many lines a sheet has at least; formats of whole columns reach down to there. */
const FEWEST_ROWS = 1000;
/** Google's first sheet is 0, and no two are alike. */
const BETWEEN_IDS = 7919;

/** The content of a tab reaches to here. */
function extentOf(cells: readonly CellData[]): { rows: number; columns: number } {
  const filled = cells.filter(({ value, formula }) => (value !== null && value !== '') || formula !== null);
  const most = (numbers: readonly number[]) => numbers.reduce((far, number) => Math.max(far, number), 0);
  return { rows: most(filled.map(({ row }) => row)), columns: most(filled.map(({ column }) => column)) };
}

/** The empty cells below the content, in columns that have a format of their own. */
function cellsBelow(sheet: Worksheet, rows: number): CellData[] {
  const formatted = columnsOf(sheet).flatMap(({ style }, at) => {
    const { format } = lookOf({ style });
    return format === null ? [] : [{ column: at + 1, format }];
  });
  const [first, last] = [rows + 1, Math.max(rows, FEWEST_ROWS)];
  return Array.from({ length: last - first + 1 }, (_, at) => first + at).flatMap((row) =>
    formatted.map(({ column, format }) => ({ ...EMPTY, row, column, format })),
  );
}

const EMPTY: Omit<CellData, 'row' | 'column' | 'format'> = {
  ...{ value: null, formula: null, background: null, color: null, bold: false, italic: false },
  ...{ size: null, align: null, valign: null, wrap: false, border: null },
};

/** The columns that hold something or have a width of their own; exceljs gives null for none, which its types do not tell. */
function columnsOf(sheet: Worksheet) {
  const known = (sheet.columns as Worksheet['columns'] | null)?.length ?? 0;
  return Array.from({ length: Math.max(sheet.columnCount, known) }, (_, at) => sheet.getColumn(at + 1));
}

const pixels = (characters: number): number => Math.round(characters * 7 + 5);

function sizesOf(sheet: Worksheet): Pick<SheetData, 'columnWidths' | 'hiddenColumns'> {
  const columns = columnsOf(sheet).map(({ width, hidden }, at) => ({ column: at + 1, width, hidden }));
  return {
    columnWidths: Object.fromEntries(columns.flatMap(({ column, width }) => (width ? [[column, pixels(width)]] : []))),
    hiddenColumns: columns.flatMap(({ column, hidden }) => (hidden ? [column] : [])),
  };
}

/** The note of a cell; exceljs gives it as a text or in pieces, and none as undefined, which its types do not tell. */
function noteOf(cell: Cell): string {
  const note = cell.note as Cell['note'] | undefined;
  if (note === undefined || typeof note === 'string') return note ?? '';
  return (note.texts ?? []).map(({ text }) => text).join('');
}

/** What lies over cells: notes, and which are merged. */
function overCells(sheet: Worksheet): Pick<SheetData, 'notes' | 'merges'> {
  const notes: { row: number; column: number; text: string }[] = [];
  const merged = new Map<string, { row: number; column: number; rows: number; columns: number }>();
  sheet.eachRow((line, row) => {
    line.eachCell({ includeEmpty: true }, (cell, column) => {
      const text = noteOf(cell);
      if (text !== '') notes.push({ row, column, text });
      if (!cell.isMerged) return;
      const box = merged.get(cell.master.address) ?? { row, column, rows: 1, columns: 1 };
      merged.set(cell.master.address, { ...box, rows: row - box.row + 1, columns: column - box.column + 1 });
    });
  });
  return { notes, merges: [...merged.values()].map(boxText) };
}

function frozenIn({ views }: Worksheet): Pick<SheetData, 'frozenRows' | 'frozenColumns'> {
  const view = views.find(({ state }) => state === 'frozen');
  if (view?.state !== 'frozen') return { frozenRows: 0, frozenColumns: 0 };
  return { frozenRows: view.ySplit ?? 0, frozenColumns: view.xSplit ?? 0 };
}

function readSheet(sheet: Worksheet, book: Workbook, ids: IdsByTab): SheetData {
  const cells = readCells(sheet, ids);
  const extent = extentOf(cells);
  return {
    ...{ id: ids.get(sheet.name) ?? 0, name: sheet.name, hidden: sheet.state !== 'visible' },
    tabColor: colourOf((sheet.properties as Partial<WorksheetProperties>).tabColor),
    gridlines: sheet.views[0]?.showGridLines ?? true,
    ...frozenIn(sheet),
    ...extent,
    ...sizesOf(sheet),
    ...overCells(sheet),
    cells: [...cells, ...cellsBelow(sheet, Math.max(extent.rows, sheet.rowCount))],
    validations: readValidations(sheet, book),
    conditionalFormats: readFormats(sheet),
    filter: typeof sheet.autoFilter === 'string' ? sheet.autoFilter : null,
    ...{ protections: [], filterRules: [], bandings: [] },
  };
}

/**
 * Reads an .xlsx file: every tab with its values, formulas, looks, drop-downs, notes, conditional formats by formula,
 * merged cells, widths, frozen panes and filter. Protections, colours by turns and whatever only the writing program
 * knows are left out; hidden lists of choices are read into the drop-downs that name them.
 *
 * @param name - What the workbook is called.
 * @throws {Error} The bytes are no such file.
 */
export async function readWorkbook(bytes: Uint8Array, name: string, timeZone: string): Promise<WorkbookData> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  const shown = book.worksheets.filter(({ state }) => state !== 'veryHidden');
  const ids = new Map(shown.map((sheet, at) => [sheet.name, at * BETWEEN_IDS]));
  return { name, timeZone, sheets: shown.map((sheet) => readSheet(sheet, book, ids)) };
}
