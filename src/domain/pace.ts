import { plusDays, weekdayOf, type Day } from './day';
import { gainsOf, type DayCount } from './gain';
import { dispersionOf, levelOf, rateOf, spanOf, spanOfBoth, weighed, type Level } from './level';
import { weekdaysOf, weightOf, type Weekdays } from './weekdays';

export type { DayCount } from './gain';

/** When the work will be finished, should its pace go on. */
export type Forecast = {
  /** People a day over the last 14 days and over the last 7, of a mean day of the week, two decimals. */
  readonly rate: number;
  readonly lately: number;
  /** The day it is expected to be finished, after today; null where more than 400 days away. */
  readonly expected: Day | null;
  /** In four cases of five it is finished from this day … */
  readonly earliest: Day | null;
  /** … to this day; each null where more than 400 days away. */
  readonly latest: Day | null;
};

/** Days from which the week and the noise are learnt: six weeks. */
const MEMORY = 42;
/** With fewer days known among the last 14 nothing is said: each weekday must have had its turn. */
const FEWEST_DAYS = 7;
/** Nobody done in the last seven days is a standstill where so many of them are known. */
const STILL_DAYS = 4;
const FARTHEST = 400;

/**
 * Deviations of a normal variable that 15 cases in a hundred are beneath and 5 above. The interval is longer at its end:
 * work is held up more often than it is sped up.
 */
const [EARLY, LATE] = [-1.0364, 1.6449];

/**
 * Mean days until `remaining` people are done, for a course of so many deviations slower than expected. It solves
 * (remaining − rate · time)² = deviations² · (dispersion · (remaining / exposure + rate) · time + drift · time²): the
 * score of two counts, one seen and one to come, that holds for small counts too.
 */
function timeFor(remaining: number, { rate, exposure, dispersion, drift }: Level, deviations: number): number {
  const chance = deviations ** 2 * dispersion * (remaining / exposure + rate);
  const square = rate ** 2 - deviations ** 2 * drift;
  const half = rate * remaining + chance / 2;
  const root = Math.sqrt(Math.max(half ** 2 - square * remaining ** 2, 0));
  if (deviations <= 0) return remaining ** 2 / (half + root);
  return square > 0 ? (half + root) / square : Infinity;
}

/**
 * Whole days from today until `time` mean days are over: the first at whose end they are, or whose end lies nearest.
 * Infinity beyond the farthest.
 */
function daysFor(time: number, week: Weekdays, today: number, end: 'first' | 'nearest'): number {
  let days = Math.min(Math.floor(time / 7) * 7, FARTHEST + 1);
  let left = time - days;
  for (; days <= FARTHEST; days += 1) {
    const next = weightOf(week, today, -days - 1, -days - 1);
    if (left <= (end === 'first' ? 0 : next / 2)) return days;
    left -= next;
  }
  return Infinity;
}

type Days = Pick<Forecast, 'earliest' | 'expected' | 'latest'>;

const NEVER: Days = { earliest: null, expected: null, latest: null };

/**
 * The days that a pace leads to, the expected one always between. Half a person less is asked for, since people are
 * counted whole and the noise is not.
 */
function daysAt(level: Level, remaining: number, week: Weekdays, on: Day): Days {
  const today = weekdayOf(on) - 1;
  const at = (deviations: number, end: 'first' | 'nearest') =>
    daysFor(timeFor(remaining - 0.5, level, deviations), week, today, end);
  const expected = Math.max(at(0, 'first'), 1);
  const earliest = Math.min(at(EARLY, 'nearest') + 1, expected);
  const latest = Math.max(at(LATE, 'nearest'), expected);
  const dayAfter = (days: number) => (days > FARTHEST ? null : plusDays(on, days));
  return { earliest: dayAfter(earliest), expected: dayAfter(expected), latest: dayAfter(latest) };
}

const twoDecimals = (value: number): number => Math.round(value * 100) / 100;

/**
 * When `remaining` people will be done.
 *
 * @param history - Counts in the order of days; only those before today count.
 * @param remaining - More than 0.
 * @returns null where too few days are known.
 */
export function forecastOf(history: readonly DayCount[], today: DayCount, remaining: number): Forecast | null {
  const weekday = weekdayOf(today.day) - 1;
  const gains = gainsOf(history, today, MEMORY);
  const week = weekdaysOf(gains, weekday);
  const known = weighed(gains, week, weekday);
  const [lastWeek, before] = [spanOf(known, 0, 7), spanOf(known, 7, 14)];
  const fortnight = spanOfBoth(lastWeek, before);
  if (fortnight.days < FEWEST_DAYS) return null;
  const rate = rateOf(fortnight) ?? 0;
  const isStill = fortnight.people === 0 || (lastWeek.people === 0 && lastWeek.days >= STILL_DAYS);
  const days = isStill
    ? NEVER
    : daysAt(levelOf(lastWeek, before, dispersionOf(known, week)), remaining, week, today.day);
  return { rate: twoDecimals(rate), lately: twoDecimals(rateOf(lastWeek) ?? rate), ...days };
}
