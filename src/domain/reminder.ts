import { daysBetween, type Day } from './day';

/** How near a last day is when people are reminded of it: at most so many days ahead, 0 on it, or past it. */
export type Step = number | 'overdue';

/** At how many days before a last day people are reminded where the office sets nothing else. */
export const USUAL_STEPS: readonly number[] = [7, 3, 1];

const MOST_DAYS = 60;
const WORDS = /ngày|trước|và|days?|and/giu;

/**
 * Reads how many days before a last day people are reminded; `''` is the usual steps. The last day itself is always one.
 *
 * @returns The most days first; null for what is no list of days from 0 to 60.
 * @example readSteps('3 ngày và 10 ngày') //=> [10, 3]
 */
export function readSteps(text: string): readonly number[] | null {
  if (text.trim() === '') return USUAL_STEPS;
  const parts = text
    .replace(WORDS, ' ')
    .split(/[,;.\s]+/)
    .filter((part) => part !== '');
  const days = parts.map((part) => (/^\d{1,2}$/.test(part) ? Number(part) : NaN));
  if (days.length === 0 || days.some((count) => !(count <= MOST_DAYS))) return null;
  return [...new Set(days)].filter((count) => count > 0).sort((one, other) => other - one);
}

/** The step that a last day has come to on a day; null while it is far. */
export function stepOn(lastDay: Day, on: Day, steps: readonly number[]): Step | null {
  const left = daysBetween(on, lastDay);
  if (left <= 0) return left < 0 ? 'overdue' : 0;
  const reached = steps.filter((step) => left <= step);
  return reached.length === 0 ? null : Math.min(...reached);
}
