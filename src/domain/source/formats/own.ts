import { looksLike } from '../../column-likeness';
import { bodyOf } from '../column-draft';
import type { Format, Seen } from './format';

const FAR = 300;

/** Whether a column that nobody knows holds the birth days that are missed. */
function hidesBirthDays({ columns, grid, headerRows, roles }: Seen): boolean {
  if (roles.some((role) => role === 'Ngày sinh' || role.startsWith('birth-') || role.startsWith('born-'))) return false;
  const head = grid.slice(0, bodyOf(headerRows) + FAR);
  return columns.some(({ role, at }) => role === 'other' && looksLike('Ngày sinh', head, bodyOf(headerRows), at));
}

/**
 * A list with our own columns, by their names or by other words for them (`SYNONYMS`): what *Thiết lập* lays out, and
 * what clerks type themselves. Where no header names the birth day and some column holds days, it is somebody's own
 * kind of list, and a person says what its columns are.
 */
export const own: Format = { id: 'own', knows: (seen) => !hidesBirthDays(seen) };
