/** A rectangle of cells in one sheet. All 1-based; `sheet` is the sheet's id. */
export type Box = {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
};

/** Letters of a column, 1 = A. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Number of a column, A = 1; 0 for an empty text. */
export function columnNumber(letters: string): number {
  return Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** `A1` of one cell, `A1:B2` of more. */
export function boxText(box: Omit<Box, 'sheet'>): string {
  const start = `${columnLetters(box.column)}${box.row}`;
  if (box.rows === 1 && box.columns === 1) return start;
  return `${start}:${columnLetters(box.column + box.columns - 1)}${box.row + box.rows - 1}`;
}

/**
 * Reads `A1`, `A1:B2`, `A:C`, `2:4` or `A5:C` (open to the sheet's end), `$` ignored.
 *
 * @returns null when it is none of these.
 */
export function boxFromText(text: string, rows: number, columns: number): Omit<Box, 'sheet'> | null {
  const match = /^([A-Z]{0,3})(\d*)(?::([A-Z]{0,3})(\d*))?$/i.exec(text.replaceAll('$', ''));
  if (!match || text === '') return null;
  const [, letters = '', digits = '', endLetters, endDigits] = match;
  const single = endLetters === undefined || endDigits === undefined;
  if (single && (letters === '' || digits === '')) return null;
  const left = columnNumber(letters) || 1;
  const top = Number(digits) || 1;
  const right = single ? left : columnNumber(endLetters) || columns;
  const bottom = single ? top : Number(endDigits) || rows;
  return {
    row: Math.min(top, bottom),
    column: Math.min(left, right),
    rows: Math.abs(bottom - top) + 1,
    columns: Math.abs(right - left) + 1,
  };
}

/** The part two boxes share; null when they share none or stand in different sheets. */
export function shared(a: Box, b: Box): Box | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return a.sheet === b.sheet && rows > 0 && columns > 0 ? { sheet: a.sheet, row, column, rows, columns } : null;
}

/** What is left of a box when another is cut out of it: at most four boxes. */
export function without(box: Box, hole: Box): Box[] {
  const cut = shared(box, hole);
  if (cut === null) return [box];
  const below = cut.row + cut.rows;
  const right = cut.column + cut.columns;
  return [
    { ...box, rows: cut.row - box.row },
    { ...box, row: below, rows: box.row + box.rows - below },
    { ...cut, column: box.column, columns: cut.column - box.column },
    { ...cut, column: right, columns: box.column + box.columns - right },
  ].filter((part) => part.rows > 0 && part.columns > 0);
}
