import type { Moment } from './serial';
import { instantOf, wallOf } from './zone';

const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

/**
 * An instant in a zone by the pattern of Java's SimpleDateFormat, as `Utilities.formatDate` does.
 *
 * @param instant - Milliseconds since 1970 in UTC.
 * @throws {Error} A letter that is no field: `Illegal pattern character 'b'`.
 *
 * @example formatDate(0, 'Asia/Ho_Chi_Minh', "dd/MM/yyyy HH'h'mm") //=> '01/01/1970 08h00'
 */
export function formatDate(instant: number, zone: string, pattern: string): string {
  const known = knownZone(zone);
  const wall = wallOf(instant, known);
  return pattern.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (run: string, quoted?: string) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replaceAll("''", "'");
    return field(run.charAt(0), { wall, instant, length: run.length });
  });
}

// Java reads a zone it does not know as GMT.
function knownZone(zone: string): string {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return zone;
  } catch {
    return 'UTC';
  }
}

type Spot = { readonly wall: Moment; readonly instant: number; readonly length: number };
type Field = (spot: Spot) => string;

function field(letter: string, spot: Spot): string {
  const make = fields[letter];
  if (!make) throw new Error(`Illegal pattern character '${letter}'`);
  return make(spot);
}

const number =
  (read: (wall: Moment) => number): Field =>
  ({ wall, length }) =>
    String(read(wall)).padStart(length, '0');

const named =
  (list: readonly string[], read: (wall: Moment) => number): Field =>
  ({ wall, length }) =>
    (list[read(wall)] ?? '').slice(0, length >= 4 ? undefined : 3);

const monthNumber = number((wall) => wall.month);
const monthName = named(months, (wall) => wall.month - 1);

const fields: Readonly<Record<string, Field>> = {
  y: ({ wall, length }) => (length === 2 ? two(wall.year % 100) : String(wall.year).padStart(length, '0')),
  Y: number((wall) => weekYear(wall).year),
  w: number((wall) => weekYear(wall).week),
  M: (spot) => (spot.length > 2 ? monthName(spot) : monthNumber(spot)),
  d: number((wall) => wall.day),
  E: named(days, weekDay),
  u: number((wall) => weekDay(wall) || 7),
  D: number(dayOfYear),
  H: number((wall) => wall.hour),
  k: number((wall) => wall.hour || 24),
  h: number((wall) => wall.hour % 12 || 12),
  K: number((wall) => wall.hour % 12),
  m: number((wall) => wall.minute),
  s: number((wall) => wall.second),
  S: number((wall) => wall.ms),
  a: ({ wall }) => (wall.hour < 12 ? 'AM' : 'PM'),
  G: () => 'AD',
  Z: (spot) => offsetText(spot, ''),
  X: (spot) => (spot.length === 1 ? offsetText(spot, '').slice(0, 3) : offsetText(spot, spot.length === 3 ? ':' : '')),
  z: (spot) => `GMT${offsetText(spot, ':')}`,
};

function weekDay(wall: Moment): number {
  return new Date(Date.UTC(wall.year, wall.month - 1, wall.day)).getUTCDay();
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

function dayOfYear(wall: Moment): number {
  return Math.round((Date.UTC(wall.year, wall.month - 1, wall.day) - Date.UTC(wall.year, 0, 1)) / 864e5) + 1;
}

// Java's default locale in Apps Script is en_US: weeks begin on Sunday and week 1 holds 1 January.
function weekYear(wall: Moment): { year: number; week: number } {
  const day = Date.UTC(wall.year, wall.month - 1, wall.day);
  const start = (year: number): number => {
    const first = Date.UTC(year, 0, 1);
    return first - new Date(first).getUTCDay() * 864e5;
  };
  const year = day >= start(wall.year + 1) ? wall.year + 1 : wall.year;
  return { year, week: Math.floor((day - start(year)) / (7 * 864e5)) + 1 };
}

function offsetText({ wall, instant }: Spot, separator: string): string {
  const minutes = Math.round((instantOf(wall, 'UTC') - Math.floor(instant)) / 60000);
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}${separator}${two(size % 60)}`;
}
