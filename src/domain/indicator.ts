import { daysBetween, monthEnd, plusDays, type Day } from './day';
import type { Deadline, Indicator } from './campaign';
import { percentOf } from './tally';

/** Whether an indicator will be met; the forecasts between come with snapshots. */
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

function verdictOf(remaining: number | null, daysLeft: number | null): Verdict {
  if (remaining !== null && remaining <= 0) return 'done';
  return daysLeft !== null && daysLeft < 0 ? 'overdue' : 'too-little-data';
}

/** The last day on which an indicator may still be met: that of its deadline, or of the month; null without an end. */
export const lastDayFor = ({ deadline, monthly }: Pick<Indicator, 'deadline' | 'monthly'>, on: Day): Day | null =>
  monthly ? monthEnd(on) : deadline && lastDayOf(deadline);

/** An indicator measured on a day; a denominator that somebody has typed stands for what the lists give. */
export function measure(indicator: Indicator, { done, population: listed }: Share, on: Day): Progress {
  const { id, target, figure } = indicator;
  const population = figure?.value ?? listed;
  const lastDay = lastDayFor(indicator, on);
  const daysLeft = lastDay && daysBetween(on, lastDay);
  const remaining = population ? targetCount(population, target) - done : null;
  return {
    id,
    done,
    population,
    percent: percentOf(done, population),
    target,
    lastDay,
    daysLeft,
    neededPerDay: remaining === null ? null : neededPerDay(remaining, daysLeft),
    verdict: verdictOf(remaining, daysLeft),
  };
}
