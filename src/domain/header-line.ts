import { COLUMNS, OWN_COLUMNS } from './column';
import type { RosterMemory } from './roster-memory';

/** The header row that a roster had, from its first column on: canonical names, `''` over a person's own columns. */
export function headerLine({ places, own }: RosterMemory): string[] {
  const named = COLUMNS.flatMap((column): [number, string][] => {
    const at = places[column];
    return at === undefined ? [] : [[at, column]];
  });
  const ours = own === null ? [] : OWN_COLUMNS.map((name, at): [number, string] => [own + at, name]);
  const texts = new Map([...named, ...ours]);
  return Array.from({ length: Math.max(-1, ...texts.keys()) + 1 }, (_, at) => texts.get(at) ?? '');
}
