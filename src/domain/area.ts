import type { Cell } from './cell';

/** What a formula hands over: cells row by row, `rows` × `columns` of them; one cell is an area of one. */
export type Area = { readonly rows: number; readonly columns: number; readonly cells: readonly Cell[] };

/** Height and width. */
export type Shape = Pick<Area, 'rows' | 'columns'>;

/** Whether an area is one cell, which stands for every cell of an area beside it. */
export const isOne = ({ rows, columns }: Shape): boolean => rows === 1 && columns === 1;

/** The first area that is neither one cell nor shaped as the one before it; null when all fit together. */
export function misfit(areas: readonly Area[]): { readonly first: Area; readonly other: Area } | null {
  const ranges = areas.filter((area) => !isOne(area));
  const [first] = ranges;
  const other = ranges.find(({ rows, columns }) => rows !== first?.rows || columns !== first.columns);
  return first && other ? { first, other } : null;
}

/** The shape that areas which fit together have in common. */
export const commonShape = (areas: readonly Area[]): Shape =>
  areas.find((area) => !isOne(area)) ?? { rows: 1, columns: 1 };

/** The cell of an area at a place of the common shape, counted row by row from 0. */
export const cellIn = (area: Area, place: number): Cell => area.cells[isOne(area) ? 0 : place] ?? '';
