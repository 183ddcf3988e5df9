import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import { strToU8 } from 'fflate';
import { delimiterOf, MANNER } from './csv-delimiter';
import { decodeAs } from './decode-text';
import type { Rows } from './file-sheet';
import { MOST_LINES, MOST_ROWS } from './limits';
import { Refusal } from './refusal';

/**
 * Reads a CSV text: every cell is text exactly as written, an empty one is nothing. Commas, semicolons or tabs part the
 * cells, whichever fits the first lines best. A quotation mark within a cell is a letter like others.
 *
 * @throws {Refusal} A quotation mark opens a cell and is not closed where the cell ends, or there are too many lines.
 */
export function readCsv(text: string): Rows {
  const bytes = strToU8(text);
  const delimiter = delimiterOf(bytes);
  const rows = rowsIn(bytes, delimiter);
  if (rows.length === MOST_LINES) throw new Refusal({ code: 'too-many-rows', sheet: 'CSV', most: MOST_ROWS });
  const at = swallowingRow(rows, text, delimiter);
  if (at >= 0) throw new Refusal({ code: 'open-quote', line: lineBehind(written(rows.slice(0, at))) });
  return rows.map((row) => row.map((cell) => (cell === '' ? null : cell)));
}

function rowsIn(bytes: Uint8Array, delimiter: string): string[][] {
  try {
    return parse(bytes, { ...MANNER, delimiter, to: MOST_LINES });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    // Of what is never closed the library tells the last line, and how many bytes stand before the cell.
    const before = decodeAs(bytes.subarray(0, Number(error['bytes'])), 'utf-8');
    throw new Refusal({ code: 'open-quote', line: lineBehind(before) });
  }
}

/**
 * The row with a cell that begins with a quotation mark, was closed too early and took other cells or lines in, as the
 * library lets it; -1 where none did. A cell that was meant so stands in the text between quotation marks.
 */
function swallowingRow(rows: readonly (readonly string[])[], text: string, delimiter: string): number {
  const ends = [delimiter, '\n', '\r'];
  let from = 0;
  return rows.findIndex((row) =>
    row.some((cell) => {
      if (!cell.startsWith('"') || !ends.some((end) => cell.includes(end))) return false;
      from = text.indexOf(`"${cell.replace(/"/g, '""')}"`, from);
      return from < 0;
    }),
  );
}

const written = (rows: readonly (readonly string[])[]): string => rows.map((row) => `${row.join('')}\n`).join('');

const lineBehind = (text: string): number => text.split(/\r\n|\n|\r/).length;
