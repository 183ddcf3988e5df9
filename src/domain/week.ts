import { plusDays, weekdayOf, type Day } from './day';

/** Where a week begins: on Monday, or on Friday, so that it ends the day before the report. */
export const WEEK_STARTS = { monday: 1, friday: 5 } as const;
export type WeekStart = keyof typeof WEEK_STARTS;

/** A week's first and last day, both included. */
export type Week = { readonly first: Day; readonly last: Day };

/** The week in which a day lies. */
export function weekOf(on: Day, start: WeekStart): Week {
  const first = plusDays(on, -((weekdayOf(on) - WEEK_STARTS[start] + 7) % 7));
  return { first, last: plusDays(first, 6) };
}

/** The week of which a report of a day tells: the one in which the day before it lies. */
export const reportedWeek = (on: Day, start: WeekStart): Week => weekOf(plusDays(on, -1), start);

type Counted = { readonly day: Day; readonly done: number };

/**
 * How many more there are at a week's end than at its beginning; less than 0 where figures were corrected.
 *
 * @param history - By day, the earliest first; counts of a day are those of its last run.
 * @param now - As of a day in the week, or after it.
 * @returns null where no count tells how the week began.
 */
export function weekGain(history: readonly Counted[], now: Counted, { first, last }: Week): number | null {
  const before = history.filter(({ day }) => day < first).pop();
  if (!before) return null;
  const end = now.day <= last ? now : (history.filter(({ day }) => day <= last).pop() ?? now);
  return end.done - before.done;
}
