import type { Block, Scalar } from './cells';

/** What a formula hands to a function of the script: one value, or the cells of a range row by row. */
export type Argument = { readonly block: Block; readonly columns: number; readonly isRange: boolean };

/** The cell of a formula: the sheet's id, row and column from 1. */
export type FormulaCell = { readonly sheet: number; readonly row: number; readonly column: number };

/** What a function of the script came to: values row by row, an error as the cell shows it, or nothing yet. */
export type CustomOutcome =
  | { readonly kind: 'values'; readonly values: readonly Scalar[]; readonly columns: number }
  | { readonly kind: 'error'; readonly shown: string }
  | { readonly kind: 'loading' };

/** The functions that a script adds to the formulas of its spreadsheet. */
export type CustomFunctions = {
  /** In capitals. */
  readonly names: readonly string[];
  /** Runs one; while a script of the spreadsheet runs it is only put off. */
  readonly run: (name: string, args: readonly Argument[], cell: FormulaCell) => CustomOutcome;
  /** Whether running is put off just now. */
  readonly isBusy: () => boolean;
};

/** What a cell shows while its function has not run yet. */
export const loadingText = 'Loading...';

/** Functions whose outcomes are kept from one round of calculation to the next. */
export type Remembering = CustomFunctions & {
  /** Ends a round; tells whether a function was put off in it. */
  readonly endRound: () => boolean;
  readonly saved: () => SavedOutcomes;
};

/** What cells asked for in the last round, and what it came to. */
export type SavedOutcomes = readonly (readonly [string, CustomOutcome])[];

/**
 * The same functions, run again in a cell only where their arguments have changed. What a cell asked for one round ago
 * is kept, everything older is forgotten.
 */
export function remembering(functions: CustomFunctions, saved: SavedOutcomes): Remembering {
  let known = new Map(saved);
  let asked = new Map<string, CustomOutcome>();
  let late = false;
  return {
    ...functions,
    run: (name, args, cell) => {
      const key = JSON.stringify([cell.sheet, cell.row, cell.column, name, args]);
      const outcome = asked.get(key) ?? known.get(key) ?? functions.run(name, args, cell);
      if (outcome.kind === 'loading') late = true;
      else asked.set(key, outcome);
      return outcome;
    },
    endRound: () => {
      const wasLate = late;
      known = asked;
      asked = new Map();
      late = false;
      return wasLate;
    },
    saved: () => [...known],
  };
}
