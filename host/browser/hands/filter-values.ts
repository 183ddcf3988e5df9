import type { SheetFilter } from '../../model/filters';
import { letsThrough } from '../../model/filters';
import type { Model } from '../../model/model';

/** A text that stands in a column of a filter, how often, and whether it is shown. */
export type FilterValue = { readonly text: string; readonly count: number; readonly shown: boolean };

const collator = new Intl.Collator('vi', { numeric: true });

/** What stands in a column of a filter, in the lines that its other columns let through; empty cells first. */
export function filterValues(model: Model, { box, rules }: SheetFilter, column: number): FilterValue[] {
  const textsIn = (place: number): string[] =>
    model.cells.display({ ...box, row: box.row + 1, rows: box.rows - 1, column: place, columns: 1 });
  const others = [...rules]
    .filter(([place]) => place !== column)
    .map(([place, rule]) => ({ rule, texts: textsIn(place) }));
  const counts = new Map<string, number>();
  textsIn(column).forEach((text, line) => {
    const shown = others.every(({ rule, texts }) => letsThrough(rule, texts[line] ?? ''));
    if (shown) counts.set(text, (counts.get(text) ?? 0) + 1);
  });
  const rule = rules.get(column);
  return [...counts]
    .sort(([one], [other]) => collator.compare(one, other))
    .map(([text, count]) => ({ text, count, shown: !rule || letsThrough(rule, text) }));
}

/** What a column hides once only some of its texts are wanted; what other columns keep out of sight stays as it was. */
export function hiddenTexts(
  { rules }: SheetFilter,
  column: number,
  values: readonly FilterValue[],
  wanted: ReadonlySet<string>,
): string[] {
  const listed = new Set(values.map(({ text }) => text));
  const unseen = (rules.get(column)?.hidden ?? []).filter((text) => !listed.has(text));
  return [...unseen, ...[...listed].filter((text) => !wanted.has(text))];
}
