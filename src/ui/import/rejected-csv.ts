/** What a spreadsheet would take for a formula; a phone number with its plus is none. */
const FORMULA = /^[=@\t\r]|^[+-](?![\d\s.()]*$)/;

/** What a spreadsheet would take for a number or a day and change: a zero in front, many digits, 5/3. */
const CHANGEABLE = /^\d(?!\d{0,8}$)|^0\d/;

function guarded(cell: string): string {
  if (FORMULA.test(cell)) return `'${cell}`;
  return CHANGEABLE.test(cell) ? `\t${cell}` : cell;
}

const quoted = (cell: string): string => (/[",\r\n\t]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell);

/**
 * Lines as CSV for a spreadsheet: with the mark by which it knows the letters, without formulas, and every number and
 * day as the text that it is. Read again, it gives the same lines: spaces in front say nothing.
 */
export const csvOf = (lines: readonly (readonly string[])[]): string =>
  `\uFEFF${lines.map((line) => line.map((cell) => quoted(guarded(cell))).join(',')).join('\r\n')}\r\n`;
