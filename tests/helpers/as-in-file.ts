import type { SheetData } from '../../host/host';
import { withBands } from '../../host/xlsx/bands';

/**
 * The tabs of a workbook without what a file cannot hold: who may edit what, colours by turns as such, and ids, by which
 * links are told.
 */
export function asInFile(sheets: readonly SheetData[]) {
  const names = new Map(sheets.map(({ id, name }) => [String(id), name]));
  const named = (formula: string | null) => formula?.replace(/gid=(\d+)/, (_, id: string) => names.get(id) ?? id);
  return sheets.map((sheet) => {
    const cells = withBands(sheet).filter(({ value, formula }) => (value ?? '') !== '' || formula !== null);
    const below = sheet.cells.filter(({ row, format }) => row > sheet.rows && format !== null);
    return {
      ...sheet,
      ...{ id: 0, protections: [], bandings: [] },
      cells: cells.map((cell) => ({ ...cell, formula: named(cell.formula) })),
      below: below.map(({ row, column, format }) => ({ row, column, format })),
    };
  });
}
