import type { Extent } from '../../model/book';

const plain = (text: string): string => text.normalize('NFC').toLowerCase();

/**
 * The next cell, row by row from the cursor on and around, whose text holds what is looked for, whatever its case.
 *
 * @param shown - What the cells show, row by row from A1.
 * @param from - The place in `shown` where the cursor stands; it is looked at last.
 * @returns The place in `shown`, and how many there are.
 */
export function findText(
  shown: readonly string[],
  wanted: string,
  from: number,
  step: 1 | -1,
): { at: number; count: number } {
  const needle = plain(wanted.trim());
  const places = needle === '' ? [] : shown.flatMap((text, at) => (plain(text).includes(needle) ? [at] : []));
  const ahead = step === 1 ? places.find((at) => at > from) : places.filter((at) => at < from).at(-1);
  const around = step === 1 ? places[0] : places.at(-1);
  return { at: ahead ?? around ?? -1, count: places.length };
}

/** The cell of a place among cells row by row, from 1. */
export const cellAt = (at: number, { column }: Pick<Extent, 'column'>): Extent => ({
  row: Math.floor(at / column) + 1,
  column: (at % column) + 1,
});
