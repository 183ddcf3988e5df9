import { readDayText } from '../birth-day';
import type { Cell } from '../cell';
import { dayFromSerial, dayOf, parseDay, yearOf, type Day } from '../day';
import { tidy } from '../text-key';
import type { Remark } from './source';

/** A day as a source gives it: a day where it can be told, else the text as it was written; `''` for none. */
export type SourceDay = {
  readonly cell: Cell;
  readonly remark: Extract<Remark, 'birth-year-only' | 'short-year'> | null;
};

/** By what a year of two digits, or one that is missing, is told. */
export type YearHints = {
  readonly on: Day;
  /** What a column of the year says; `''` without one. */
  readonly year: string;
  /** The year that the personal number states, or null. */
  readonly stated: number | null;
};

const FIRST_SERIAL = 20_000;
const LAST_SERIAL = 60_000;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
const CENTURY = 100;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const BY_NAME =
  /^(?:ngày\s*)?(\d{1,2})[\s\-./]*(?:(?:thg|tháng|thang|th)\s?\.?\s?(\d{1,2})|([a-z]{3}))(?:[\s,\-./]+(?:năm\s*)?(\d{4}|\d{2}))?$/i;
const SHORT = /^(\d{1,2})\s?[/.-]\s?(\d{1,2})(?:\s?[/.-]\s?(\d{2}))?$/;
const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const YEAR_ALONE = /^(?:[0?._/-]*[/.-])?(\d{4})$/;
/** More than any way of writing a day is long. */
const LONGEST = 40;
const HOURS = /[T\s]+\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?\s*([AP]M|Z)?$/i;

const isYear = (year: number): boolean => year >= FIRST_YEAR && year <= LAST_YEAR;
const found = (day: Day | null, text: string): SourceDay => ({
  cell: day !== null && yearOf(day) >= FIRST_YEAR ? { day } : text,
  remark: null,
});

const inSerials = (serial: number): boolean => serial >= FIRST_SERIAL && serial <= LAST_SERIAL;

/** The year that two digits mean: the one stated elsewhere, else the last before the day in hand. */
function yearOfTwo(digits: number, { on, stated }: YearHints): number {
  if (stated !== null && stated % CENTURY === digits) return stated;
  const [year, century] = [yearOf(on), Math.floor(yearOf(on) / CENTURY) * CENTURY];
  return century + digits > year ? century - CENTURY + digits : century + digits;
}

/** A day of a month and a month, with a year of four or two digits, or of a column beside, or without any. */
function partsDay(parts: readonly [string, string, string], text: string, hints: YearHints): SourceDay {
  const [date, month, written] = parts;
  const year = written === '' ? hints.year : written;
  const isShort = year.length === 2;
  const day = /^\d{2}(\d{2})?$/.test(year)
    ? dayOf(isShort ? yearOfTwo(Number(year), hints) : Number(year), Number(month), Number(date))
    : null;
  return isShort && day !== null ? { cell: { day }, remark: 'short-year' } : found(day, text);
}

function monthOf(number: string | undefined, name: string | undefined): string {
  return number ?? String(MONTHS.indexOf((name ?? '').toLowerCase()) + 1);
}

function readText(written: string, hints: YearHints): SourceDay {
  if (written.length > LONGEST) return { cell: written, remark: null };
  const text = written.replace(HOURS, '');
  const plain = readDayText(text);
  if (plain !== null) return found(plain, written);
  if (/^\d{5}([.,]\d+)?$/.test(text)) return readNumber(Number(text.replace(',', '.')), written);
  const first = YEAR_FIRST.exec(text);
  if (first) return found(dayOf(Number(first[1]), Number(first[2]), Number(first[3])), written);
  const named = BY_NAME.exec(text);
  if (named) return partsDay([named[1] ?? '', monthOf(named[2], named[3]), named[4] ?? ''], written, hints);
  const short = SHORT.exec(text);
  if (short) return partsDay([short[1] ?? '', short[2] ?? '', short[3] ?? ''], written, hints);
  const alone = YEAR_ALONE.exec(text.replace(/\s/g, ''));
  return { cell: written, remark: alone && isYear(Number(alone[1])) ? 'birth-year-only' : null };
}

function readNumber(serial: number, text: string): SourceDay {
  if (inSerials(serial)) return found(dayFromSerial(serial), text);
  return { cell: text, remark: Number.isInteger(serial) && isYear(serial) ? 'birth-year-only' : null };
}

/**
 * Reads a day as sources write it: a date cell, text day first with / - or ., year first, the serial number of a
 * spreadsheet, *26-thg 9*. What tells no day stays as it is written; nothing is invented.
 */
export function readSourceDay(cell: Cell, hints: YearHints): SourceDay {
  if (typeof cell === 'object') return { cell, remark: null };
  if (typeof cell === 'number') return readNumber(cell, String(cell));
  if (typeof cell === 'boolean') return { cell: String(cell).toUpperCase(), remark: null };
  const text = tidy(cell);
  return text === '' ? { cell: '', remark: null } : readText(text, hints);
}

/** Reads a birth day from its three columns; what is missing of it stays missing. */
export function readDayInParts(parts: readonly [string, string, string], hints: YearHints): SourceDay {
  const [date, month, year] = parts.map((part) => part.replace(/^(\d+)[.,]0+$/, '$1')) as [string, string, string];
  if (date === '' && month === '') return readSourceDay(year, hints);
  const whole = parseDay(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`);
  const text = [date, month, year].join('/');
  return whole ? found(whole, text) : partsDay([date, month, year], text, hints);
}
