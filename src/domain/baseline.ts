import type { Campaign } from './campaign';
import type { Tally } from './tally';

/** A figure counted elsewhere beside the gap that the lists give. */
export type BaselineLine = Campaign['baselines'][number] & {
  /** The same of the commune; null where the lists hold nobody in band. */
  readonly listed: number | null;
  /** Listed less counted elsewhere; null where that cannot be compared. */
  readonly difference: number | null;
};

/** What the lists give for a figure that was counted elsewhere. */
function listedFor({ counts }: Campaign['baselines'][number], { inBand, gap, stages }: Tally): number {
  if (counts === 'gap') return gap;
  if (counts === 'in-band') return inBand;
  return counts === 'card' ? stages.card : stages['no-card'] + stages['not-reviewed'];
}

/** The figures of an order beside those of the lists. */
export const baselineLines = ({ baselines }: Campaign, totals: Tally): BaselineLine[] =>
  baselines.map((baseline) => {
    const listed = totals.inBand === 0 ? null : listedFor(baseline, totals);
    const isComparable = listed !== null && baseline.scope === 'commune';
    return { ...baseline, listed, difference: isComparable ? listed - baseline.value : null };
  });
