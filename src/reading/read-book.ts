import { read, SSF, type CellObject, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { rectangular, type FileCell, type FileSheet, type Rows } from './file-sheet';
import { Refusal } from './refusal';

/** The library's number formats, which its types leave open. */
type Formats = {
  is_date(format: string): boolean;
  parse_date_code(serial: number, options: { date1904: boolean }): { y: number; m: number; d: number };
};

/** What is asked of the library: the values kept in a file, never a formula, and the formats that tell a day. */
const MANNER = { dense: true, cellDates: false, cellNF: true, cellText: false, cellFormula: false, cellHTML: false };

/** What a spreadsheet shows for the number of a formula's fault. */
const FAULTS: Readonly<Record<number, string>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
};

/** How the library names what it cannot read. */
const LOCKED = /password|encrypt/i;

/**
 * Reads the worksheets of a spreadsheet, those that people see before the hidden ones: the values kept in it; dates by
 * their number format; an error cell as its text.
 *
 * @param content - A zip, the records of an old .xls, or the text of one in XML.
 * @throws {Refusal} It is locked or damaged.
 */
export function readBook(content: Uint8Array | string): FileSheet[] {
  const book = open(content);
  const from1904 = book.Workbook?.WBProps?.date1904 ?? false;
  const sheets = book.SheetNames.map((name, at) => {
    const isHidden = (book.Workbook?.Sheets?.[at]?.Hidden ?? 0) > 0;
    return { name, rows: rowsOf(book.Sheets[name], from1904), isHidden };
  });
  return rectangular(sheets.sort((a, b) => Number(a.isHidden) - Number(b.isHidden)));
}

function open(content: Uint8Array | string): WorkBook {
  try {
    return read(content, { ...MANNER, type: typeof content === 'string' ? 'string' : 'buffer' });
  } catch (error) {
    throw new Refusal({ code: error instanceof Error && LOCKED.test(error.message) ? 'locked' : 'damaged' });
  }
}

/** The library leaves holes where nothing was ever written; `map` keeps them. */
function rowsOf(sheet: WorkSheet | undefined, from1904: boolean): Rows {
  const rows: readonly (readonly CellObject[])[] = sheet?.['!data'] ?? [];
  return rows.map((row) => row.map((cell) => toCell(cell, from1904)));
}

function toCell(cell: CellObject, from1904: boolean): FileCell {
  if (cell.v === undefined || cell.v === '') return null;
  if (cell.t === 'e') return FAULTS[Number(cell.v)] ?? '#ERROR!';
  if (cell.t === 'n' && typeof cell.v === 'number') return dayOf(cell.v, cell.z, from1904) ?? cell.v;
  return cell.v instanceof Date ? { day: cell.v.toISOString().slice(0, 10) } : cell.v;
}

/** The day that a serial number stands for under a date's format; null for a plain number and a time of day. */
function dayOf(serial: number, format: string | number | undefined, from1904: boolean): { day: string } | null {
  const formats = SSF as Formats;
  if (typeof format !== 'string' || serial < 1 || !formats.is_date(format)) return null;
  const { y, m, d } = formats.parse_date_code(serial, { date1904: from1904 });
  return { day: [String(y).padStart(4, '0'), String(m).padStart(2, '0'), String(d).padStart(2, '0')].join('-') };
}
