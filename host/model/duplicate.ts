import type { Box } from '../box';
import type { Model } from './model';

/**
 * Copies a sheet to the place behind it: cells, looks, sizes, notes, drop-downs, conditional formats, filter, bands.
 * Protections stay with the first: scripts that "duplicate a sheet with its protections" abound because Google does not.
 *
 * @returns The id of the copy.
 */
export function duplicateSheet(model: Model, sheet: number, name: string): number {
  const copy = model.tabs.copy(sheet, name, model.tabs.ids().indexOf(sheet) + 1);
  const there = (box: Box): Box => ({ ...box, sheet: copy });
  for (const { row, column, text } of model.notes.list(sheet)) {
    model.notes.write({ sheet: copy, row, column, rows: 1, columns: 1 }, [text]);
  }
  for (const { boxes, content } of model.validations.list(sheet)) {
    for (const box of boxes) model.validations.lay(there(box), content);
  }
  const rules = model.formatRules.get(sheet) ?? [];
  model.formatRules.set(
    copy,
    rules.map((rule) => ({ ...rule, boxes: rule.boxes.map(there) })),
  );
  const filter = model.filters.get(sheet);
  if (filter) model.filters.set(copy, { ...filter, box: there(filter.box) });
  for (const { box, first, second } of model.bandings.list(sheet)) model.bandings.add(there(box), { first, second });
  return copy;
}
