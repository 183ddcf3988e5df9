import { randomUuid } from '../uuid';
import type { Scalar } from './cells';
import { bareCell } from './bare-cells';
import type { Book } from './book';
import type { Cell } from './grid';
import { cellType, hasContent, matrixOf } from './grid';
import { styleId } from './styles';

/** Rows of values that a formula gives, as one list. */
export type Values = { readonly values: readonly Scalar[]; readonly columns: number };

/** Where a formula stands: places from 0. */
export type Anchor = { readonly cell: Cell; readonly sheet: number; readonly row: number; readonly column: number };

/** What a cell shows whose values found no room: content lies in the way, or the sheet ends. */
export const noRoom = '#REF!';

/** The results that overflow from formulas into the cells beside and below. */
export type Spills = {
  /** Takes note of a cell that holds an overflowed value. */
  readonly see: (cell: Cell, sheet: number, row: number, column: number) => void;
  /** Lays values out from the formula's cell on, or `#REF!` in it alone; tells whether any cell changed. */
  readonly lay: (anchor: Anchor, result: Values) => boolean;
  /** Empties the cells whose formula has gone; tells whether there were any. */
  readonly sweep: (anchors: readonly Anchor[]) => boolean;
};

type Held = Map<string, Map<string, { sheet: number; row: number; column: number }>>;

/** The token that ties overflowed cells to their formula; it moves with the cells. */
const tokenOf = (cell: Cell | null, key: 'anchor' | 'spill'): string | null => {
  const token: unknown = cell?.custom?.[key];
  return typeof token === 'string' ? token : null;
};

/** Opens the overflow of a book for one round of calculation. */
export function openSpills(book: Book): Spills {
  const held: Held = new Map();
  const ofToken = (token: string) => held.get(token) ?? held.set(token, new Map()).get(token);
  return {
    see: (cell, sheet, row, column) => {
      const token = tokenOf(cell, 'spill');
      if (token !== null) ofToken(token)?.set(`${row}:${column}`, { sheet, row, column });
    },
    lay: (anchor, result) => layOut(book, held, anchor, result),
    sweep: (anchors) => {
      const living = new Set(anchors.map(({ cell }) => tokenOf(cell, 'anchor')));
      const gone = [...held].filter(([token]) => !living.has(token));
      for (const [token, places] of gone) {
        for (const { sheet, row, column } of places.values()) empty(book, sheet, row, column);
        held.delete(token);
      }
      return gone.length > 0;
    },
  };
}

function layOut(book: Book, held: Held, anchor: Anchor, { values, columns }: Values): boolean {
  const { cell, sheet, row, column } = anchor;
  const token = tokenOf(cell, 'anchor') ?? randomUuid();
  const fits = hasRoom(book, anchor, { values, columns }, token);
  const old = held.get(token) ?? new Map<string, { sheet: number; row: number; column: number }>();
  const fresh = new Map<string, { sheet: number; row: number; column: number }>();
  let changed = put(cell, fits ? (values[0] ?? null) : noRoom);
  if (fits && values.length > 1) {
    cell.custom = { ...cell.custom, anchor: token };
    for (let index = 1; index < values.length; index += 1) {
      const place = { sheet, row: row + Math.floor(index / columns), column: column + (index % columns) };
      changed = spillInto(book, place, values[index] ?? null, token) || changed;
      fresh.set(`${place.row}:${place.column}`, place);
    }
  }
  for (const [key, place] of old) {
    if (fresh.has(key)) continue;
    empty(book, place.sheet, place.row, place.column);
    changed = true;
  }
  held.set(token, fresh);
  return changed;
}

function hasRoom(book: Book, { sheet, row, column }: Anchor, { values, columns }: Values, token: string): boolean {
  const size = book.sheet(sheet);
  const rows = values.length / columns;
  if (row + rows > size.getRowCount() || column + columns > size.getColumnCount()) return false;
  const matrix = matrixOf(book, sheet).getMatrix();
  for (let index = 1; index < values.length; index += 1) {
    const there = matrix[row + Math.floor(index / columns)]?.[column + (index % columns)];
    if (there && hasContent(there) && tokenOf(there, 'spill') !== token) return false;
  }
  return true;
}

type Spot = { readonly sheet: number; readonly row: number; readonly column: number };

function spillInto(book: Book, { sheet, row, column }: Spot, value: Scalar, token: string): boolean {
  const matrix = matrixOf(book, sheet);
  const there = matrix.getMatrix()[row]?.[column];
  if (there && tokenOf(there, 'spill') === token) return put(there, value);
  const cell: Cell = there?.s ? { s: there.s, custom: { spill: token } } : { custom: { spill: token } };
  put(cell, value);
  matrix.setValue(row, column, cell);
  return true;
}

/** Puts a value into a cell as it is: what a formula gives is never read as typed text. */
function put(cell: Cell, value: Scalar): boolean {
  const fresh = typeof value === 'boolean' ? { v: value ? 1 : 0, t: cellType.boolean } : { v: value, t: typeOf(value) };
  if (cell.v === fresh.v && cell.t === fresh.t) return false;
  Object.assign(cell, fresh);
  return true;
}

const typeOf = (value: Scalar) => (typeof value === 'number' ? cellType.number : cellType.text);

function empty(book: Book, sheet: number, row: number, column: number): void {
  const matrix = matrixOf(book, sheet);
  const there = matrix.getMatrix()[row]?.[column];
  const style = styleId(there ?? null);
  if (style !== undefined) matrix.setValue(row, column, bareCell(style));
  else if (there) matrix.realDeleteValue(row, column);
}
