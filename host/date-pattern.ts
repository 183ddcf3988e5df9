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
  const wall = wallOf(instant, knownZone(zone));
  return pattern.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (run: string, quoted?: string) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replaceAll("''", "'");
    return field(run.charAt(0), run.length, wall, instant, knownZone(zone));
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

function field(letter: string, length: number, wall: Moment, instant: number, zone: string): string {
  const number = (value: number): string => String(value).padStart(length, '0');
  const weekDay = new Date(Date.UTC(wall.year, wall.month - 1, wall.day)).getUTCDay();
  const named = (names: readonly string[], index: number, from: number): string => {
    const name = names[index] ?? '';
    return length >= from ? name : name.slice(0, 3);
  };
  const fields: Record<string, () => string> = {
    y: () => (length === 2 ? String(wall.year % 100).padStart(2, '0') : number(wall.year)),
    Y: () => number(weekYear(wall).year),
    w: () => number(weekYear(wall).week),
    M: () => (length > 2 ? named(months, wall.month - 1, 4) : number(wall.month)),
    d: () => number(wall.day),
    E: () => named(days, weekDay, 4),
    u: () => number(weekDay === 0 ? 7 : weekDay),
    D: () => number(dayOfYear(wall)),
    H: () => number(wall.hour),
    k: () => number(wall.hour || 24),
    h: () => number(wall.hour % 12 || 12),
    K: () => number(wall.hour % 12),
    m: () => number(wall.minute),
    s: () => number(wall.second),
    S: () => number(wall.ms),
    a: () => (wall.hour < 12 ? 'AM' : 'PM'),
    G: () => 'AD',
    Z: () => offsetText(wall, instant, zone, ''),
    X: () =>
      length === 1
        ? offsetText(wall, instant, zone, '').slice(0, 3)
        : offsetText(wall, instant, zone, length === 3 ? ':' : ''),
    z: () => `GMT${offsetText(wall, instant, zone, ':')}`,
  };
  const make = fields[letter];
  if (!make) throw new Error(`Illegal pattern character '${letter}'`);
  return make();
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

function offsetText(wall: Moment, instant: number, zone: string, separator: string): string {
  const whole = instantOf(wall, 'UTC') - Math.floor(instant);
  const minutes = Math.round(whole / 60000);
  if (zone === 'UTC' && separator === ':') return '+00:00';
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(Math.abs(minutes) / 60))}${separator}${two(Math.abs(minutes) % 60)}`;
}
