import { daysBetween, type Day } from '../day';
import type { Batch } from './batch';

/** For how many days batches keep the values they changed, where `Cấu hình` says nothing. */
export const USUAL_DAYS = 90;
const MOST_DAYS = 3650;

/**
 * Reads for how many days batches keep the values they changed, so that they can be taken back.
 *
 * @returns null for what is no number of days from 1 to 3650.
 * @example readKeepDays('30 ngày') //=> 30
 */
export function readKeepDays(text: string): number | null {
  if (text.trim() === '') return USUAL_DAYS;
  const [, digits = ''] = /^\s*(\d{1,4})\s*(?:ngày|days?)?\s*$/iu.exec(text) ?? [];
  const days = Number(digits);
  return days >= 1 && days <= MOST_DAYS ? days : null;
}

/** Whether a batch has ended so long ago that its values go. */
export const isOld = ({ head: { state, on } }: Pick<Batch, 'head'>, today: Day, days: number): boolean =>
  !['writing', 'undoing', 'expired'].includes(state) && daysBetween(on, today) > days;
