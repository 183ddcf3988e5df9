import { daysBetween, monthEnd, plusDays, type Day } from './day';
import type { Deadline, Indicator } from './campaign';
import { forecastOf, type DayCount, type Forecast } from './pace';
import { percentOf } from './tally';

/**
 * Whether an indicator will be met. Its pace foretells the days in which it is met in four cases of five: on track where
 * the latest of them is in time, late where even the earliest is not, tight between.
 */
export type Verdict = 'done' | 'on-track' | 'tight' | 'late' | 'too-little-data' | 'overdue';

/** How many of how many; the population is null where no list gives it. */
export type Share = { readonly done: number; readonly population: number | null };

/** An indicator as it stands on a day. */
export type Progress = {
  readonly id: string;
  readonly done: number;
  /** Those of whom it is a share; null where no list gives them. */
  readonly population: number | null;
  /** Two decimals; null without a population. */
  readonly percent: number | null;
  /** Percent. */
  readonly target: number;
  /** The last day allowed; null for a continuous duty. */
  readonly lastDay: Day | null;
  /** 0 on the last day, negative after. */
  readonly daysLeft: number | null;
  /** People a day from the next day on, two decimals; null when no day is left. */
  readonly neededPerDay: number | null;
  /** Null where it is met, or where too few days are known. */
  readonly forecast: Forecast | null;
  readonly verdict: Verdict;
};

/**
 * The last day allowed by a deadline.
 *
 * @example lastDayOf({ day: day('2026-06-14'), strict: true }) //=> '2026-06-13'
 */
export const lastDayOf = (deadline: Deadline): Day => (deadline.strict ? plusDays(deadline.day, -1) : deadline.day);

/** People a day that `remaining` people ask for in `daysLeft` days, two decimals; null when no day is left. */
export const neededPerDay = (remaining: number, daysLeft: number | null): number | null =>
  daysLeft === null || daysLeft <= 0 ? null : Math.round((Math.max(remaining, 0) * 100) / daysLeft) / 100;

/** How many of a population a target in percent asks for; the part of a person counts as one. */
export const targetCount = (population: number, target: number): number =>
  Math.ceil(Math.max((population * target) / 100 - 1e-9, 0));

/** What a verdict is told from. */
type Outlook = {
  readonly remaining: number | null;
  readonly lastDay: Day | null;
  readonly on: Day;
  readonly forecast: Forecast | null;
};

function verdictOf({ remaining, lastDay, on, forecast }: Outlook): Verdict {
  if (remaining !== null && remaining <= 0) return 'done';
  if (lastDay !== null && lastDay < on) return 'overdue';
  if (lastDay === null || forecast === null) return 'too-little-data';
  const { earliest, latest } = forecast;
  if (latest !== null && latest <= lastDay) return 'on-track';
  return earliest !== null && earliest <= lastDay ? 'tight' : 'late';
}

/** The last day on which an indicator may still be met: that of its deadline, or of the month; null without an end. */
export const lastDayFor = ({ deadline, monthly }: Pick<Indicator, 'deadline' | 'monthly'>, on: Day): Day | null =>
  monthly ? monthEnd(on) : deadline && lastDayOf(deadline);

/**
 * An indicator measured on a day.
 *
 * @param history - How it stood on days before, in their order.
 */
export function measure(indicator: Indicator, share: Share, on: Day, history: readonly DayCount[] = []): Progress {
  const { id, target } = indicator;
  const { done, population } = share;
  const lastDay = lastDayFor(indicator, on);
  const daysLeft = lastDay && daysBetween(on, lastDay);
  const remaining = population ? targetCount(population, target) - done : null;
  const forecast =
    remaining !== null && remaining > 0 ? forecastOf(history, { day: on, done, population }, remaining) : null;
  return {
    id,
    done,
    population,
    percent: percentOf(done, population),
    target,
    lastDay,
    daysLeft,
    neededPerDay: remaining === null ? null : neededPerDay(remaining, daysLeft),
    forecast,
    verdict: verdictOf({ remaining, lastDay, on, forecast }),
  };
}
