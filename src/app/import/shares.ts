import { cellText } from '../../domain/cell';
import type { RosterTab } from '../../domain/roster';
import { tidy } from '../../domain/text-key';
import { rejectedLine } from '../../domain/source/rejected-line';
import { schoolKey } from '../../domain/source/school-key';
import type { IncomingLine, RejectedLine } from '../../domain/source/source';

/** The lines of a source that belong to one roster, and those of its lines that are no person's. */
export type Share = {
  readonly roster: RosterTab;
  readonly lines: readonly IncomingLine[];
  readonly unread: readonly RejectedLine[];
};

/** A line that belongs to no roster, by what it says itself: `''` where it says nothing. */
export type NobodysLine = RejectedLine & { readonly school: string; readonly name: string };

/** A source by its units, and the lines that are nobody's. */
export type Shares = { readonly shares: readonly Share[]; readonly rejected: readonly NobodysLine[] };

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

const nobodys = (line: IncomingLine): NobodysLine => ({
  ...rejectedLine(line, line.school === '' ? 'no-school' : 'unknown-unit'),
  school: tidy(line.school),
  name: cellText(line.cells['Họ và tên'] ?? ''),
});

/** What could be read of a source: people, and lines that are no person's. */
type Readable = { readonly lines: readonly IncomingLine[]; readonly rejected: readonly RejectedLine[] };

/**
 * Parts the lines of a source among the rosters: by what they say of their school, and where they say nothing, to the
 * unit that was chosen. What is no person's is that unit's as well, unless the source names schools.
 *
 * @param unit - `''` where none was chosen.
 */
export function shareOut({ lines, rejected: unread }: Readable, rosters: readonly RosterTab[], unit: string): Shares {
  const byKey = new Map(rosters.map((roster) => [schoolKey(roster.unit), roster]));
  const chosen = rosters.find((roster) => roster.unit === unit);
  const parts = new Map<RosterTab, IncomingLine[]>();
  const isTheirs = !namesSchools(lines);
  const rejected: NobodysLine[] = isTheirs ? [] : unread.map((line) => ({ ...line, school: '', name: '' }));
  for (const line of lines) {
    const roster = line.school === '' ? chosen : byKey.get(schoolKey(line.school));
    if (!roster) rejected.push(nobodys(line));
    else if (parts.has(roster)) parts.get(roster)?.push(line);
    else parts.set(roster, [line]);
  }
  const inOrder = rosters.filter((roster) => parts.has(roster));
  const shares = inOrder.map((roster) => ({
    roster,
    lines: parts.get(roster) ?? [],
    unread: isTheirs ? unread : [],
  }));
  return { shares, rejected };
}
