import type { Book } from './book';
import type { Move } from './displace';
import { displaceWhole } from './displace';
import { eachFilled } from './grid';
import type { MoveSpan } from './references';
import { moveCells, offsetCells, rewriteReferences } from './references';
import type { FormatRule } from './rules';
import type { Shift } from './shift';
import { shiftSpan } from './shift';

/** Gives a formula anew; `sheet` is the name of the one it stands in. */
export type Rewrite = (formula: string, sheet: string) => string;

/** How formulas follow rows or columns of a sheet that come and go. */
export const afterShift = (sheet: string, shift: Shift): Rewrite =>
  afterMoving(sheet, (axis, [from, until]) => {
    if (axis !== shift.axis) return [from, until];
    const [start, end] = shiftSpan(from, until - from, shift);
    return end > start ? [start, end] : null;
  });

/** How formulas follow rows or columns of a sheet that go elsewhere in it. */
export const afterMove = (sheet: string, move: Move): Rewrite =>
  afterMoving(sheet, (axis, [from, until]) => {
    if (axis !== move.axis || until === Infinity) return [from, until];
    const line = { sheet: 0, row: from, rows: until - from, column: 1, columns: 1 };
    const { row, rows } = displaceWhole(line, { ...move, axis: 'row' });
    return [row, row + rows];
  });

/** How formulas follow a sheet that is renamed. */
export const afterRename =
  (old: string, fresh: string): Rewrite =>
  (formula, home) =>
    rewriteReferences(formula, home, (sheet, cells) => ({ sheet: same(sheet, old) ? fresh : sheet, cells }));

/** What formulas come to when a sheet is deleted. */
export const afterRemoval =
  (gone: string): Rewrite =>
  (formula, home) =>
    rewriteReferences(formula, home, (sheet, cells) => (same(sheet, gone) ? null : { sheet, cells }));

/** A formula as it stands when it is copied so many rows down and columns to the right. */
export function copiedFormula(formula: string, rows: number, columns: number): string {
  return rewriteReferences(formula, '', (sheet, place) => {
    const cells = offsetCells(place, rows, columns);
    return cells === null ? null : { sheet, cells };
  });
}

function afterMoving(moved: string, move: MoveSpan): Rewrite {
  return (formula, home) =>
    rewriteReferences(formula, home, (sheet, place) => {
      if (!same(sheet, moved)) return { sheet, cells: place };
      const cells = moveCells(place, move);
      return cells === null ? null : { sheet, cells };
    });
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** Rewrites every formula of the workbook. */
export function rewriteFormulas(book: Book, rewrite: Rewrite): void {
  for (const id of book.workbook.getSheetOrders()) {
    const name = book.sheet(Number(id)).getName();
    eachFilled(book, Number(id), (cell) => {
      if (cell.f) cell.f = rewrite(cell.f, name);
    });
  }
}

/** Rewrites the formulas of a sheet's conditional formats. */
export function rewriteRules(rules: readonly FormatRule[], sheet: string, rewrite: Rewrite): readonly FormatRule[] {
  return rules.map((rule) =>
    rule.kind === 'CUSTOM_FORMULA'
      ? { ...rule, values: rule.values.map((value) => rewrite(String(value), sheet)) }
      : rule,
  );
}
