import type { PageSetup } from 'exceljs';
import type { SheetData } from '../snapshot';

/** Tables side by side: the columns in which something stands, parted by empty ones. */
function tablesAcross({ cells }: Pick<SheetData, 'cells'>): number {
  const filled = new Set(cells.filter(({ value }) => value !== null && value !== '').map(({ column }) => column));
  return [...filled].filter((column) => !filled.has(column - 1)).length;
}

/** How a tab is printed: across, each of its tables as wide as a page. */
export function printing(sheet: Pick<SheetData, 'cells' | 'frozenRows'>): Partial<PageSetup> {
  const { frozenRows } = sheet;
  return {
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: Math.max(1, tablesAcross(sheet)),
    fitToHeight: 0,
    margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
    ...(frozenRows > 0 ? { printTitlesRow: `1:${frozenRows}` } : {}),
  };
}
