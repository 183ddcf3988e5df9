import { cellText, type Cell } from '../../domain/cell';
import type { Column } from '../../domain/column';
import { tidy } from '../../domain/text-key';
import type { Text } from '../../text/text';

/** A day as its cell shows it. */
const shownText = (cell: Cell): string =>
  typeof cell === 'object' ? cell.day.split('-').reverse().join('/') : cellText(cell);

/** A cell that changes, in a sentence; where both look alike, with what is another. */
export function changeSaid(column: Column, was: Cell, now: Cell, { bring }: Text): string {
  const [before, after] = [shownText(was), shownText(now)];
  const sentence = bring.change(column, before, after);
  if (typeof was !== 'object' && typeof now === 'object') return `${sentence} ${bring.becomesDay}`;
  return typeof was === 'string' && tidy(before) === tidy(after) ? `${sentence} ${bring.onlyTidied}` : sentence;
}
