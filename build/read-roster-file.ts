import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import type { FileSheet } from '../src/reading/file-sheet';
import { readFile } from '../src/reading/read-file';
import { viFile } from '../src/text/vi-file';

/** A roster file by its name, and the unit after it: NFC, spaces collapsed, without the ending. */
type Named = { name: string; unit: string };

/**
 * Reads one roster file. Nothing is thrown: what a person can hand over wrongly comes back as one sentence in
 * Vietnamese.
 */
export function readRosterFile(path: string): Named & ({ sheets: FileSheet[] } | { error: string }) {
  const name = basename(path).normalize('NFC');
  const named = { name, unit: unitName(name) };
  const bytes = readBytes(path);
  if (typeof bytes === 'string') return { ...named, error: bytes };
  const reading = readFile(name, bytes);
  return 'error' in reading ? { ...named, error: viFile.refused(reading.error) } : { ...named, ...reading };
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

/** A file's bytes, or the sentence that says why there are none. */
function readBytes(path: string): Uint8Array | string {
  try {
    return readFileSync(path);
  } catch (error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown';
    if (code === 'ENOENT' || code === 'ENOTDIR') return viFile.missing;
    return code === 'EISDIR' ? viFile.folder : viFile.unreadable(code);
  }
}
