import type { RosterTab } from '../../domain/roster';
import { tidy } from '../../domain/text-key';
import { schoolKey } from '../../domain/source/school-key';
import type { IncomingLine, RejectedLine } from '../../domain/source/source';

/** The lines of a source that belong to one roster. */
export type Share = { readonly roster: RosterTab; readonly lines: readonly IncomingLine[] };

/** A source by its units, and the lines that are nobody's. */
export type Shares = { readonly shares: readonly Share[]; readonly rejected: readonly RejectedLine[] };

/** Whether a source says itself whose each line is. */
export const namesSchools = (lines: readonly IncomingLine[]): boolean => lines.some(({ school }) => school !== '');

/** The schools that a source names, each once, in the order in which it does. */
export function schoolsIn(lines: readonly IncomingLine[]): string[] {
  const byKey = new Map<string, string>();
  for (const { school } of lines) {
    const key = schoolKey(school);
    if (key !== '' && !byKey.has(key)) byKey.set(key, tidy(school));
  }
  return [...byKey.values()];
}

/**
 * Parts the lines of a source among the rosters: by what they say of their school, and where they say nothing, to the
 * unit that was chosen.
 *
 * @param unit - `''` where none was chosen.
 */
export function shareOut(lines: readonly IncomingLine[], rosters: readonly RosterTab[], unit: string): Shares {
  const byKey = new Map(rosters.map((roster) => [schoolKey(roster.unit), roster]));
  const chosen = rosters.find((roster) => roster.unit === unit);
  const parts = new Map<RosterTab, IncomingLine[]>();
  const rejected: RejectedLine[] = [];
  for (const line of lines) {
    const roster = line.school === '' ? chosen : byKey.get(schoolKey(line.school));
    const { sheet, row, table, school } = line;
    if (!roster) rejected.push({ sheet, row, table, reason: school === '' ? 'no-school' : 'unknown-unit' });
    else if (parts.has(roster)) parts.get(roster)?.push(line);
    else parts.set(roster, [line]);
  }
  const inOrder = rosters.filter((roster) => parts.has(roster));
  return { shares: inOrder.map((roster) => ({ roster, lines: parts.get(roster) ?? [] })), rejected };
}
