import { neededPerDay } from './indicator';
import { percentOf } from './tally';
import { weakKey } from './text-key';

/** What a place in the order is told from. A null name stands for those of whom it is not known. */
export type Contender = { readonly name: string | null; readonly inBand: number; readonly gap: number };

/** A contender at its place. */
export type Ranked = Contender & {
  /** From 1; equal percentages share a rank and the next ranks are skipped. Null with nobody in band or no name. */
  readonly rank: number | null;
  /** People in band at the closing stage or further. */
  readonly done: number;
  /** Two decimals; null with nobody in band. */
  readonly percent: number | null;
  /** People a day that close the gap in time, two decimals; null when no day is left or nobody is in band. */
  readonly neededPerDay: number | null;
};

/** A key that puts "Thôn 2" before "Thôn 10". */
const placeKey = (name: string) => weakKey(name).replace(/\d+/g, (digits) => digits.padStart(8, '0'));

/** The order of two names of places: "Thôn 2" comes before "Thôn 10". */
export function compareNames(one: string, other: string): number {
  const [left, right] = [placeKey(one), placeKey(other)];
  return left === right ? 0 : left < right ? -1 : 1;
}

const byName = (one: Contender, other: Contender): number => compareNames(one.name ?? '', other.name ?? '');

/** Those with a percentage first, then those with nobody in band, the nameless last. */
const groupOf = ({ name, percent }: Pick<Ranked, 'name' | 'percent'>) => (name === null ? 2 : percent === null ? 1 : 0);

const byPercent = (one: Ranked, other: Ranked): number =>
  groupOf(one) - groupOf(other) ||
  (other.percent ?? 0) - (one.percent ?? 0) ||
  one.gap - other.gap ||
  byName(one, other);

function measured({ name, inBand, gap }: Contender, daysLeft: number | null): Ranked {
  const done = inBand - gap;
  const percent = percentOf(done, inBand);
  return {
    name,
    inBand,
    gap,
    rank: null,
    done,
    percent,
    neededPerDay: percent === null ? null : neededPerDay(gap, daysLeft),
  };
}

/**
 * Ranks by the share of people in band who have closed their gap, the largest first; among equals the smaller gap stands
 * first, then the name. Equal means equal to the two decimals that are shown.
 *
 * @param daysLeft - Until the last day of the campaign; null where there is none.
 */
export function rankByPercent(contenders: readonly Contender[], daysLeft: number | null): Ranked[] {
  const sorted = contenders.map((each) => measured(each, daysLeft)).sort(byPercent);
  let rank = 0;
  return sorted.map((each, at) => {
    if (groupOf(each) > 0) return each;
    if (at === 0 || sorted[at - 1]?.percent !== each.percent) rank = at + 1;
    return { ...each, rank };
  });
}

/** The ranked who still have a gap, the smallest share first, then the largest gap; at most `most`. */
export const slowestOf = (ranked: readonly Ranked[], most: number): Ranked[] =>
  ranked
    .filter(({ rank, gap }) => rank !== null && gap > 0)
    .sort((one, other) => (one.percent ?? 0) - (other.percent ?? 0) || other.gap - one.gap || byName(one, other))
    .slice(0, most);
