import type { Cell } from './grid';

/** Whether a cell holds nothing: it only has a look. Such a cell may be shared, so it is replaced and never changed. */
export function isBare(cell: Cell): boolean {
  return cell.v === undefined && cell.f === undefined && cell.custom === undefined;
}

const known = new Map<string, Cell>();
const mostKnown = 10_000;

/** The cell of a style that holds nothing: a sheet has thousands of them and few styles. */
export function bareCell(style: string): Cell {
  const found = known.get(style);
  if (found) return found;
  if (known.size >= mostKnown) known.clear();
  const made: Cell = Object.freeze({ s: style });
  known.set(style, made);
  return made;
}

/** A cell that may be changed without changing this one. */
export const copiedCell = (cell: Cell): Cell => (isBare(cell) ? cell : { ...cell });
