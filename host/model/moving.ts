import type { Box } from '../box';
import { countMove } from './book';
import { displaceBox, displaceWhole, orderOf } from './displace';
import type { Move } from './displace';
import { afterMove } from './formula-shift';
import { moveFilter } from './filters';
import type { Model } from './model';
import { followFormulas } from './model';
import { permuteCells, permuteNotes } from './permute';

/** Moves whole rows or columns with all that lies over them: notes, drop-downs, formats, bands, filter, protections, sizes. */
export function moveLines(model: Model, sheet: number, move: Move): void {
  countMove(model.book, sheet);
  const { first, order } = orderOf(move);
  const whole = { sheet, row: 1, column: 1, ...model.tabs.size(sheet) };
  const band =
    move.axis === 'row'
      ? { ...whole, row: first, rows: order.length }
      : { ...whole, column: first, columns: order.length };
  permuteCells(model.book, band, order, move.axis);
  permuteNotes(model.notes, band, order, move.axis);
  permuteSizes(model, sheet, move);
  moveOverlays(model, sheet, move);
  followFormulas(model, afterMove(model.tabs.name(sheet), move));
  model.calculator.touch();
}

function moveOverlays(
  { validations, protections, bandings, filters, formatRules }: Model,
  sheet: number,
  move: Move,
): void {
  const parts = (box: Box): Box[] => displaceBox(box, move);
  validations.move(sheet, parts);
  const whole = (box: Box): Box => displaceWhole(box, move);
  protections.move(sheet, whole);
  bandings.move(sheet, whole);
  const filter = filters.get(sheet);
  const moved = filter && moveFilter(filter, whole);
  if (moved) filters.set(sheet, moved);
  const rules = formatRules.get(sheet) ?? [];
  formatRules.set(
    sheet,
    rules.map((rule) => ({ ...rule, boxes: rule.boxes.flatMap(parts) })),
  );
}

function permuteSizes({ book }: Model, sheet: number, move: Move): void {
  const worksheet = book.sheet(sheet);
  const kept: Record<number, object> =
    move.axis === 'row' ? worksheet.getRowManager().getRowData() : worksheet.getColumnManager().getColumnData();
  const { first, order } = orderOf(move);
  const old = order.map((index) => kept[first - 1 + index]);
  old.forEach((size, index) => {
    if (size) kept[first - 1 + index] = size;
    else Reflect.deleteProperty(kept, first - 1 + index);
  });
}
