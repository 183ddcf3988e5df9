import type { Gain } from './gain';

/** How much of the daily mean falls on each weekday, Monday first; the mean of the seven is 1. */
export type Weekdays = readonly number[];

/** The weekday of a day of some age, from that of the day of the forecast: 0 = Monday … 6 = Sunday. */
const weekdayAt = (today: number, age: number): number => (((today - age) % 7) + 7) % 7;

const EVEN: Weekdays = [1, 1, 1, 1, 1, 1, 1];

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

type Seen = { readonly days: number; readonly people: number; readonly squares: number };

function seenBy(gains: readonly Gain[], today: number): Seen[] {
  const seen = EVEN.map(() => ({ days: 0, people: 0, squares: 0 }));
  for (const { people, age, days } of gains) {
    const at = seen[weekdayAt(today, age)];
    if (days !== 1 || !at) continue;
    at.days += 1;
    at.people += people;
    at.squares += people * people;
  }
  return seen;
}

/** Days that the noise expected beforehand counts for beside those seen. */
const PRIOR_DAYS = 1;
/** The square of how far a day is expected to lie from its mean beforehand, in parts of the mean. */
const PRIOR_SPREAD = 0.1;

/** The variance of a day that is expected before any is seen: that of chance, and that of people. */
export const priorNoise = (mean: number): number => mean + PRIOR_SPREAD * mean * mean;

/** Which part of the differences between weekdays is more than noise, 0 to 1. */
function shrinkage(seen: readonly Seen[], mean: number): number {
  const days = sumOf(seen.map((each) => each.days));
  const between = sumOf(seen.map((each) => each.days * (each.people / each.days - mean) ** 2)) / (seen.length - 1);
  const within = sumOf(seen.map((each) => each.squares - each.people ** 2 / each.days));
  const noise = (within + PRIOR_DAYS * priorNoise(mean)) / (days - seen.length + PRIOR_DAYS);
  return between <= noise ? 0 : 1 - noise / between;
}

/**
 * The week as gains of single days show it: the mean of each weekday, drawn towards that of all by what noise alone
 * would make of it. Even before each weekday was seen.
 *
 * @param today - 0 = Monday … 6 = Sunday.
 */
export function weekdaysOf(gains: readonly Gain[], today: number): Weekdays {
  const seen = seenBy(gains, today);
  if (seen.some(({ days }) => days === 0)) return EVEN;
  const means = seen.map(({ days, people }) => people / days);
  const mean = sumOf(means) / 7;
  if (mean === 0) return EVEN;
  const part = shrinkage(seen, mean);
  return means.map((each) => 1 + part * (each / mean - 1));
}

/** How many mean days the days of ages `from` to `until` are, both included. */
export function weightOf(week: Weekdays, today: number, from: number, until: number): number {
  let weight = 0;
  for (let age = from; age <= until; age += 1) weight += week[weekdayAt(today, age)] ?? 0;
  return weight;
}
