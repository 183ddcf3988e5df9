import { boxFromText } from '../box';
import type { CellData, SheetData } from '../snapshot';

const plain: Omit<CellData, 'row' | 'column' | 'background'> = {
  ...{ value: null, formula: null, format: null, color: null, bold: false, italic: false },
  ...{ size: null, align: null, valign: null, wrap: false, border: null },
};

/**
 * The cells of a tab with the colours of its bandings under their own, up to the last cell with content: a workbook has
 * no bandings, and a rule would cover the colours that people gave their cells.
 */
export function withBands({ cells, bandings, rows, columns }: SheetData): readonly CellData[] {
  if (bandings.length === 0) return cells;
  const own = new Map(cells.map((cell) => [cell.row * 20_000 + cell.column, cell]));
  for (const { a1, first, second } of bandings) {
    const box = boxFromText(a1, rows, columns);
    if (!box) continue;
    for (let row = box.row; row < Math.min(box.row + box.rows, rows + 1); row += 1) {
      const background = (row - box.row) % 2 === 0 ? first : second;
      if (background === null || background === '#ffffff') continue;
      for (let column = box.column; column < Math.min(box.column + box.columns, columns + 1); column += 1) {
        const place = row * 20_000 + column;
        const cell = own.get(place) ?? { ...plain, row, column, background };
        own.set(place, { ...cell, background: cell.background ?? background });
      }
    }
  }
  return [...own.values()];
}
