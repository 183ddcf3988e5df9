import XLSX from '@e965/xlsx';
import { stringify } from 'csv-stringify/sync';
import type { SampleCommune } from '../samples/commune';
import { putFiles, type Files } from './outputs';

type SampleFile = SampleCommune['files'][number];
type SampleCell = SampleFile['sheet'][number][number];

/**
 * Writes a sample commune's files into a folder and, beside them, `expected.json`. The folder's own files of these
 * names are replaced, all or none.
 *
 * @returns The names of the roster files, in the order in which they are to be read.
 */
export async function writeSample(sample: SampleCommune, folder: string): Promise<string[]> {
  const names = sample.files.map(({ name }) => name);
  const files: Files = {
    ...Object.fromEntries(sample.files.map((file) => [file.name, file.format === 'csv' ? csv(file) : xlsx(file)])),
    'expected.json': `${JSON.stringify({ campaign: sample.campaign, on: sample.on, ...sample.expected }, null, 2)}\n`,
  };
  await putFiles(folder, [...names, 'expected.json'], files);
  return names;
}

/** A CSV as Excel writes one: UTF-8 with its mark; a date cell as it would be shown. */
function csv({ sheet }: SampleFile): string {
  const rows = sheet.map((row) => row.map(shownCell));
  const width = Math.max(0, ...rows.map(({ length }) => length));
  const full = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
  return stringify(full, { bom: true, record_delimiter: 'windows' });
}

export function shownCell(cell: SampleCell): string {
  if (cell === null) return '';
  if (typeof cell === 'object') return cell.day.split('-').reverse().join('/');
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell);
}

function xlsx({ sheet }: SampleFile): Uint8Array {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(sheet.map((row) => row.map(writtenCell))), 'Danh sách');
  const bytes: unknown = XLSX.write(book, { type: 'buffer', bookType: 'xlsx', compression: true });
  if (!(bytes instanceof Uint8Array)) throw new Error('@e965/xlsx gave no bytes.');
  return bytes;
}

/** A cell as the library writes it: text as text whatever it looks like, days as serial numbers under a date's format. */
export function writtenCell(cell: SampleCell): XLSX.CellObject | null {
  if (cell === null) return null;
  if (typeof cell === 'object') return { t: 'n', v: serial(cell.day), z: 'dd/mm/yyyy' };
  if (typeof cell === 'string') return { t: 's', v: cell };
  return typeof cell === 'boolean' ? { t: 'b', v: cell } : { t: 'n', v: cell };
}

function serial(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 864e5 + 25_569;
}
