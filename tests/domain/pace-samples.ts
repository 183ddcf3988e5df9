import type { Indicator } from '../../src/domain/campaign';
import { day, plusDays, type Day } from '../../src/domain/day';
import type { DayCount } from '../../src/domain/pace';

/** An indicator that asks for all by 15 May 2026. */
export const activation = (fields: Partial<Indicator> = {}): Indicator => ({
  id: 'activated-6-18',
  place: 'mục 7',
  name: 'Đã kích hoạt',
  nameEn: 'Activated',
  among: 'in-band',
  band: '6-18',
  stage: 'activated',
  papers: [],
  target: 100,
  comparison: 'all',
  deadline: { day: day('2026-05-15'), strict: false },
  monthly: false,
  ...fields,
});

/** Counts of days in a row until a day, each of so many people more than the one before; the first has `from`. */
export function countsUntil(on: Day, gains: readonly number[], from = 0, population: number | null = 1000): DayCount[] {
  let done = from;
  return [0, ...gains].map((gain, at) => ({ day: plusDays(on, at - gains.length), done: (done += gain), population }));
}
