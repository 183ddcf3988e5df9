import type { SavedAreas } from './areas';
import type { SavedBandings } from './bandings';
import type { SavedBook } from './book';
import { blankBook, copiedBook } from './book';
import type { SavedCalculator } from './calculator';
import type { FilterRule, SheetFilter } from './filters';
import type { Model } from './model';
import type { RangeName } from './names';
import type { CellNote } from './notes';
import type { SavedProtections } from './protections';
import type { FormatRule, ValidationRule } from './rules';
import type { SavedTabs } from './tabs';
import { firstTabs } from './tabs';

type BySheet<T> = readonly (readonly [number, T])[];

/** A spreadsheet as plain values. */
export type SavedModel = {
  readonly book: SavedBook;
  readonly tabs: SavedTabs;
  readonly calculator: SavedCalculator;
  readonly notes: BySheet<readonly CellNote[]>;
  readonly validations: SavedAreas<ValidationRule>;
  readonly formatRules: BySheet<readonly FormatRule[]>;
  readonly filters: BySheet<SavedFilter>;
  readonly bandings: SavedBandings;
  readonly protections: SavedProtections;
  readonly names: readonly RangeName[];
};

type SavedFilter = Pick<SheetFilter, 'box'> & { readonly rules: readonly (readonly [number, FilterRule])[] };

/** An empty spreadsheet with one sheet. */
export const blankModel = (): SavedModel => ({
  ...{ book: blankBook(), tabs: firstTabs, calculator: { formulas: false, outcomes: [] } },
  ...{ notes: [], validations: [], formatRules: [], filters: [], names: [] },
  bandings: { serial: 0, bands: [] },
  protections: { serial: 0, guards: [] },
});

/** Saves a spreadsheet as it stands, every formula worked out. */
export function saveModel({ book, tabs, calculator, notes, ...overlays }: Model): SavedModel {
  calculator.settle();
  const { validations, formatRules, filters, bandings, protections, names } = overlays;
  const sheets = tabs.ids().map((id) => [id, book.sheet(id).getSnapshot()] as const);
  return {
    book: copiedBook({
      sheetOrder: tabs.ids().map(String),
      styles: book.workbook.getStyles().toJSON(),
      sheets: Object.fromEntries(sheets),
    }),
    ...{ tabs: tabs.saved(), calculator: calculator.saved(), validations: validations.saved() },
    ...{ bandings: bandings.saved(), protections: protections.saved(), names: names.list() },
    notes: tabs.ids().map((id) => [id, notes.list(id)]),
    formatRules: [...formatRules],
    filters: [...filters].map(([id, { box, rules }]) => [id, { box, rules: [...rules] }]),
  };
}

/** The filters of a saved spreadsheet. */
export const openFilters = ({ filters }: SavedModel): Map<number, SheetFilter> =>
  new Map(filters.map(([id, { box, rules }]) => [id, { box, rules: new Map(rules) }]));
