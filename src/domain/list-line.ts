/** What *Kiểm tra* says of each line of a tab, by its 1-based row; `''` for a line that is nobody's. */
export type Verdicts = ReadonlyMap<number, string>;

/** A piece of one column: from a 1-based row on. */
export type ColumnPiece = { readonly row: number; readonly texts: readonly string[] };

/**
 * The smallest piece of the column *Kiểm tra* that has to be written so that it says what it should.
 *
 * @param present - What stands there, from the 1-based row `first` on.
 * @returns Null where nothing has to change.
 */
export function changedVerdicts(present: readonly string[], first: number, verdicts: Verdicts): ColumnPiece | null {
  const wanted = present.map((_, at) => verdicts.get(first + at) ?? '');
  const changed = wanted.flatMap((text, at) => (text === present[at] ? [] : [at]));
  const [from, to] = [changed[0], changed[changed.length - 1]];
  return from === undefined || to === undefined ? null : { row: first + from, texts: wanted.slice(from, to + 1) };
}
