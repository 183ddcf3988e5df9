import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { readCsv } from './read-csv';
import { readSpreadsheet } from './read-spreadsheet';
import type { RosterFile, Sheet, UnreadableFile } from './roster-file';
import { sniff, type Content } from './sniff';
import { fileErrors } from './text';

/**
 * Reads one roster file, judged by what it holds rather than by its ending. Nothing is thrown: what a person can hand
 * over wrongly comes back as a sentence.
 */
export function readRosterFile(path: string): RosterFile | UnreadableFile {
  const name = basename(path).normalize('NFC');
  const named = { name, unit: unitName(name) };
  const bytes = readBytes(path);
  if (typeof bytes === 'string') return { ...named, error: bytes };
  if (!/^\.(xlsx|xls|csv)$/i.test(extname(path))) return { ...named, error: fileErrors.ending };
  return { ...named, ...readSheets(bytes, sniff(bytes), extname(path).toLowerCase()) };
}

/**
 * The unit that a file stands for.
 *
 * @example
 * unitName('TH  Hoàng Thanh.xlsx') //=> 'TH Hoàng Thanh'
 */
export function unitName(fileName: string): string {
  const stem = fileName.slice(0, fileName.length - extname(fileName).length);
  return stem.normalize('NFC').replace(/\s+/g, ' ').trim();
}

function readSheets(bytes: Uint8Array, content: Content, ending: string): { sheets: Sheet[] } | { error: string } {
  switch (content.kind) {
    case 'spreadsheet':
      return readSpreadsheet(bytes);
    case 'text':
      return ending === '.csv' ? asSheet(readCsv(content.text)) : { error: fileErrors.notSpreadsheet };
    case 'bad-encoding':
      return { error: ending === '.csv' ? fileErrors.encoding : fileErrors.notSpreadsheet };
    case 'other':
      return { error: fileErrors.notSpreadsheet };
    case 'web-page':
      return { error: fileErrors.webPage };
    case 'empty':
    case 'locked':
    case 'damaged':
      return { error: fileErrors[content.kind] };
  }
}

function asSheet(read: ReturnType<typeof readCsv>): { sheets: Sheet[] } | { error: string } {
  return 'error' in read ? read : { sheets: [{ name: 'CSV', cells: read.cells }] };
}

/** A file's bytes, or the sentence that says why there are none. */
function readBytes(path: string): Uint8Array | string {
  try {
    return readFileSync(path);
  } catch (error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown';
    if (code === 'ENOENT' || code === 'ENOTDIR') return fileErrors.missing;
    return code === 'EISDIR' ? fileErrors.folder : fileErrors.unreadable(code);
  }
}
