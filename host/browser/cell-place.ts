import { columnNumber } from '../box';
import type { World } from '../world';
import { cellRect } from './hands/cell-rect';

/** The middle of a cell in the window, and its lower right corner, in pixels. */
export type CellPlace = Readonly<Record<'x' | 'y' | 'right' | 'bottom', number>>;

/** Where a cell of the open tab stands in the window; null while nothing is drawn. */
export function placeOf(world: World, a1: string): CellPlace | null {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(a1) ?? [];
  const rect = cellRect(world, Number(digits), columnNumber(letters));
  if (!rect) return null;
  const { left, top, right, bottom } = rect;
  return { x: (left + right) / 2, y: (top + bottom) / 2, right, bottom };
}
