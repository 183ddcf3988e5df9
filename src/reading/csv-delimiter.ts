import { parse } from 'csv-parse/browser/esm/sync';

/** What every reading of a CSV text has in common: lines of any length, any line ending, stray quotes kept. */
export const MANNER = {
  record_delimiter: ['\r\n', '\n', '\r'],
  relax_column_count: true,
  relax_quotes: true,
};

const DELIMITERS = [',', ';', '\t'] as const;

/** How many bytes and lines of a text are looked at. */
const HEAD = 100_000;
const LINES = 30;

/** What parts the cells of a CSV text. The library guesses it too, but of a text in ASCII only. */
export function delimiterOf(bytes: Uint8Array): string {
  const scores = DELIMITERS.map((delimiter) => evenness(bytes.subarray(0, HEAD), delimiter));
  return DELIMITERS[scores.indexOf(Math.max(...scores))] ?? ',';
}

/** How well a delimiter parts the first lines: their commonest number of cells times the lines that have it. */
function evenness(bytes: Uint8Array, delimiter: string): number {
  const counts = new Map<number, number>();
  for (const length of firstLengths(bytes, delimiter))
    if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  return Math.max(0, ...[...counts].map(([cells, lines]) => cells * lines));
}

function firstLengths(bytes: Uint8Array, delimiter: string): readonly number[] {
  const lengths: number[] = [];
  const count = (row: readonly string[]): null => {
    lengths.push(row.length);
    return null;
  };
  try {
    parse(bytes, { ...MANNER, delimiter, to: LINES, on_record: count });
  } catch {
    // A quotation mark that is not closed: the lines before it tell.
  }
  return lengths;
}
