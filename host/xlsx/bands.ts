import XLSX from '@e965/xlsx';
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
    const { s: from, e: until } = XLSX.utils.decode_range(a1);
    for (let row = from.r + 1; row <= Math.min(until.r + 1, rows); row += 1) {
      const background = (row - from.r) % 2 === 1 ? first : second;
      if (background === null || background === '#ffffff') continue;
      for (let column = from.c + 1; column <= Math.min(until.c + 1, columns); column += 1) {
        const place = row * 20_000 + column;
        const cell = own.get(place) ?? { ...plain, row, column, background };
        own.set(place, { ...cell, background: cell.background ?? background });
      }
    }
  }
  return [...own.values()];
}
