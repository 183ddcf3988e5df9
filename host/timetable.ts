import { momentOf, serialOf } from './serial';
import type { Timer } from './timers';
import { instantOf, wallOf } from './zone';

const weekDays = ['SATURDAY', 'SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'];
const minuteMs = 60_000;

/**
 * The first instant after another at which a time-driven trigger fires; null when it never does again.
 *
 * Google picks the minute by chance and then keeps it: here it follows from the trigger's id, within 15 minutes of
 * `nearMinute`, or anywhere in the hour. Without `atHour` a day's or a week's trigger keeps the time it was made at.
 *
 * @param after - Milliseconds since 1970 in UTC, not before the trigger was made.
 * @param zone - The script's zone, unless the trigger names another.
 */
export function nextFiring(timer: Timer, after: number, zone: string): number | null {
  const { rule, since } = timer;
  const number = (key: string): number | null => (typeof rule[key] === 'number' ? rule[key] : null);
  const once = number('at') ?? (rule['after'] === undefined ? null : since + Number(rule['after']));
  if (once !== null) return once > after ? once : null;
  const beat = (number('everyMinutes') ?? 60 * (number('everyHours') ?? 0)) * minuteMs;
  if (beat > 0) return since + (Math.floor((after - since) / beat) + 1) * beat;
  return nextDay(timer, after, typeof rule['inTimezone'] === 'string' ? rule['inTimezone'] : zone);
}

type Days = { readonly fits: (serial: number) => boolean; readonly step: number };

function nextDay(timer: Timer, after: number, zone: string): number | null {
  const days = daysOf(timer, zone);
  if (days === null) return null;
  const timeOfDay = timeOf(timer, zone);
  const firing = (serial: number): number => instantOf(momentOf(serial + timeOfDay / 1440), zone);
  let serial = dayOf(timer.since, zone);
  while (!days.fits(serial) || firing(serial) <= timer.since) serial += 1;
  const passed = Math.floor((dayOf(after, zone) - serial) / days.step) - 1;
  serial += Math.max(0, passed) * days.step;
  while (!days.fits(serial) || firing(serial) <= after) serial += days.step;
  return firing(serial);
}

function daysOf({ rule, since }: Timer, zone: string): Days | null {
  const monthDay = rule['onMonthDay'];
  if (monthDay !== undefined) return { fits: (serial) => momentOf(serial).day === Number(monthDay), step: 1 };
  const weeks = rule['everyWeeks'] ?? (rule['onWeekDay'] === undefined ? undefined : 1);
  if (weeks !== undefined) {
    const named = weekDays.indexOf(String(rule['onWeekDay']));
    const weekDay = named < 0 ? dayOf(since, zone) % 7 : named;
    return { fits: (serial) => serial % 7 === weekDay, step: 7 * Number(weeks) };
  }
  return rule['everyDays'] === undefined ? null : { fits: () => true, step: Number(rule['everyDays']) };
}

/** Minutes since midnight. */
function timeOf({ id, rule, since }: Timer, zone: string): number {
  const chance = (Number(id) * 7) % 60;
  const hour = rule['atHour'];
  const near = rule['nearMinute'];
  const made = wallOf(since, zone);
  if (hour === undefined) return made.hour * 60 + made.minute;
  return Number(hour) * 60 + (near === undefined ? chance : Number(near) + (chance % 31) - 15);
}

function dayOf(instant: number, zone: string): number {
  return Math.floor(serialOf(wallOf(instant, zone)));
}

/** What a time-driven trigger's event tells of an instant, in UTC. */
export function clockFields(instant: number): Readonly<Record<string, number | string>> {
  const { year, month, day, hour, minute, second } = wallOf(instant, 'UTC');
  const serial = dayOf(instant, 'UTC');
  const weekDay = ((serial + 5) % 7) + 1;
  return {
    ...{ 'day-of-month': day, 'day-of-week': weekDay, 'week-of-year': weekOf(serial - weekDay + 4) },
    ...{ year, month, hour, minute, second, timezone: 'UTC' },
  };
}

// The number of the week that a Thursday stands in: weeks begin on Monday, the first has the year's first Thursday.
function weekOf(thursday: number): number {
  const { year } = momentOf(thursday);
  const newYear = serialOf({ year, month: 1, day: 1, hour: 0, minute: 0, second: 0, ms: 0 });
  return Math.floor((thursday - newYear) / 7) + 1;
}
