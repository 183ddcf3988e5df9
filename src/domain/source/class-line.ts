import { cellText, type Cell } from '../cell';
import { readClass } from '../line';
import { structureOf } from '../structure';
import { tidy } from '../text-key';

const CODE = /^\d{1,2}\s?(?:[A-Za-zĐđ]{1,3}\d{0,2}|[/.]\d{1,2})?(?![\p{L}\d])/u;
/** What follows the name of a class on its line. */
const ENDING = /\s*(?:[(,;–:]|\s-\s|gvcn|giáo viên|gv\b|sĩ số|tổng số|năm học|\d+ (?:học sinh|hs|em)).*$/iu;
const WORD = /^.*?(?<!\p{L})(?:lớp|lop)(?!\p{L})\s*[:.]?\s*/iu;
const SEVERAL = /(?:các|những|số|toàn|theo)\s+(?:lớp|khối)/iu;
const BARE = /^\d{1,2}\s?[A-ZĐ]\d{0,2}$/;

/** The class that a line or a title names: `LỚP 1A (35 HS)` is 1A. */
function classIn(text: string): string {
  if (!WORD.test(text)) return text.replace(ENDING, '');
  const rest = text.replace(WORD, '');
  const code = CODE.exec(rest);
  return code ? code[0].replace(/\s/g, '') : rest.replace(ENDING, '').trim();
}

/**
 * The class that a cell opens, as the line above its pupils does; null for all else.
 *
 * @example classLineOf('LỚP 1A') //=> '1A'
 */
export function classLineOf(cell: Cell): string | null {
  if (typeof cell !== 'string') return null;
  const text = tidy(cell);
  if (BARE.test(text)) return text;
  return structureOf(text) === 'class' && text.length < 100 ? classIn(text) : null;
}

/** The class that a title names: `DANH SÁCH HỌC SINH LỚP 1A NĂM HỌC 2025-2026`. */
export function classInTitle(cell: Cell): string | null {
  if (typeof cell !== 'string' || cell.length > 200 || SEVERAL.test(cell)) return null;
  const text = tidy(cell);
  return /(?<!\p{L})lớp\s*:?\s*\d/iu.test(text) ? classIn(text) : null;
}

/** The class that a sheet is named after. */
export function classOfSheet(name: string): string | null {
  const text = tidy(name).replace(/^(lớp|lop)\s*/i, '');
  return /^\d{1,2}\s?[A-ZĐ]\d{0,2}$/i.test(text) ? text : null;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const AS_DAY = /^(\d{1,2})[-/ .](?:(?:thg|th)\s?(\d{1,2})|([a-z]{3})|(\d{1,2})[-/.]\d{4})$/i;

/** A class as it is to be kept, and whether a spreadsheet had taken it for a day: 5/3 for 5 March. */
export function classCell(cell: Cell): { readonly name: string; readonly wasDay: boolean } {
  const name = readClass(cell);
  if (typeof cell === 'object') return { name, wasDay: true };
  const parts = AS_DAY.exec(name);
  const month = Number(parts?.[2] ?? parts?.[4] ?? MONTHS.indexOf((parts?.[3] ?? '').toLowerCase()) + 1);
  if (!parts || !(month >= 1 && month <= 12)) return { name: name.replace(/^(\d+)[.,]0+$/, '$1'), wasDay: false };
  return { name: `${Number(parts[1])}/${month}`, wasDay: true };
}

/** The class that any cell of a line opens. */
export const classOpened = (row: readonly Cell[]): string | null => {
  for (const cell of row) {
    const found = cellText(cell) === '' ? null : classLineOf(cell);
    if (found !== null) return found;
  }
  return null;
};
