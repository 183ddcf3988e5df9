import { schoolKey } from './school-key';

/** Words of a name, between spaces, whatever parts them. */
const wordsOf = (name: string): string => ` ${schoolKey(name.replace(/[_\-.,()[\]]+/g, ' '))} `;

/**
 * The unit that a file or tab is named after; the longest where several are, `''` for none.
 *
 * @example unitNamedIn('DS TH_Hoàng Thanh 2026.xlsx', ['TH Hoàng Thanh', 'Thôn 3']) //=> 'TH Hoàng Thanh'
 */
export function unitNamedIn(name: string, units: readonly string[]): string {
  const words = wordsOf(name);
  return units.reduce((best, unit) => (unit.length > best.length && words.includes(wordsOf(unit)) ? unit : best), '');
}
