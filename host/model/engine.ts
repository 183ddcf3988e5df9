import type { BaseReferenceObject, BaseValueObject, FunctionVariantType } from '@univerjs/engine-formula';
import { formula as engine } from '#univer';
import type { Box } from '../box';
import type { Book } from './book';
import { boxOf, unitId } from './book';
import type { Block, Scalar } from './cells';
import type { Argument, CustomFunctions, CustomOutcome } from './custom';
import { loadingText } from './custom';
import type { Values } from './spill';

/** A formula in the engine's own writing, and its cell: row and column from 0. */
export type Place = {
  readonly formula: string;
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
};

/** What the engine needs of the host. */
export type EngineOptions = {
  /** The clock as a serial number, for TODAY and NOW. */
  readonly serialNow: () => number;
  readonly customs: CustomFunctions;
  /** Reads cells as they are kept, without calculating anything. */
  readonly read: (box: Box) => Block;
  /** Whether a cell of a box holds a formula that gives something else each time. */
  readonly isVolatile: (box: Box) => boolean;
};

/** Works one formula out; null where it cannot be read. */
export type Evaluate = (place: Place) => Values | null;

/** Opens the engine of a book with its own functions, the clock's, and the script's. Own names win. */
export function openEngine(book: Book, options: EngineOptions): Evaluate {
  const { injector } = book;
  const { serialNow } = options;
  const clocked = [clockFunction('TODAY', () => Math.floor(serialNow())), clockFunction('NOW', serialNow)];
  const known = engine.ALL_IMPLEMENTED_FUNCTIONS.map(([Executor, name]) => new Executor(name));
  const guests = options.customs.names.map((name) => guestFunction(name, book, options));
  injector.get(engine.IFunctionService).registerExecutors(...guests, ...known, ...clocked);
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
    return valuesOf(interpreter.execute(engine.generateExecuteAstNodeData(tree)));
  };
}

const wholeBook = {
  ...{ formulaData: {}, forceCalculate: true, arrayFormulaCellData: {}, arrayFormulaRange: {}, dirtyRanges: [] },
  ...{ dirtyNameMap: {}, dirtyDefinedNameMap: {}, dirtyUnitFeatureMap: {}, dirtyUnitOtherFormulaMap: {} },
  clearDependencyTreeCache: {},
};

/** Forgets the ranges that the engine has read: it keeps them by address. */
export function forgetReads(): void {
  engine.FORMULA_REF_TO_ARRAY_CACHE.clear();
  engine.CELL_INVERTED_INDEX_CACHE.clear();
}

function valuesOf(result: FunctionVariantType): Values {
  const values = result instanceof engine.BaseReferenceObject ? result.toArrayValueObject() : result;
  if (!(values instanceof engine.ArrayValueObject)) return { values: [scalarOf(values)], columns: 1 };
  const flat: Scalar[] = [];
  for (const row of values.getArrayValue()) for (const one of row) flat.push(one ? scalarOf(one) : null);
  return { values: flat, columns: values.getColumnCount() };
}

const scalarOf = (value: BaseValueObject): Scalar => (value.isNull() ? null : value.getValue());

function clockFunction(name: string, serial: () => number): InstanceType<typeof engine.BaseFunction> {
  const made = new engine.BaseFunction(name);
  made.calculate = () => engine.NumberValueObject.create(serial());
  return made;
}

function guestFunction(name: string, book: Book, options: EngineOptions): InstanceType<typeof engine.BaseFunction> {
  const made = new engine.BaseFunction(name);
  made.needsReferenceObject = true;
  // Else the engine takes a text like "01/09/2015" for a day of January.
  made.isArgumentsIgnoreNumberPattern = () => true;
  made.calculate = (...given: FunctionVariantType[]) => {
    const broken = given.find((one) => one.isError());
    if (broken) return broken;
    const boxes = given.map((one) => (one instanceof engine.BaseReferenceObject ? boxIn(book, one) : null));
    if (boxes.some((box) => box !== null && options.isVolatile(box))) return errorObject('#ERROR!');
    const args = given.map((one, at) => {
      const box = boxes[at];
      return box ? rangeArgument(box, options.read(box)) : valueArgument(one);
    });
    const cell = { sheet: Number(made.subUnitId), row: made.row + 1, column: made.column + 1 };
    return outcomeObject(options.customs.run(name, args, cell));
  };
  return made;
}

/** The cells that a reference means, as far as the sheet reaches. */
function boxIn(book: Book, reference: BaseReferenceObject): Box {
  const sheet = Number(reference.getForcedSheetId() || reference.getDefaultSheetId());
  const size = book.sheet(sheet);
  const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
  return boxOf(sheet, {
    startRow: startRow || 0,
    startColumn: startColumn || 0,
    endRow: Number.isNaN(endRow) ? size.getRowCount() - 1 : endRow,
    endColumn: Number.isNaN(endColumn) ? size.getColumnCount() - 1 : endColumn,
  });
}

const rangeArgument = (box: Box, block: Block): Argument => ({
  block,
  columns: box.columns,
  isRange: box.rows * box.columns > 1,
});

function valueArgument(value: FunctionVariantType): Argument {
  const { values, columns } = valuesOf(value);
  return { block: { values, dates: [] }, columns, isRange: values.length > 1 };
}

function outcomeObject(outcome: CustomOutcome): FunctionVariantType {
  switch (outcome.kind) {
    case 'loading':
      return engine.StringValueObject.create(loadingText);
    case 'error':
      return errorObject(outcome.shown);
    case 'values':
      return valueObject(outcome);
  }
}

function errorObject(shown: string): FunctionVariantType {
  return shown === '#REF!'
    ? engine.ErrorValueObject.create(engine.ErrorType.REF)
    : engine.StringValueObject.create(shown);
}

function valueObject({ values, columns }: Values): FunctionVariantType {
  const objects = values.map(primitiveOf);
  const [only] = objects;
  if (objects.length === 1 && only) return only;
  const rows = Array.from({ length: values.length / columns }, (_, row) =>
    objects.slice(row * columns, (row + 1) * columns),
  );
  const place = { unitId: '', sheetId: '', row: -1, column: -1 };
  return engine.ArrayValueObject.create({
    ...place,
    calculateValueList: rows,
    rowCount: rows.length,
    columnCount: columns,
  });
}

function primitiveOf(value: Scalar): BaseValueObject {
  if (value === null) return engine.NullValueObject.create();
  if (typeof value === 'number') return engine.NumberValueObject.create(value);
  if (typeof value === 'boolean') return engine.BooleanValueObject.create(value);
  return engine.StringValueObject.create(value);
}
