import { bareCell } from './bare-cells';
import type { Book } from './book';
import { matrixOf, rawRows } from './grid';
import { styleId } from './styles';
import type { Shift } from './shift';

/** Gives inserted rows or columns the looks of those beside them, as Google does. Call it after the insert. */
export function inheritLooks(book: Book, sheet: number, { kind, axis, at, count, like }: Shift): void {
  if (kind === 'delete' || like === undefined) return;
  const source = like === 'before' ? at - 2 : at - 1 + count;
  const targets = Array.from({ length: count }, (_, index) => at - 1 + index);
  const matrix = matrixOf(book, sheet);
  for (const [place, style] of stylesAlong(book, sheet, axis, source)) {
    for (const target of targets) {
      if (axis === 'row') matrix.setValue(target, place, bareCell(style));
      else matrix.setValue(place, target, bareCell(style));
    }
  }
}

function stylesAlong(book: Book, sheet: number, axis: Shift['axis'], line: number): [number, string][] {
  const rows = rawRows(book, sheet);
  const cells =
    axis === 'row'
      ? Object.entries(rows[line] ?? {})
      : Object.entries(rows).map(([row, kept]) => [row, kept?.[line]] as const);
  return cells.flatMap(([place, cell]) => {
    const style = cell ? styleId(cell) : undefined;
    return style === undefined ? [] : [[Number(place), style]];
  });
}
