import type { Hand } from './edits';
import { hideInFilter, laySheetFilter } from './port/filter-port';
import { placeOf, sheetNamed } from './place';

/** What a person does about what is seen; it fires nothing. */
export type ViewEdits = {
  /** Clicks on a sheet's tab, and on a cell in it: it is the active one from now on. */
  readonly open: (sheet: string, a1?: string) => void;
  /** Filters a range whose first row is its header: texts to hide by column of the sheet (A = 1). */
  readonly filter: (sheet: string, a1: string, hidden?: Readonly<Record<number, readonly string[]>>) => void;
  /** Says which texts a column (A = 1) of the filter that is there hides; none for a column that hides nothing. */
  readonly filterColumn: (sheet: string, column: number, hidden: readonly string[]) => void;
  readonly unfilter: (sheet: string) => void;
};

/** The edits of what is seen. */
export function viewEdits({ world }: Hand): ViewEdits {
  return {
    open: (sheet, a1) => {
      world.model.tabs.activate(sheetNamed(world, sheet), a1 === undefined ? undefined : placeOf(world, sheet, a1));
    },
    filter: (sheet, a1, hidden = {}) => {
      const box = placeOf(world, sheet, a1);
      laySheetFilter(world, box.sheet, box);
      for (const [column, texts] of Object.entries(hidden)) {
        hideInFilter(world, box.sheet, Number(column), { hidden: texts, kind: null, values: [] });
      }
    },
    filterColumn: (sheet, column, hidden) => {
      const rule = hidden.length === 0 ? null : { hidden, kind: null, values: [] };
      hideInFilter(world, sheetNamed(world, sheet), column, rule);
    },
    unfilter: (sheet) => {
      laySheetFilter(world, sheetNamed(world, sheet), null);
    },
  };
}
