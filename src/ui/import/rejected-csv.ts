/** What a spreadsheet would take for a formula; a phone number with its plus is none. */
const FORMULA = /^[=@\t\r]|^[+-](?![\d\s.()]*$)/;

/** What a spreadsheet keeps as it is though a figure begins it: a number that is one, and a class. */
const KEPT = /^(?:0|[1-9]\d{0,8}|\d{1,2}(?:[A-DF-Z]\d*|E))$/i;

function guarded(cell: string): string {
  if (FORMULA.test(cell)) return `'${cell}`;
  // Any other would come to be a number or a day: a zero in front, many digits, 5/3, 6E1.
  return /^\d/.test(cell) && !KEPT.test(cell) ? `\t${cell}` : cell;
}

const quoted = (cell: string): string => (/[",\r\n\t]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell);

/**
 * Lines as CSV for a spreadsheet: with the mark by which it knows the letters, without formulas, and every number and
 * day as the text that it is. Read again, it gives the same lines: spaces in front say nothing.
 */
export const csvOf = (lines: readonly (readonly string[])[]): string =>
  `\uFEFF${lines.map((line) => line.map((cell) => quoted(guarded(cell))).join(',')).join('\r\n')}\r\n`;
