import type { Box } from '../box';
import type { Book } from './book';
import { relookCells } from './grid';
import type { Styles } from './styles';
import { restyled, styleId } from './styles';

/** Which lines of a box are drawn (true), taken away (false) or left alone (null). */
export type BorderSides = Readonly<
  Record<'top' | 'left' | 'bottom' | 'right' | 'vertical' | 'horizontal', boolean | null>
>;

/** Draws thin lines round and within a box. */
export function drawBorders(book: Book, styles: Styles, box: Box, sides: BorderSides): void {
  relookCells(book, box, (cell, index) => {
    const asked = askedOf(box, index, sides);
    const old = styles.of(cell).border ?? '';
    const kept = (['t', 'b', 'l', 'r'] as const).filter((side) => asked[side] ?? old.includes(side));
    return restyled(cell, styles.changed(styleId(cell), 'border', kept.join('') || null));
  });
}

function askedOf(box: Box, index: number, sides: BorderSides): Readonly<Record<'t' | 'b' | 'l' | 'r', boolean | null>> {
  const [row, column] = [Math.floor(index / box.columns), index % box.columns];
  return {
    t: row === 0 ? sides.top : sides.horizontal,
    b: row === box.rows - 1 ? sides.bottom : sides.horizontal,
    l: column === 0 ? sides.left : sides.vertical,
    r: column === box.columns - 1 ? sides.right : sides.vertical,
  };
}
