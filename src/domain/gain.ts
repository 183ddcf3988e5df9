import { daysBetween, type Day } from './day';

/** How many were done on a day, as a snapshot counted them. */
export type DayCount = { readonly day: Day; readonly done: number; readonly population: number | null };

/** People done within days in a row. Ages of days are counted back from the day of the forecast, which is 0. */
export type Gain = {
  readonly people: number;
  /** The age of the last of its days, 0 or more. */
  readonly age: number;
  /** How many days it took: more than one where snapshots are missing between. */
  readonly days: number;
};

/** A population that moves by more than this share at once is another list, not the work of a day. */
const OTHER_LIST = 0.05;

const isOtherList = (one: number | null, other: number | null): boolean =>
  one !== other && Math.abs((other ?? 0) - (one ?? 0)) > OTHER_LIST * Math.max(one ?? 0, other ?? 0);

/**
 * Gains of the last `most` days, the latest first. What was done across missed days is one gain of all of them; one that
 * began earlier gives the part of its days. A day that takes people back, or brings another list, tells nothing of the
 * pace and is left out; of two counts of a day the last holds.
 *
 * @param history - In the order of days; only those before today count.
 */
export function gainsOf(history: readonly DayCount[], today: DayCount, most: number): Gain[] {
  const gains: Gain[] = [];
  let [later, age] = [today, 0];
  for (let at = history.length - 1; at >= 0 && age < most; at -= 1) {
    const earlier = history[at];
    if (!earlier || earlier.day >= later.day) continue;
    const days = daysBetween(earlier.day, later.day);
    const people = later.done - earlier.done;
    const within = Math.min(days, most - age);
    if (people >= 0 && !isOtherList(earlier.population, later.population))
      gains.push({ people: (people * within) / days, age, days: within });
    later = earlier;
    age += days;
  }
  return gains;
}
