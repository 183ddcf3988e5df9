/** Texts, names of sheets, and lists of values: what is no word of a formula. */
const LITERALS = /("(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^}]*\})/;

/**
 * A formula as the engine reads it. In vi_VN a person separates arguments by `;` and writes decimals with a comma;
 * a formula without `;` is taken as it is.
 *
 * @example engineFormula('=IF(A1>1,5;"có; không";2)') //=> '=IF(A1>1.5,"có; không",2)'
 */
export function engineFormula(formula: string): string {
  const pieces = formula.split(LITERALS);
  if (!pieces.some((piece, index) => index % 2 === 0 && piece.includes(';'))) return formula;
  return pieces
    .map((piece, index) => (index % 2 === 0 ? piece.replace(/(\d),(\d)/g, '$1.$2').replaceAll(';', ',') : piece))
    .join('');
}

/**
 * A formula of a workbook's file as a person in vi_VN reads it; the other way round of `engineFormula`.
 *
 * @example shownFormula('=IF(A1>1.5,"có, không",2)') //=> '=IF(A1>1,5;"có, không";2)'
 */
export function shownFormula(formula: string): string {
  const pieces = formula.split(LITERALS);
  if (!pieces.some((piece, index) => index % 2 === 0 && piece.includes(','))) return formula;
  return pieces
    .map((piece, index) => (index % 2 === 0 ? piece.replaceAll(',', ';').replace(/(\d)\.(\d)/g, '$1,$2') : piece))
    .join('');
}

const dated = /^=\s*(TODAY|NOW|DATE|EDATE|EOMONTH)\(/i;

/** The number format that a formula brings along in Google Sheets; null for none. */
export function formulaFormat(formula: string): string | null {
  const name = dated.exec(formula)?.[1]?.toUpperCase();
  if (name === undefined) return null;
  return name === 'NOW' ? 'dd/mm/yyyy hh:mm:ss' : 'dd/mm/yyyy';
}

const called = /"(?:[^"]|"")*"|'(?:[^']|'')*'|([A-Z_][\w.]*)\s*\(/gi;

/** The functions that a formula calls, in capitals, the outermost first. */
export const names = (formula: string): string[] =>
  [...formula.matchAll(called)].flatMap(([, name]) => (name === undefined ? [] : [name.toUpperCase()]));

const changing = new Set(['NOW', 'TODAY', 'RAND', 'RANDBETWEEN']);

/** Whether a formula gives something else each time by itself. */
export const isVolatile = (formula: string): boolean => names(formula).some((name) => changing.has(name));

const overflowing = new Set(['FILTER', 'SORT', 'UNIQUE', 'SEQUENCE', 'TRANSPOSE']);
const passing = new Set(['IF', 'IFERROR', 'IFNA']);

/** The call that is the whole of a formula, in capitals; null where something else stands beside it. */
function wholeCall(formula: string): string | null {
  const start = /^=\s*([A-Z_][\w.]*)\s*\(/i.exec(formula);
  const plain = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '').trimEnd();
  let depth = 0;
  for (let at = 0; at < plain.length; at += 1) {
    if (plain[at] === '(') depth += 1;
    if (plain[at] === ')') depth -= 1;
    if (plain[at] === ')' && depth === 0 && at < plain.length - 1) return null;
  }
  return start?.[1]?.toUpperCase() ?? null;
}

/**
 * Whether several values of a formula overflow into the cells around it; those of other formulas show the first alone.
 *
 * @param customs - The script's functions, in capitals.
 */
export function mayOverflow(formula: string, customs: ReadonlySet<string>): boolean {
  const gives = (name: string) => overflowing.has(name) || customs.has(name);
  const whole = wholeCall(formula);
  if (whole === null) return false;
  return passing.has(whole) ? names(formula).some(gives) : gives(whole);
}

const openRange =
  /"(?:[^"]|"")*"|(?:'((?:[^']|'')+)'!|([\p{L}\d_.]+)!)?(\$?[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3})(?![\p{L}\d_$(])/giu;

/**
 * Gives ranges without an end, as `C2:C`, the last row of their sheet: the engine knows whole columns only.
 *
 * @param rowsOf - How many rows a sheet has, by name; of the formula's own for none.
 */
export function closedRanges(formula: string, rowsOf: (sheet: string | null) => number): string {
  return formula.replace(openRange, (text: string, quoted?: string, plain?: string, range?: string) => {
    if (range === undefined) return text;
    return `${text}${rowsOf(quoted?.replaceAll("''", "'") ?? plain ?? null)}`;
  });
}

const word = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.$!])[\p{L}_][\p{L}\p{N}_]*(?![\p{L}\p{N}_.$!(])/gu;

/**
 * Puts ranges in the place of their names.
 *
 * @param rangeOf - The range of a name, as `'Tab'!$B$9`; null for a word that names none.
 * @example namedRanges('=TUOI(C2,HOM_NAY)', () => "'Cấu hình'!$B$9") //=> "=TUOI(C2,'Cấu hình'!$B$9)"
 */
export const namedRanges = (formula: string, rangeOf: (name: string) => string | null): string =>
  formula.replace(word, (text) => (/^["']/.test(text) ? text : (rangeOf(text) ?? text)));
