import { MOST_ROWS } from './limits';
import type { Rows } from './file-sheet';
import { Refusal } from './refusal';

const delimiters = [',', ';', '\t'] as const;

/**
 * Reads a CSV text: every cell is text exactly as written, an empty one is nothing. Commas, semicolons or tabs part the
 * cells, whichever fits the first lines best. A quotation mark that does not open a cell, or closes it too early, is a
 * letter like others.
 *
 * @throws {Refusal} A quotation mark is never closed, or there are more rows than are read.
 */
export const readCsv = (text: string): Rows => parse(text, delimiterOf(text), Infinity).rows;

type Parsed = {
  readonly rows: Rows;
  /** How many cells each row has, empty ones counted. */ readonly lengths: number[];
};

/** Rows and cells that hold nothing are left out as holes: a file may have millions of them. */
function parse(text: string, delimiter: string, mostRows: number): Parsed {
  const rows: string[][] = [];
  const lengths: number[] = [];
  let row: string[] = [];
  let [at, column] = [0, 0];
  while (at < text.length && lengths.length < mostRows) {
    const field = fieldAt(text, at, delimiter);
    if (field.value !== '') row[column] = field.value;
    column += 1;
    at = field.end + 1;
    if (text[field.end] === delimiter) continue;
    if (text.startsWith('\r\n', field.end)) at += 1;
    if (row.length > 0) rows[lengths.length] = row;
    if (rows.length > MOST_ROWS) throw new Refusal({ code: 'too-many-rows', sheet: 'CSV', most: MOST_ROWS });
    lengths.push(column);
    [row, column] = [[], 0];
  }
  if (row.length > 0) rows[lengths.length] = row;
  return { rows, lengths };
}

type Field = { readonly value: string; /** Where the delimiter or line end behind it stands. */ readonly end: number };

function fieldAt(text: string, start: number, delimiter: string): Field {
  const quoted = text[start] === '"' ? quotedAt(text, start, delimiter) : null;
  if (quoted) return quoted;
  const [comma, newline, carriage] = [delimiter.charCodeAt(0), 10, 13];
  let end = start;
  for (; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    if (code === comma || code === newline || code === carriage) break;
  }
  return { value: text.slice(start, end), end };
}

/** A cell between quotation marks, in which two stand for one; null where more text follows the closing one. */
function quotedAt(text: string, start: number, delimiter: string): Field | null {
  let close = text.indexOf('"', start + 1);
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  if (close < 0) throw new Refusal({ code: 'open-quote', line: lineOf(text, start) });
  const next = text[close + 1];
  if (next !== undefined && next !== delimiter && next !== '\n' && next !== '\r') return null;
  return { value: text.slice(start + 1, close).replace(/""/g, '"'), end: close + 1 };
}

const lineOf = (text: string, at: number): number => text.slice(0, at).split(/\r\n|\n|\r/).length;

function delimiterOf(text: string): string {
  const scores = delimiters.map((delimiter) => evenness(text, delimiter));
  return delimiters[scores.indexOf(Math.max(...scores))] ?? ',';
}

/** How well a delimiter parts the first thirty lines: their commonest number of cells times the lines that have it. */
function evenness(text: string, delimiter: string): number {
  const counts = new Map<number, number>();
  for (const length of firstLengths(text, delimiter)) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  return Math.max(0, ...[...counts].map(([cells, lines]) => cells * lines));
}

function firstLengths(text: string, delimiter: string): readonly number[] {
  try {
    return parse(text, delimiter, 30).lengths;
  } catch {
    return [];
  }
}
