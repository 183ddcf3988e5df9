import type { Box } from '../box';
import { boxText } from '../box';
import type { Book } from './book';
import type { SavedOutcomes } from './custom';
import { remembering } from './custom';
import type { EngineOptions, Evaluate, Place } from './engine';
import { forgetReads, openEngine } from './engine';
import { closedRanges, engineFormula, isVolatile, mayOverflow, namedRanges, names } from './formula-text';
import type { Cell } from './grid';
import { eachCell, eachFilled } from './grid';
import { hyperlinkLabel } from './hyperlink';
import { loadingText } from './custom';
import type { Spills, Values } from './spill';
import { openSpills } from './spill';

/** Works out formulas with Univer's engine, at once and only when somebody looks. */
export type Calculator = {
  /** Something was written; `formula` when a formula was among it. */
  readonly touch: (formula?: string) => void;
  /** Brings every formula's value up to date. Costs nothing while the workbook holds none but plain links. */
  readonly settle: () => void;
  readonly saved: () => SavedCalculator;
};

/** What a calculator knows once all values are up to date: whether there are formulas, and what functions came to. */
export type SavedCalculator = { readonly formulas: boolean; readonly outcomes: SavedOutcomes };

const mostPasses = 50;

/** What a calculator needs of the host. */
export type CalculatorOptions = Omit<EngineOptions, 'isVolatile'> & {
  /** The range of a name; null for a word that names none. */
  readonly rangeOf: (name: string) => Box | null;
};

/** Opens the calculator of a book. */
export function openCalculator(book: Book, options: CalculatorOptions, saved: SavedCalculator): Calculator {
  const customs = remembering(options.customs, saved.outcomes);
  const state = { stale: false, formulas: saved.formulas, waiting: false, settling: false };
  let evaluate: Evaluate | null = null;
  return {
    touch: (formula) => {
      state.stale = true;
      state.formulas ||= formula !== undefined && hyperlinkLabel(formula) === null;
    },
    settle: () => {
      const due = state.stale || (state.waiting && !customs.isBusy());
      // A function of the script reads cells too, amid the calculation.
      if (state.settling || !state.formulas || !due) return;
      evaluate ??= openEngine(book, { ...options, customs, isVolatile: (box) => holdsVolatile(book, box) });
      state.settling = true;
      try {
        state.formulas = calculateBook(book, evaluate, { ...options, customs: new Set(customs.names) }).length > 0;
        state.stale = false;
      } finally {
        state.waiting = customs.endRound();
        state.settling = false;
      }
    },
    saved: () => ({ formulas: state.formulas, outcomes: customs.saved() }),
  };
}

/** What formulas may name: the script's functions, in capitals, and ranges. */
type Known = Pick<CalculatorOptions, 'rangeOf'> & { readonly customs: ReadonlySet<string> };

type FormulaPlace = Place & {
  readonly cell: Cell;
  /** Whether it calls a function of the script. */
  readonly isCustom: boolean;
  readonly overflows: boolean;
};

// The sheet's own formulas come to rest first: a function of the script is slow, and runs once its arguments stand.
function calculateBook(book: Book, evaluate: Evaluate, known: Known): FormulaPlace[] {
  const spills = openSpills(book);
  const places = formulaPlaces(book, spills, known);
  spills.sweep(places);
  const own = places.filter(({ isCustom }) => !isCustom);
  const guests = places.filter(({ isCustom }) => isCustom);
  for (let round = 0; round < mostPasses; round += 1) {
    for (let pass = 0; pass < mostPasses && calculateAll(own, evaluate, spills); pass += 1);
    if (guests.length === 0 || !calculateAll(guests, evaluate, spills)) break;
  }
  book.extents.clear();
  return places;
}

function formulaPlaces(book: Book, spills: Spills, known: Known): FormulaPlace[] {
  return book.workbook.getSheetOrders().flatMap((id) => {
    const sheet = Number(id);
    const places: FormulaPlace[] = [];
    eachFilled(book, sheet, (cell, row, column) => {
      if (cell.custom) spills.see(cell, sheet, row, column);
      const place = placeOf(book, cell, sheet, known);
      if (place) places.push({ ...place, sheet, row, column });
    });
    return places;
  });
}

const rowCount = (book: Book, name: string | null, own: number): number =>
  (name === null ? null : book.workbook.getSheetBySheetName(name))?.getRowCount() ?? book.sheet(own).getRowCount();

const rangeText = (book: Book, box: Box): string =>
  `'${book.sheet(box.sheet).getName().replaceAll("'", "''")}'!${boxText(box)}`;

function placeOf(
  book: Book,
  cell: Cell,
  sheet: number,
  { customs, rangeOf }: Known,
): Omit<FormulaPlace, keyof Position> | null {
  if (!cell.f || hyperlinkLabel(cell.f) !== null) return null;
  const named = namedRanges(engineFormula(cell.f), (name) => {
    const box = rangeOf(name);
    return box && rangeText(book, box);
  });
  const formula = closedRanges(named, (name) => rowCount(book, name, sheet));
  const isCustom = names(formula).some((name) => customs.has(name));
  return { cell, formula, isCustom, overflows: mayOverflow(formula, customs) };
}

type Position = Pick<Place, 'sheet' | 'row' | 'column'>;

function calculateAll(places: readonly FormulaPlace[], evaluate: Evaluate, spills: Spills): boolean {
  let changed = false;
  forgetReads();
  for (const place of places) {
    if (!spills.lay(place, shownBy(place, evaluate))) continue;
    forgetReads();
    changed = true;
  }
  return changed;
}

const alone = (value: string): Values => ({ values: [value], columns: 1 });

function shownBy(place: FormulaPlace, evaluate: Evaluate): Values {
  // Google refuses what changes by itself as an argument: the cell says "Loading..." for ever.
  if (place.isCustom && isVolatile(place.formula)) return alone(loadingText);
  const result = evaluate(place);
  if (result === null) return alone('#ERROR!');
  return place.overflows ? result : { values: result.values.slice(0, 1), columns: 1 };
}

function holdsVolatile(book: Book, box: Parameters<typeof eachCell>[1]): boolean {
  let found = false;
  eachCell(book, box, (cell) => {
    if (cell?.f && isVolatile(cell.f)) found = true;
  });
  return found;
}
