import ExcelJS, { type Workbook, type Worksheet } from 'exceljs';
import type { CellData, SheetData, WorkbookData } from '../snapshot';
import { withBands } from './bands';
import { writeCell, type TabsById } from './cells';
import { finishXlsx, type FilterPlace } from './finish';
import { choiceLists, closed, writeRules, type ChoiceLists } from './rules';
import { printing } from './print';
import { argb, collectStyles, USUAL_SIZE, type Styles } from './styles';
import { quotedTab, tabNames, writableText } from './text';

/** Excel's number for the paper A4; the enum in exceljs' types has no value when the program runs. */
const a4 = 9;

/** The program's window when the file is opened. */
const window = { x: 0, y: 0, width: 24_000, height: 14_000, firstSheet: 0, visibility: 'visible' } as const;

/** The letters of Google's cells. */
const font = { name: 'Arial', size: USUAL_SIZE };

/** Google's width of a column that nobody has set, in pixels. */
const usualWidth = 100;

/** What the tabs of one workbook share while they are written. */
type Sharing = { tabs: TabsById; lists: ChoiceLists; styles: Styles; rows: ReadonlyMap<string, number> };

/**
 * The workbook as an .xlsx file: every tab with its values, looks, drop-downs, notes, rules, frozen panes and filter,
 * set up to be printed on A4 across.
 *
 * @param on - The day that the file's own properties name, `YYYY-MM-DD`.
 * @returns The file's bytes.
 */
export async function writeWorkbook(data: WorkbookData, on: string): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  book.creator = 'Phủ Xanh';
  book.created = book.modified = new Date(`${on}T00:00:00Z`);
  const names = tabNames([...data.sheets.map(({ name }) => name), 'Danh sách lựa chọn']);
  const tabs: TabsById = new Map(data.sheets.map(({ id }, index) => [id, names[index] ?? '']));
  const rows = new Map(data.sheets.map((sheet) => [sheet.name, sheet.rows]));
  const sharing = { tabs, lists: choiceLists(names.at(-1) ?? ''), styles: collectStyles(), rows };
  for (const sheet of data.sheets) addTab(book, sheet, sharing);
  sharing.lists.write(book);
  book.views = [
    {
      ...window,
      activeTab: Math.max(
        0,
        data.sheets.findIndex(({ hidden }) => !hidden),
      ),
    },
  ];
  const filters = data.sheets.flatMap((sheet, tab) => filterPlace(sheet, tab, names[tab] ?? ''));
  // Packed once, at the end.
  return finishXlsx(await book.xlsx.writeBuffer({ zip: { compression: 'STORE' } }), filters);
}

function addTab(book: Workbook, sheet: SheetData, { tabs, lists, styles, rows }: Sharing): void {
  const target = book.addWorksheet(tabs.get(sheet.id), {
    state: sheet.hidden ? 'hidden' : 'visible',
    properties: { defaultColWidth: characters(usualWidth) },
    views: [viewOf(sheet)],
    pageSetup: printing(sheet),
    headerFooter: { oddFooter: '&L&A&R&P/&N' },
  });
  Object.assign(target.pageSetup, { paperSize: a4 });
  if (sheet.tabColor) target.properties.tabColor = argb(sheet.tabColor);
  const [within, below] = partition(sheet);
  const rowsOf = (tab: string | null): number => Math.max(1, rows.get(tab ?? sheet.name) ?? 1);
  for (const cell of within) writeCell(target.getCell(cell.row, cell.column), cell, tabs, styles, rowsOf);
  for (const { row, column, text } of sheet.notes) target.getCell(row, column).note = writableText(text);
  for (const a1 of sheet.merges) target.mergeCells(a1);
  setSizes(target, sheet);
  for (const { column, format } of below) if (format) target.getColumn(column).style = { numFmt: format, font };
  writeRules(target, sheet, lists);
  if (sheet.filter) target.autoFilter = closed(sheet.filter, sheet.rows);
}

/**
 * The cells up to the last with content, and the empty ones after it. Of these only the format says something, how
 * text typed there would be read, and that is kept by the column: a cell each would make a small tab a large file.
 */
function partition(sheet: SheetData): [CellData[], CellData[]] {
  const { rows, columns } = sheet;
  const cells = withBands(sheet);
  const isWithin = ({ row, column }: CellData): boolean => row <= rows && column <= columns;
  return [cells.filter(isWithin), cells.filter((cell) => !isWithin(cell) && cell.row > rows)];
}

/**
 * Widths as set; heights only of lines in large letters, since LibreOffice measures no merged cell, and of wrapped ones,
 * whose lines of text it does not count.
 */
function setSizes(target: Worksheet, { columnWidths, hiddenColumns, cells }: SheetData): void {
  for (const [column, pixels] of Object.entries(columnWidths)) {
    target.getColumn(Number(column)).width = characters(pixels);
  }
  for (const column of hiddenColumns) target.getColumn(column).hidden = true;
  for (const cell of cells) {
    const { row, column, size, wrap } = cell;
    const height = (size ?? USUAL_SIZE) * 1.5 * (wrap ? linesOf(cell, columnWidths[column] ?? usualWidth) : 1);
    if (height > USUAL_SIZE * 1.5) target.getRow(row).height = Math.max(height, target.getRow(row).height || 0);
  }
}

/** Pixels that a letter of ten points takes on the average. */
const letter = { normal: 5, bold: 5.6 };

/** About how many lines a text takes in a column of so many pixels. */
function linesOf({ value, bold }: CellData, pixels: number): number {
  const lettersALine = Math.max(1, (pixels - 6) / (bold ? letter.bold : letter.normal));
  return typeof value === 'string' ? Math.ceil(value.length / lettersALine) : 1;
}

function filterPlace({ filter, rows }: SheetData, tab: number, name: string): FilterPlace[] {
  if (!filter) return [];
  const range = closed(filter, rows).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return [{ tab, reference: `${quotedTab(name)}!${range}` }];
}

function viewOf({ frozenRows, frozenColumns, gridlines }: SheetData): Partial<ExcelJS.WorksheetView> {
  const lines = { showGridLines: gridlines };
  if (frozenRows === 0 && frozenColumns === 0) return { state: 'normal', ...lines };
  return { state: 'frozen', xSplit: frozenColumns, ySplit: frozenRows, ...lines };
}

/** Pixels as Excel's unit of width: digits of the usual font, with the cell's margins. */
function characters(pixels: number): number {
  return Math.max(0, (pixels - 5) / 7);
}
