import type { Host } from '../../host/host';
import { emptyHost } from './workbook';

const tab = 'Trang tính1';

/** What stands in a cell, '' for nothing. */
export type Shown = string | number | boolean;

/** A box of cells: its first row and column from 1, its height and width. */
export type Spot = readonly [top: number, left: number, rows: number, columns: number];

/** An empty workbook for each test of a file, in whose first sheet cells are typed. */
export function paper() {
  let host: Host;
  beforeEach(async () => {
    host = await emptyHost();
  });
  afterEach(() => {
    host.close();
  });
  const shown = (typed: Readonly<Record<string, string>>, [top, left, rows, columns]: Spot): Shown[][] => {
    for (const [a1, text] of Object.entries(typed)) host.type(tab, a1, text);
    const cells = host.tab(tab).cells;
    const at = (row: number, column: number) =>
      cells.find((cell) => cell.row === row && cell.column === column)?.value ?? '';
    return Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (_, across) => at(top + down, left + across)),
    );
  };
  return {
    /** Types cells, and gives what stands in a box. */
    shown,
    /** Types cells and a formula beside them, and gives what the formula shows. */
    answer: (typed: Readonly<Record<string, string>>, formula: string): Shown | undefined =>
      shown({ ...typed, J1: formula }, [1, 10, 1, 1])[0]?.[0],
    runs: () => host.formulaRuns,
  };
}
