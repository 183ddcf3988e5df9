import type { Person } from './person';
import type { Unit } from './unit';
import { weakKey } from './text-key';

/** Finds the name of a village from what a cell says of it; null for an empty text. */
export type VillageNames = (text: string) => string | null;

const PREFIX = /^(thon|ap|ban|xom|to dan pho|tdp|khu pho|to|buon|lang)\s+/;

/** A place's key with its kind of place in front, and without it; leading zeros do not count. */
function keysOf(text: string): { full: string; bare: string } {
  const full = weakKey(text)
    .replace(/[.,:]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\b0+(?=\d)/g, '');
  return { full, bare: full.replace(PREFIX, '') };
}

/**
 * A namer of villages: "thôn 5", "Thon 05" and "5" are one, shown as in `Đơn vị`, else in the first spelling met.
 * Two units stay two, even "Thôn 5" and "Tổ 5"; "5" alone then is the first of them.
 *
 * @param units - Those of kind `village` give the names.
 */
export function villageNames(units: readonly Pick<Unit, 'name' | 'kind'>[]): VillageNames {
  const names = new Map<string, string>();
  const read = new Map<string, string | null>();
  const learn = (text: string): string | null => {
    const { full, bare } = keysOf(text);
    if (bare === '') return null;
    const name = names.get(full) ?? names.get(bare) ?? text;
    if (!names.has(full)) names.set(full, name);
    if (!names.has(bare)) names.set(bare, name);
    return name;
  };
  for (const { name, kind } of units) {
    if (kind !== 'village') continue;
    const { full, bare } = keysOf(name);
    for (const key of [full, bare]) if (!names.has(key)) names.set(key, name);
  }
  return (text) => {
    let name = read.get(text);
    if (name === undefined) read.set(text, (name = learn(text)));
    return name;
  };
}

/**
 * The village of a person: what a village's own list says (an empty cell there means that village), else the first
 * list that says anything; null where none does.
 */
export function villageOf(person: Person, nameOf: VillageNames): string | null {
  for (const { roster, row } of person)
    if (roster.kind === 'village') return nameOf(row.village) ?? nameOf(roster.unit);
  for (const { row } of person) {
    const name = nameOf(row.village);
    if (name !== null) return name;
  }
  return null;
}
