import { serialOfDay } from './serial';

/** What a text typed into a cell becomes. `format` is the number format the reading brings along, null for none. */
export type Typed =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number; readonly format: string | null }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'formula'; readonly value: string };

const dayFirst = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}|\d{2}))?$/;
const yearFirst = /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})$/;
const monthYear = /^(\d{1,2})[/-](\d{4})$/;
const clockTime = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/;
const plainNumber = /^\d+(?:,\d+)?$|^,\d+$/;
const groupedNumber = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;
const scientific = /^\d+(?:,\d+)?e[+-]?\d+$/i;

/**
 * Reads a text as Google Sheets reads what is typed into a cell that is not `@`, in the locale vi_VN: day first,
 * point for thousands, comma for decimals.
 *
 * @param text - As typed; a leading apostrophe makes the rest text, `=` a formula.
 * @param year - The year of the clock, for a day without one.
 *
 * @example readTyped('01/09/2015', 2026) //=> { kind: 'number', value: 42248, format: 'dd/mm/yyyy' }
 */
export function readTyped(text: string, year: number): Typed {
  if (text === '') return { kind: 'empty' };
  if (text.startsWith("'")) return text.length === 1 ? { kind: 'empty' } : { kind: 'text', value: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { kind: 'formula', value: text };
  const trimmed = text.trim();
  if (/^true$/i.test(trimmed)) return { kind: 'boolean', value: true };
  if (/^false$/i.test(trimmed)) return { kind: 'boolean', value: false };
  return readNumber(trimmed) ?? readMoment(trimmed, year) ?? { kind: 'text', value: text };
}

function readNumber(text: string): Typed | null {
  const bracketed = /^\((.+)\)$/.exec(text)?.[1];
  const signed = /^([+-]?)(.*)$/s.exec(bracketed ?? text);
  const body = signed?.[2]?.trim() ?? '';
  const sign = (signed?.[1] === '-') !== (bracketed !== undefined) ? -1 : 1;
  const percent = /^(.*\d)\s*%$/.exec(body)?.[1];
  const digits = percent ?? body;
  const number = readDigits(digits);
  if (number === null) return null;
  const decimals = digits.includes(',');
  if (percent !== undefined) {
    return { kind: 'number', value: (sign * number) / 100, format: decimals ? '0.00%' : '0%' };
  }
  return { kind: 'number', value: sign * number, format: numberFormat(digits, decimals) };
}

function readDigits(text: string): number | null {
  if (plainNumber.test(text) || scientific.test(text)) return Number(text.replace(',', '.'));
  return groupedNumber.test(text) ? Number(text.replaceAll('.', '').replace(',', '.')) : null;
}

function numberFormat(digits: string, decimals: boolean): string | null {
  if (scientific.test(digits)) return '0.00E+00';
  if (!digits.includes('.')) return null;
  return decimals ? '#,##0.00' : '#,##0';
}

function readMoment(text: string, year: number): Typed | null {
  const [first = '', second, ...more] = text.split(/\s+/);
  if (more.length > 0) return null;
  if (second === undefined) return readDay(first, year) ?? readTime(first);
  const day = readDay(first, year);
  const time = readTime(second);
  if (day?.kind !== 'number' || time?.kind !== 'number') return null;
  return { kind: 'number', value: day.value + time.value, format: 'dd/mm/yyyy hh:mm:ss' };
}

function readDay(text: string, year: number): Typed | null {
  const iso = yearFirst.exec(text);
  if (iso) return dayCell(serialOfDay(Number(iso[1]), Number(iso[2]), Number(iso[3])), 'yyyy-mm-dd');
  const month = monthYear.exec(text);
  if (month) return dayCell(serialOfDay(Number(month[2]), Number(month[1]), 1), 'mm/yyyy');
  const local = dayFirst.exec(text);
  if (!local) return null;
  const typedYear = local[3];
  const serial = serialOfDay(typedYear === undefined ? year : fullYear(typedYear), Number(local[2]), Number(local[1]));
  return dayCell(serial, typedYear === undefined ? 'dd/mm' : 'dd/mm/yyyy');
}

function fullYear(text: string): number {
  const year = Number(text);
  if (text.length === 4) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function dayCell(serial: number | null, format: string): Typed | null {
  return serial === null ? null : { kind: 'number', value: serial, format };
}

function readTime(text: string): Typed | null {
  const match = clockTime.exec(text);
  if (!match) return null;
  const [hours, minutes, seconds] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)];
  if (hours > 23 || minutes > 59 || seconds > 59) return null;
  return {
    kind: 'number',
    value: (hours * 3600 + minutes * 60 + seconds) / 86400,
    format: match[3] === undefined ? 'hh:mm' : 'hh:mm:ss',
  };
}
