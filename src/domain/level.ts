import type { Gain } from './gain';
import { priorNoise, weightOf, type Weekdays } from './weekdays';

/** Gains of days in a row: a day that the week makes twice the mean one weighs 2. */
type Span = { readonly people: number; readonly days: number; readonly weight: number };

/** The pace of people done, in people of a mean day. */
export type Level = {
  readonly rate: number;
  /** From how many mean days the rate is known. */
  readonly exposure: number;
  /** Variance of a day over its mean; 1 is pure chance, and the least. */
  readonly dispersion: number;
  /** Variance of the rate that its last change, beyond what noise makes, lets expect; 0 where it is steady. */
  readonly drift: number;
};

type Weighed = Gain & { readonly weight: number };

/** Gains with what their days weigh in the week. */
export const weighed = (gains: readonly Gain[], week: Weekdays, today: number): Weighed[] =>
  gains.map(({ people, age, days }) => ({ people, age, days, weight: weightOf(week, today, age, age + days - 1) }));

/** What is known of the ages `from` to `until`, the latter not included. */
export function spanOf(gains: readonly Weighed[], from: number, until: number): Span {
  let [people, days, weight] = [0, 0, 0];
  for (const gain of gains) {
    if (gain.age >= until) break;
    const within = Math.min(gain.age + gain.days, until) - Math.max(gain.age, from);
    if (within <= 0) continue;
    people += (gain.people * within) / gain.days;
    days += within;
    weight += (gain.weight * within) / gain.days;
  }
  return { people, days, weight };
}

/** Two spans as one. */
export const spanOfBoth = (one: Span, other: Span): Span => ({
  people: one.people + other.people,
  days: one.days + other.days,
  weight: one.weight + other.weight,
});

/** The people of a mean day; null where no day is known. */
export const rateOf = ({ people, weight }: Span): number | null => (weight > 0 ? people / weight : null);

/** Variance over mean of all gains, of which some are more than nobody, with one day of the noise expected beforehand. */
export function dispersionOf(gains: readonly Weighed[], week: Weekdays): number {
  const { people, weight } = spanOf(gains, 0, Infinity);
  let [squares, typical] = [0, 0];
  for (const gain of gains) {
    const expected = (people / weight) * gain.weight;
    squares += (gain.people - expected) ** 2;
    typical += expected ** 2 / people;
  }
  const days = people / typical;
  const weekdays = 49 / week.reduce((sum, each) => sum + each * each, 0);
  const free = Math.max(days - (weekdays > 6.99 ? 1 : weekdays), 0);
  const seen = free > 0 ? squares / typical : 0;
  return Math.max((seen + priorNoise(typical) / typical) / (free + 1), 1);
}

/** How far a pace that has just changed may change again, in squares of that change. */
const RESTLESS = 1.5;

/**
 * The pace of the last 14 days, of which some people were done. Where the last week differs from the one before by more
 * than noise, the earlier counts for less and the rate is less sure: a pace that broke down or surged is soon told.
 */
export function levelOf(late: Span, early: Span, dispersion: number): Level {
  const [lateRate, earlyRate] = [rateOf(late), rateOf(early)];
  const change = lateRate === null || earlyRate === null ? 0 : (lateRate - earlyRate) ** 2;
  const rate = rateOf(spanOfBoth(late, early)) ?? 0;
  const noise = dispersion * rate * (1 / late.weight + 1 / early.weight);
  const part = change > noise ? noise / change : 1;
  const weight = late.weight + part * early.weight;
  return {
    rate: (late.people + part * early.people) / weight,
    exposure: weight ** 2 / (late.weight + part ** 2 * early.weight),
    dispersion,
    drift: change > noise ? RESTLESS * (change - noise) : 0,
  };
}
