import { addDays, getDay } from 'date-fns';

declare const dayBrand: unique symbol;

/** A day of the calendar, `YYYY-MM-DD`, without hour or time zone. Days compare as strings. */
export type Day = string & { readonly [dayBrand]: true };

const MONTH_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const padded = (value: number, width: number) => String(value).padStart(width, '0');

/**
 * The day of a year, a month (1–12) and a day of the month.
 *
 * @returns null where the calendar has no such day, or the year lies outside 1–9999.
 * @example dayOf(2015, 2, 29) //=> null
 */
export function dayOf(year: number, month: number, date: number): Day | null {
  if (!(year >= 1 && year <= 9999 && month >= 1 && month <= 12 && date >= 1)) return null;
  const last = month === 2 && !isLeap(year) ? 28 : (MONTH_DAYS[month - 1] ?? 0);
  return date <= last ? (`${padded(year, 4)}-${padded(month, 2)}-${padded(date, 2)}` as Day) : null;
}

/** The day that `text` (`YYYY-MM-DD`) names, or null when it names none. */
export function parseDay(text: string): Day | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return parts && dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

/**
 * The day that `text` (`YYYY-MM-DD`) names.
 *
 * @throws {RangeError} The calendar has no such day.
 */
export function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === null) throw new RangeError(`No such day: ${text}`);
  return parsed;
}

/** Digits of a day, without making texts of them: ages are counted for every line of a commune. */
const twoDigits = (on: Day, at: number) => on.charCodeAt(at) * 10 + on.charCodeAt(at + 1) - 528;

/** The calendar year of a day. */
export const yearOf = (on: Day): number => twoDigits(on, 0) * 100 + twoDigits(on, 2);

/** The month of a day, 1–12. */
export const monthOf = (on: Day): number => twoDigits(on, 5);

const dateOf = (on: Day) => twoDigits(on, 8);

/** Noon of the day on this machine: the hour that no change of clocks moves into another day. */
const noon = (on: Day) => new Date(yearOf(on), monthOf(on) - 1, dateOf(on), 12);

const dayAt = (date: Date): Day =>
  day(`${padded(date.getFullYear(), 4)}-${padded(date.getMonth() + 1, 2)}-${padded(date.getDate(), 2)}`);

/** The day `count` days after `on`; before it where `count` is negative. */
export const plusDays = (on: Day, count: number): Day => dayAt(addDays(noon(on), count));

/** The last day of the month in which a day lies. */
export const monthEnd = (on: Day): Day =>
  plusDays(dayOf(yearOf(on) + Math.floor(monthOf(on) / 12), (monthOf(on) % 12) + 1, 1) as Day, -1);

/** Days of the calendar up to a day; a year begins in March here, so that 29 February ends it. */
function dayNumber(on: Day): number {
  const month = (monthOf(on) + 9) % 12;
  const year = yearOf(on) - (month >= 10 ? 1 : 0);
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return 365 * year + leapDays + Math.floor((153 * month + 2) / 5) + dateOf(on);
}

/** Days from `from` to `until`: 0 for the same day, negative when `until` is earlier. */
export const daysBetween = (from: Day, until: Day): number => dayNumber(until) - dayNumber(from);

/** The weekday of a day, 1 = Monday … 7 = Sunday. */
export const weekdayOf = (on: Day): number => getDay(noon(on)) || 7;

/**
 * Completed years on a day; the birthday counts, and who was born on 29 February has it on 1 March of common years.
 *
 * @returns Negative for a birth after `on`.
 * @example ageOn(day('2020-02-29'), day('2026-02-28')) //=> 5
 */
export function ageOn(born: Day, on: Day): number {
  const months = monthOf(on) - monthOf(born);
  const isBefore = months < 0 || (months === 0 && dateOf(on) < dateOf(born));
  return yearOf(on) - yearOf(born) - (isBefore ? 1 : 0);
}

/**
 * The day on which somebody completes an age; 1 March of common years for who was born on 29 February.
 *
 * @param age - Years, 0 or more, that lead to no year after 9999.
 * @example birthdayOf(day('2012-02-29'), 14) //=> '2026-03-01'
 */
export function birthdayOf(born: Day, age: number): Day {
  const year = yearOf(born) + age;
  return dayOf(year, monthOf(born), dateOf(born)) ?? (`${padded(year, 4)}-03-01` as Day);
}

/** The day that a spreadsheet's serial number stands for (1 = 31 December 1899), its hours left out. */
export const dayFromSerial = (serial: number): Day => plusDays(day('1899-12-30'), Math.floor(serial));
