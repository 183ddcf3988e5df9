import type { Box } from './box';
import { boxText, shared } from './box';
import type { Areas } from './model/areas';
import type { Block } from './model/cells';
import type { ValidationRule } from './model/rules';
import { violates } from './model/violation';

/** Google's words for what a strict validation refuses, and what it would take where it is a list. */
export function invalidWords(cell: Pick<Box, 'row' | 'column'>, { kind, values }: ValidationRule): string {
  const place = boxText({ row: cell.row, column: cell.column, rows: 1, columns: 1 });
  const words = `The data you entered in cell ${place} violates the data validation rules set on this cell.`;
  if (kind !== 'VALUE_IN_LIST') return words;
  return `${words} Please enter one of the following values: ${values.join(', ')}.`;
}

/**
 * Refuses what a script would write against a strict list; an empty cell is always allowed, a formula is judged by
 * nobody. Other strict criteria are judged for people only.
 *
 * @throws {Error} In Google's words; nothing may be written then.
 */
export function refuseInvalid(validations: Areas<ValidationRule>, box: Box, block: Block): void {
  for (const { boxes, content } of validations.list(box.sheet)) {
    if (content.allowInvalid || content.kind !== 'VALUE_IN_LIST') continue;
    for (const area of boxes) refuseIn(shared(area, box), box, block, content);
  }
}

function refuseIn(part: Box | null, box: Box, { values }: Block, rule: ValidationRule): void {
  if (part === null) return;
  for (let row = part.row; row < part.row + part.rows; row += 1) {
    for (let column = part.column; column < part.column + part.columns; column += 1) {
      const value = values[(row - box.row) * box.columns + column - box.column] ?? null;
      const text = String(value ?? '');
      if (text.startsWith('=') || !violates(rule, { value, text, date: false })) continue;
      throw new Error(invalidWords({ row, column }, rule));
    }
  }
}
