/**
 * A formula as the engine reads it. In vi_VN a person separates arguments by `;` and writes decimals with a comma;
 * a formula without `;` is taken as it is.
 *
 * @example engineFormula('=IF(A1>1,5;"có; không";2)') //=> '=IF(A1>1.5,"có; không",2)'
 */
export function engineFormula(formula: string): string {
  const pieces = formula.split(/("(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^}]*\})/);
  if (!pieces.some((piece, index) => index % 2 === 0 && piece.includes(';'))) return formula;
  return pieces
    .map((piece, index) => (index % 2 === 0 ? piece.replace(/(\d),(\d)/g, '$1.$2').replaceAll(';', ',') : piece))
    .join('');
}

const dated = /^=\s*(TODAY|NOW|DATE|EDATE|EOMONTH)\(/i;

/** The number format that a formula brings along in Google Sheets; null for none. */
export function formulaFormat(formula: string): string | null {
  const name = dated.exec(formula)?.[1]?.toUpperCase();
  if (name === undefined) return null;
  return name === 'NOW' ? 'dd/mm/yyyy hh:mm:ss' : 'dd/mm/yyyy';
}
