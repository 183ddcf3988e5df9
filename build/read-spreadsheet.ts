import XLSX from '@e965/xlsx';
import { trimGrid, type Cell, type Sheet } from './roster-file';
import { fileErrors } from './text';
import { dayOfSerial, isDateFormat } from './xlsx-parts';

/**
 * Reads the worksheets of an .xlsx or .xls file, those that people see before the hidden ones: the values kept in it,
 * never a formula; dates by their number format; an error cell as its text.
 *
 * @returns The sheets in the file's order, or one sentence that says why there are none.
 */
export function readSpreadsheet(bytes: Uint8Array): { sheets: Sheet[] } | { error: string } {
  try {
    return { sheets: readSheets(bytes) };
  } catch (error) {
    const locked = error instanceof Error && /password|encrypt/i.test(error.message);
    return { error: locked ? fileErrors.locked : fileErrors.damaged };
  }
}

function readSheets(bytes: Uint8Array): Sheet[] {
  const book = XLSX.read(bytes, {
    type: 'buffer',
    dense: true,
    cellDates: false,
    cellNF: true,
    cellFormula: false,
    cellHTML: false,
  });
  const from1904 = book.Workbook?.WBProps?.date1904 ?? false;
  const hidden = (name: string): number => (book.Workbook?.Sheets?.[book.SheetNames.indexOf(name)]?.Hidden ? 1 : 0);
  return [...book.SheetNames]
    .sort((a, b) => hidden(a) - hidden(b))
    .map((name) => ({ name, cells: gridOf(book.Sheets[name], from1904) }));
}

function gridOf(sheet: XLSX.WorkSheet | undefined, from1904: boolean): Cell[][] {
  const rows = sheet?.['!data'] ?? [];
  return trimGrid(Array.from(rows, (row) => toCells(row, from1904)));
}

/** A row of the library's, which leaves gaps where nothing was ever written. */
function toCells(row: readonly XLSX.CellObject[] | undefined, from1904: boolean): Cell[] {
  return Array.from(row ?? [], (cell: XLSX.CellObject | undefined) => toCell(cell, from1904));
}

function toCell(cell: XLSX.CellObject | undefined, from1904: boolean): Cell {
  if (cell?.v === undefined || cell.v === '') return null;
  if (cell.t === 'e') return cell.w ?? '#ERROR!';
  if (cell.t === 'n' && typeof cell.v === 'number') return dayOf(cell.v, cell.z, from1904) ?? cell.v;
  return cell.v instanceof Date ? { day: cell.v.toISOString().slice(0, 10) } : cell.v;
}

/** The day that a serial number stands for under a date's format; null for a plain number and a time of day. */
function dayOf(serial: number, format: string | number | undefined, from1904: boolean): { day: string } | null {
  if (typeof format !== 'string' || !isDateFormat(format) || serial < 1) return null;
  return { day: dayOfSerial(serial, from1904) };
}
