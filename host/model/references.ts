import { columnLetters, columnNumber } from '../box';

/** A stretch of rows or columns, 1-based, the end left out; endless where a reference names no end. */
export type Span = readonly [from: number, until: number];

/** Changes the rows or columns a reference names; null when they are gone. */
export type MoveSpan = (axis: 'row' | 'column', span: Span) => Span | null;

const strings = /"(?:[^"]|"")*"/;
const sheetName = /(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!/u;
const cells = /\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}(?:\$?\d+)?)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+/;
const reference = new RegExp(
  `${strings.source}|(?<![\\p{L}\\p{N}_.$!])(${sheetName.source})?(${cells.source})(?![\\p{L}\\p{N}_.(!])`,
  'giu',
);

/**
 * Rewrites the references in a formula.
 *
 * @param sheet - The name of the sheet that the formula stands in.
 * @param rewrite - Gets the sheet's name and its cells (`$A$1`, `A1:B2`, `A:C`, `2:4`, `A5:C`); gives them anew, or
 * null for what is no more, which becomes #REF!.
 */
export function rewriteReferences(
  formula: string,
  sheet: string,
  rewrite: (sheet: string, cells: string) => { readonly sheet: string; readonly cells: string } | null,
): string {
  return formula.replace(reference, (whole: string, mark: string | undefined, place: string | undefined) => {
    if (place === undefined) return whole;
    const named =
      mark === undefined
        ? sheet
        : mark
            .slice(0, -1)
            .replace(/^'(.*)'$/s, '$1')
            .replaceAll("''", "'");
    const fresh = rewrite(named, place);
    if (fresh === null) return '#REF!';
    if (mark === undefined) return fresh.cells;
    return `${fresh.sheet === named ? mark : `${quoted(fresh.sheet)}!`}${fresh.cells}`;
  });
}

function quoted(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

type Edge = { readonly mark: string; readonly at: number } | null;
type Corner = Readonly<Record<'row' | 'column', Edge>>;

/** Moves the cells of a reference; null when they are gone. `$` stays. */
export function moveCells(place: string, move: MoveSpan): string | null {
  const [first = '', second] = place.split(':');
  let start = cornerOf(first);
  let end = second === undefined ? null : cornerOf(second);
  for (const axis of ['row', 'column'] as const) {
    const from = start[axis];
    if (from === null) continue;
    const until = end === null ? from.at + 1 : (end[axis]?.at ?? Infinity) + 1;
    const moved = move(axis, [from.at, until]);
    if (moved === null) return null;
    start = { ...start, [axis]: { ...from, at: moved[0] } };
    const last = end?.[axis];
    if (end && last) end = { ...end, [axis]: { ...last, at: moved[1] - 1 } };
  }
  return end === null ? cornerText(start) : `${cornerText(start)}:${cornerText(end)}`;
}

/** Moves what carries no `$`, as a formula that is copied does; null beyond the sheet's first row or column. */
export function offsetCells(place: string, rows: number, columns: number): string | null {
  const corners = place.split(':').map((text) => {
    const { row, column } = cornerOf(text);
    return { row: offset(row, rows), column: offset(column, columns) };
  });
  const outside = corners.some(({ row, column }) => (row?.at ?? 1) < 1 || (column?.at ?? 1) < 1);
  return outside ? null : corners.map(cornerText).join(':');
}

function offset(edge: Edge, by: number): Edge {
  return edge === null || edge.mark !== '' ? edge : { ...edge, at: edge.at + by };
}

function cornerOf(text: string): Corner {
  const [, columnMark = '', letters = '', rowMark = '', digits = ''] = /^(\$?)([A-Z]*)(\$?)(\d*)$/i.exec(text) ?? [];
  if (letters === '') return { column: null, row: { mark: columnMark, at: Number(digits) } };
  const column = { mark: columnMark, at: columnNumber(letters) };
  return { column, row: digits === '' ? null : { mark: rowMark, at: Number(digits) } };
}

function cornerText({ row, column }: Corner): string {
  const letters = column === null ? '' : `${column.mark}${columnLetters(column.at)}`;
  return row === null ? letters : `${letters}${row.mark}${row.at}`;
}
