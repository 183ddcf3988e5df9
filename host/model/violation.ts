import type { Scalar } from './cells';
import type { ValidationRule } from './rules';

/** What a cell holds and how it shows it. */
export type Held = { readonly value: Scalar; readonly text: string; readonly date: boolean };

/** Whether a rule that refuses would refuse what a cell holds. Criteria that this host does not work out refuse nothing. */
export function violates({ kind, values, allowInvalid }: ValidationRule, { value, text, date }: Held): boolean {
  if (allowInvalid || value === null || value === '') return false;
  switch (kind) {
    case 'VALUE_IN_LIST':
      return !values.includes(text);
    case 'DATE_IS_VALID_DATE':
      return !date;
    case 'CHECKBOX':
      return typeof value !== 'boolean';
    case 'NUMBER_BETWEEN':
      return typeof value !== 'number' || value < Number(values[0]) || value > Number(values[1]);
    default:
      return false;
  }
}
