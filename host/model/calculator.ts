import type { Nullable } from '@univerjs/core';
import type { FunctionVariantType } from '@univerjs/engine-formula';
import { formula as engine } from '../univer';
import type { Book } from './book';
import { unitId } from './book';
import { engineFormula } from './formula-text';
import type { Cell } from './grid';
import { cellType, rawRows } from './grid';
import { hyperlinkLabel } from './hyperlink';

/** Works out formulas with Univer's engine, at once and only when somebody looks. */
export type Calculator = {
  /** Something was written; `formula` when a formula was among it. */
  readonly touch: (formula?: string) => void;
  /** Brings every formula's value up to date. Costs nothing while the workbook holds none but plain links. */
  readonly settle: () => void;
};

const mostPasses = 50;

/**
 * Opens the calculator of a book.
 *
 * @param serialNow - The clock as a serial number, for TODAY and NOW.
 */
export function openCalculator(book: Book, serialNow: () => number): Calculator {
  let stale = false;
  let formulas = false;
  let evaluate: Evaluate | null = null;
  return {
    touch: (formula) => {
      stale = true;
      if (formula !== undefined && hyperlinkLabel(formula) === null) formulas = true;
    },
    settle: () => {
      if (!stale || !formulas) return;
      evaluate ??= openEngine(book, serialNow);
      const places = formulaPlaces(book);
      for (let pass = 0; pass < mostPasses && calculateAll(places, evaluate); pass += 1);
      formulas = places.length > 0;
      stale = false;
    },
  };
}

type Place = {
  readonly cell: Cell;
  readonly formula: string;
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
};
type Evaluate = (place: Place) => FunctionVariantType | null;

function formulaPlaces(book: Book): Place[] {
  return book.workbook.getSheetOrders().flatMap((id) => {
    const sheet = Number(id);
    return Object.entries(rawRows(book, sheet)).flatMap(([row, cells]) => rowPlaces(cells ?? {}, sheet, Number(row)));
  });
}

function rowPlaces(cells: Record<number, Nullable<Cell>>, sheet: number, row: number): Place[] {
  const places: Place[] = [];
  for (const [column, cell] of Object.entries(cells)) {
    if (cell?.f && hyperlinkLabel(cell.f) === null) {
      places.push({ cell, formula: engineFormula(cell.f), sheet, row, column: Number(column) });
    }
  }
  return places;
}

// One pass in reading order; another as long as a value changed, since a formula may look at a later one.
function calculateAll(places: readonly Place[], evaluate: Evaluate): boolean {
  let changed = false;
  forgetReads();
  for (const place of places) {
    const { cell } = place;
    const fresh = plainResult(evaluate(place));
    if (fresh.v === cell.v && fresh.t === cell.t) continue;
    Object.assign(cell, fresh);
    forgetReads();
    changed = true;
  }
  return changed;
}

// The engine keeps the ranges it has read, by address.
function forgetReads(): void {
  engine.FORMULA_REF_TO_ARRAY_CACHE.clear();
  engine.CELL_INVERTED_INDEX_CACHE.clear();
}

type Result = { v: string | number | null; t: Cell['t'] };

function plainResult(result: FunctionVariantType | null): Result {
  const value = result === null ? '#ERROR!' : scalarOf(result);
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: cellType.boolean };
  if (typeof value === 'number') return { v: value, t: cellType.number };
  return { v: value, t: cellType.text };
}

function scalarOf(result: FunctionVariantType): string | number | boolean | null {
  const values = result instanceof engine.BaseReferenceObject ? result.toArrayValueObject() : result;
  const first = values instanceof engine.ArrayValueObject ? values.getFirstCell() : values;
  return first.isNull() ? null : first.getValue();
}

function openEngine(book: Book, serialNow: () => number): Evaluate {
  const { injector } = book;
  const clocked = [clockFunction('TODAY', () => Math.floor(serialNow())), clockFunction('NOW', serialNow)];
  const known = engine.ALL_IMPLEMENTED_FUNCTIONS.map(([Executor, name]) => new Executor(name));
  injector.get(engine.IFunctionService).registerExecutors(...known, ...clocked);
  const lexer = injector.get(engine.Lexer);
  const trees = injector.get(engine.AstTreeBuilder);
  const runtime = injector.get(engine.IFormulaRuntimeService);
  const interpreter = injector.get(engine.Interpreter);
  return ({ formula, sheet, row, column }) => {
    injector.get(engine.IFormulaCurrentConfigService).load(wholeBook);
    const parsed = lexer.treeBuilder(formula);
    const tree = typeof parsed === 'string' || Array.isArray(parsed) || !parsed ? null : trees.parse(parsed);
    if (!tree) return null;
    const size = book.sheet(sheet);
    runtime.setCurrent(row, column, size.getRowCount(), size.getColumnCount(), String(sheet), unitId);
    return interpreter.execute(engine.generateExecuteAstNodeData(tree));
  };
}

const wholeBook = {
  ...{ formulaData: {}, forceCalculate: true, arrayFormulaCellData: {}, arrayFormulaRange: {}, dirtyRanges: [] },
  ...{ dirtyNameMap: {}, dirtyDefinedNameMap: {}, dirtyUnitFeatureMap: {}, dirtyUnitOtherFormulaMap: {} },
  clearDependencyTreeCache: {},
};

function clockFunction(name: string, serial: () => number): InstanceType<typeof engine.BaseFunction> {
  const made = new engine.BaseFunction(name);
  made.calculate = () => engine.NumberValueObject.create(serial());
  return made;
}
