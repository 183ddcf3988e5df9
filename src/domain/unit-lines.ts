import { nameKeys, tidy, weakKey } from './text-key';
import { kindOf, type UnitKind } from './unit';

/** A unit as a person names it before it has a tab. */
export type NamedUnit = { readonly name: string; readonly kind: UnitKind };

const KINDS: Readonly<Record<string, UnitKind>> = {
  truong: 'school',
  'truong hoc': 'school',
  school: 'school',
  thon: 'village',
  ap: 'village',
  ban: 'village',
  xom: 'village',
  'to dan pho': 'village',
  village: 'village',
  khac: 'other',
  other: 'other',
};

const HEADERS = ['ten', 'ten don vi', 'don vi', 'name', 'unit'];
const LINE_NUMBER = /^(stt|tt|\d{1,3}[.)]?)$/i;
const LEADING_NUMBER = /^\s*(\d{1,3}[.)]|[-–•*+])\s+/;
const LETTER = /[\p{L}\d]/u;

/** A line's cells: of a sheet they are parted by tabs; a number before the name, or a bullet, is not part of it. */
function cellsIn(line: string): string[] {
  const cells = line.split('\t').map(tidy);
  const rest = cells.length > 1 && LINE_NUMBER.test(cells[0] ?? '') ? cells.slice(1) : cells;
  const [name = '', ...others] = rest;
  return [tidy(name.replace(LEADING_NUMBER, '')), ...others];
}

/**
 * Reads units from text: one a line, typed or pasted from a sheet as name and kind. Lines whose name has no letter and
 * no digit, a header and names that stand there already or above are passed over; a kind that is missing or unreadable
 * is told from the name.
 *
 * @param present - Names of the units that there are already; case, spacing and where a tone mark stands do not matter.
 * @example unitsInLines('1. TH Hoàng Thanh\nXóm Mới\tThôn', []) //=> a school and a village
 */
export function unitsInLines(text: string, present: readonly string[]): NamedUnit[] {
  const keyOf = nameKeys();
  const taken = new Set(present.map(keyOf));
  const units: NamedUnit[] = [];
  for (const line of text.split(/\r\n|\r|\n/)) {
    const [name = '', kind = ''] = cellsIn(line);
    const key = keyOf(name);
    if (!LETTER.test(name) || HEADERS.includes(weakKey(name)) || taken.has(key)) continue;
    taken.add(key);
    units.push({ name, kind: KINDS[weakKey(kind)] ?? kindOf(name) });
  }
  return units;
}
