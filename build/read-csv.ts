import { CsvError, parse } from 'csv-parse/sync';
import { trimGrid, type Cell } from './roster-file';
import { fileErrors } from './text';

const delimiters = [',', ';', '\t'] as const;

/** What every reading of a CSV text has in common: lines of any length, any line ending, stray quotes kept. */
const manner = {
  record_delimiter: ['\r\n', '\n', '\r'],
  relax_column_count: true,
  relax_quotes: true,
};

/**
 * Reads a CSV text: every cell is text exactly as written, an empty one is null. Commas, semicolons or tabs part the
 * cells, whichever fits the first lines best.
 *
 * @returns The rows, or one sentence that says why there are none.
 */
export function readCsv(text: string): { cells: Cell[][] } | { error: string } {
  try {
    const rows: string[][] = parse(text, { ...manner, delimiter: delimiterOf(text) });
    return { cells: trimGrid(rows.map((row) => row.map((cell) => (cell === '' ? null : cell)))) };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { error: fileErrors.quote(Number(error['lines'] ?? 1)) };
  }
}

/**
 * Decodes a text file: UTF-8 with or without a mark, UTF-16 with one.
 *
 * @returns The text without its mark, or null if the bytes are none of these.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const mark = (bytes[0] ?? 0) * 256 + (bytes[1] ?? 0);
  const encoding = mark === 0xfffe ? 'utf-16le' : mark === 0xfeff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function delimiterOf(text: string): string {
  const scores = delimiters.map((delimiter) => evenness(text, delimiter));
  return delimiters[scores.indexOf(Math.max(...scores))] ?? ',';
}

/** How well a delimiter parts the first thirty lines: their commonest number of cells times the lines that have it. */
function evenness(text: string, delimiter: string): number {
  const counts = new Map<number, number>();
  for (const { length } of firstRows(text, delimiter))
    if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  return Math.max(0, ...[...counts].map(([cells, lines]) => cells * lines));
}

function firstRows(text: string, delimiter: string): string[][] {
  try {
    const rows: string[][] = parse(text, { ...manner, delimiter, to: 30 });
    return rows;
  } catch {
    return [];
  }
}
