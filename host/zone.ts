import type { Moment } from './serial';
import { momentOf, serialOf } from './serial';

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
    era: 'short',
  });
  formatters.set(zone, made);
  return made;
}

/**
 * What the wall clock of a zone shows at an instant.
 *
 * @param instant - Milliseconds since 1970 in UTC.
 * @param zone - An IANA name.
 * @throws {RangeError} No such zone.
 */
export function wallOf(instant: number, zone: string): Moment {
  const fields = new Map(
    formatterOf(zone)
      .formatToParts(instant)
      .map((part) => [part.type, part.value]),
  );
  const read = (name: Intl.DateTimeFormatPartTypes): number => Number(fields.get(name));
  const year = fields.get('era') === 'BC' ? 1 - read('year') : read('year');
  const ms = ((instant % 1000) + 1000) % 1000;
  return {
    year,
    month: read('month'),
    day: read('day'),
    hour: read('hour'),
    minute: read('minute'),
    second: read('second'),
    ms,
  };
}

/**
 * The instant at which the wall clock of a zone shows a moment; the later reading where the clock was put back.
 *
 * @returns Milliseconds since 1970 in UTC.
 */
export function instantOf(wall: Moment, zone: string): number {
  const asUtc = (serialOf(wall) - 25569) * 864e5;
  const first = Math.round(asUtc - offsetAt(asUtc, zone));
  return Math.round(asUtc - offsetAt(first, zone));
}

/** How far the wall clock of a zone is before UTC at an instant, in milliseconds. */
export const offsetAt = (instant: number, zone: string): number =>
  Math.round((serialOf(wallOf(instant, zone)) - 25569) * 864e5 - instant);

/** Reads `YYYY-MM-DDTHH:mm` or `YYYY-MM-DDTHH:mm:ss`. @throws {RangeError} Anything else, or no such day. */
export function wallFromText(text: string): Moment {
  const match = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d))?$/.exec(text);
  const [year = NaN, month = NaN, day = NaN, hour = NaN, minute = NaN, second = 0] = (match ?? [])
    .slice(1)
    .map((field: string | undefined) => Number(field ?? 0));
  const wall = { year, month, day, hour, minute, second, ms: 0 };
  const back = Number.isNaN(year) ? null : momentOf(serialOf(wall));
  if (back?.day !== day || back.hour !== hour || back.month !== month)
    throw new RangeError(`Not a wall clock: ${text}`);
  return wall;
}

/** `YYYY-MM-DDTHH:mm` of a moment; seconds are left out. */
export function wallText(wall: Moment): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(wall.year).padStart(4, '0')}-${two(wall.month)}-${two(wall.day)}T${two(wall.hour)}:${two(wall.minute)}`;
}
