import ExcelJS from 'exceljs';
import { Readable } from 'node:stream';
import type { CellData, SheetData } from '../../../host/snapshot';
import { writeWorkbook } from '../../../host/xlsx/write-workbook';

/** A cell of a tab; all that is not said is as nobody touched it. */
export const cell = (
  row: number,
  column: number,
  value: CellData['value'],
  more: Partial<CellData> = {},
): CellData => ({
  row,
  column,
  value,
  formula: null,
  format: null,
  background: null,
  color: null,
  bold: false,
  italic: false,
  size: null,
  align: null,
  valign: null,
  wrap: false,
  border: null,
  ...more,
});

/** A tab. */
export const sheet = (name: string, more: Partial<SheetData> = {}): SheetData => ({
  id: 1,
  name,
  hidden: false,
  tabColor: null,
  gridlines: true,
  frozenRows: 0,
  frozenColumns: 0,
  rows: 20,
  columns: 5,
  columnWidths: {},
  hiddenColumns: [],
  cells: [],
  merges: [],
  validations: [],
  conditionalFormats: [],
  notes: [],
  protections: [],
  filter: null,
  filterRules: [],
  bandings: [],
  ...more,
});

/** The bytes of a workbook. */
export const write = (...sheets: SheetData[]): Promise<Uint8Array> =>
  writeWorkbook({ name: 'Hoàng Thanh', timeZone: 'Asia/Ho_Chi_Minh', sheets }, '2026-04-15');

/** A workbook as the file tells it. */
export const readBack = async (...sheets: SheetData[]): Promise<ExcelJS.Workbook> => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.read(Readable.from([await write(...sheets)]));
  return book;
};

/** A tab of it. */
export const tab = (book: ExcelJS.Workbook, name: string): ExcelJS.Worksheet => {
  const found = book.getWorksheet(name);
  if (!found) throw new Error(`no tab ${name}`);
  return found;
};
