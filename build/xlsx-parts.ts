import XLSX from '@e965/xlsx';

/** The library's number formats, which its types leave open. */
type Formats = {
  is_date(format: string): boolean;
  parse_date_code(serial: number, options: { date1904: boolean }): { y: number; m: number; d: number };
};

/** The library's reader of compound files, which its types leave open. */
type Containers = { read(bytes: Uint8Array, options: { type: 'buffer' }): { FullPaths: string[] } };

/** Tells whether numbers under a format are shown as a date or a time, e.g. `dd/mm/yyyy`. */
export function isDateFormat(format: string): boolean {
  return formats().is_date(format);
}

/**
 * The day of a serial number, as `YYYY-MM-DD`; its time of day is dropped.
 *
 * @param from1904 - Whether the workbook counts from 1904, as old ones from a Mac do.
 *
 * @example
 * dayOfSerial(42000, false) //=> '2014-12-27'
 */
export function dayOfSerial(serial: number, from1904: boolean): string {
  const { y, m, d } = formats().parse_date_code(serial, { date1904: from1904 });
  return [String(y).padStart(4, '0'), String(m).padStart(2, '0'), String(d).padStart(2, '0')].join('-');
}

/** The paths of the parts in a compound file, as old .xls files are; null where it is damaged. */
export function partsOf(bytes: Uint8Array): string[] | null {
  const containers: unknown = XLSX.CFB;
  if (!isContainers(containers)) throw new Error('@e965/xlsx no longer has CFB.read.');
  try {
    return containers.read(bytes, { type: 'buffer' }).FullPaths;
  } catch {
    return null;
  }
}

function formats(): Formats {
  const found: unknown = XLSX.SSF;
  if (!isFormats(found)) throw new Error('@e965/xlsx no longer has SSF.is_date and SSF.parse_date_code.');
  return found;
}

function isFormats(value: unknown): value is Formats {
  return typeof value === 'object' && value !== null && 'is_date' in value && 'parse_date_code' in value;
}

function isContainers(value: unknown): value is Containers {
  return typeof value === 'object' && value !== null && 'read' in value;
}
