import { hasReached, STAGES, type Stage } from './stage';

/** How many people stand at each stage. */
export type StageCounts = Record<Stage, number>;

/** People in band by stage; `gap` counts those before the closing stage. */
export type Tally = { inBand: number; stages: StageCounts; gap: number };

/** A tally of nobody. */
export function emptyTally(): Tally {
  const stages: StageCounts = { 'not-reviewed': 0, 'no-card': 0, card: 0, enrolled: 0, approved: 0, activated: 0 };
  return { inBand: 0, stages, gap: 0 };
}

/** Counts one more person in band. */
export function addTo(tally: Tally, stage: Stage, closing: Stage): void {
  tally.inBand += 1;
  tally.stages[stage] += 1;
  if (!hasReached(stage, closing)) tally.gap += 1;
}

/** How many of a tally have come to `stage` or further. */
export const reached = (tally: Tally, stage: Stage): number =>
  STAGES.reduce((count, each) => count + (hasReached(each, stage) ? tally.stages[each] : 0), 0);

/** The largest share of those who are not all. */
const NEARLY_ALL = 99.99;

/**
 * A share in percent with two decimals, or null where there is nobody to be a share of. It is rounded, but 100 is all
 * and nothing less.
 *
 * @example percentOf(16, 20) //=> 80
 * @example percentOf(24_999, 25_000) //=> 99.99
 */
export function percentOf(count: number, population: number | null): number | null {
  if (population === null || population <= 0) return null;
  const rounded = Math.round((count * 10_000) / population) / 100;
  return count < population ? Math.min(rounded, NEARLY_ALL) : rounded;
}
