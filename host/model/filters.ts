import type { Box } from '../box';

/** What one column of a filter lets through: every text but those hidden, and what a condition of Google's allows. */
export type FilterRule = {
  readonly hidden: readonly string[];
  /** Null for no condition. */
  readonly kind: string | null;
  readonly values: readonly string[];
};

/** A sheet's filter; its first row is the header. Rules by 1-based column of the sheet. */
export type SheetFilter = { readonly box: Box; readonly rules: ReadonlyMap<number, FilterRule> };

/** Where a filter stands after rows or columns have come or gone; null when it is deleted altogether. */
export function moveFilter({ box, rules }: SheetFilter, move: (box: Box) => Box | null): SheetFilter | null {
  const moved = move(box);
  if (!moved) return null;
  const kept = [...rules].flatMap(([column, rule]): [number, FilterRule][] => {
    const place = move({ ...box, column, columns: 1 });
    return place ? [[place.column, rule]] : [];
  });
  return { box: moved, rules: new Map(kept) };
}

/** Whether a rule lets a cell through, by the text that the cell shows. */
export function letsThrough({ hidden, kind, values: [value = ''] }: FilterRule, shown: string): boolean {
  if (hidden.includes(shown)) return false;
  const [text, wanted] = [shown.toLowerCase(), value.toLowerCase()];
  if (kind === 'CELL_EMPTY') return shown === '';
  if (kind === 'CELL_NOT_EMPTY') return shown !== '';
  if (kind === 'TEXT_CONTAINS') return text.includes(wanted);
  if (kind === 'TEXT_STARTS_WITH') return text.startsWith(wanted);
  return kind !== 'TEXT_EQUAL_TO' || text === wanted;
}
