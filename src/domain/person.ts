import type { Day } from './day';
import type { Roster, Row } from './roster';
import { furtherStage, type Stage } from './stage';

/** A person's line together with the list in which it stands. */
export type Entry = { readonly roster: Roster; readonly row: Row };

/** One person of the commune, with every line that several lists hold of them; never empty, in the order of the tabs. */
export type Person = { readonly entries: readonly Entry[] };

const numbersEqual = (one: Row, other: Row) => one.number !== null && one.number === other.number;

/** The groups of entries as they grow; two groups of which one holds a rival of the other cannot be joined. */
function grouping(entries: readonly Entry[]) {
  const groupOf = entries.map((_, at) => [at]);
  const entry = (at: number) => entries[at] as Entry;
  const areRivals = (one: number, other: number) =>
    entry(one).roster === entry(other).roster && !numbersEqual(entry(one).row, entry(other).row);
  const members = (at: number) => groupOf[at] ?? [at];
  return {
    members,
    entry,
    join(one: number, other: number): void {
      const [kept, taken] = [members(one), members(other)];
      if (kept === taken || kept.some((at) => taken.some((rival) => areRivals(at, rival)))) return;
      for (const at of taken) {
        kept.push(at);
        groupOf[at] = kept;
      }
    },
  };
}

type Grouping = ReturnType<typeof grouping>;

function collect(entries: readonly Entry[], keyOf: (row: Row) => string | null): number[][] {
  const groups = new Map<string, number[]>();
  entries.forEach(({ row }, at) => {
    const key = keyOf(row);
    if (key === null) return;
    const group = groups.get(key);
    if (group) group.push(at);
    else groups.set(key, [at]);
  });
  return [...groups.values()].filter((group) => group.length > 1);
}

/** Equal numbers, and name or birth day equal as well. */
function joinByNumber(group: readonly number[], { join, entry }: Grouping): void {
  group.forEach((at, place) => {
    for (const earlier of group.slice(0, place)) {
      const [one, other] = [entry(at).row, entry(earlier).row];
      const sameName = one.nameKey !== '' && one.nameKey === other.nameKey;
      if (sameName || (one.birthDay !== null && one.birthDay === other.birthDay)) join(earlier, at);
    }
  });
}

/** Equal name and birth day in different tabs, one number at least missing: each line finds one partner, in order. */
function joinByName(group: readonly number[], { join, entry, members }: Grouping): void {
  group.forEach((at, place) => {
    for (const earlier of group.slice(0, place)) {
      const [one, other] = [entry(at), entry(earlier)];
      if (one.roster === other.roster || (one.row.number !== null && other.row.number !== null)) continue;
      join(earlier, at);
      if (members(earlier) === members(at)) return;
    }
  });
}

/** The key of a name and a birth day together, or null while one of them is missing. */
export const nameAndBirthKey = (row: Row): string | null =>
  row.nameKey === '' || row.birthDay === null ? null : `${row.nameKey}|${row.birthDay}`;

/**
 * Joins the lines of all lists into persons: equal valid numbers with an equal name or birth day; or, in different
 * tabs with a number missing, equal name and birth day. Inside one tab nothing joins without equal numbers, not even
 * through a third list.
 *
 * @returns Every line in exactly one person, in the order of the first line of each.
 */
export function joinPeople(rosters: readonly Roster[]): Person[] {
  const entries = rosters.flatMap((roster) => roster.rows.map((row) => ({ roster, row })));
  const groups = grouping(entries);
  for (const group of collect(entries, (row) => row.number)) joinByNumber(group, groups);
  for (const group of collect(entries, nameAndBirthKey)) joinByName(group, groups);
  return entries
    .map((_, at) => groups.members(at))
    .filter((group, at) => Math.min(...group) === at)
    .map((group) => ({ entries: group.sort((one, other) => one - other).map((at) => entries[at] as Entry) }));
}

/** The first readable birth day of a person, in the order of the tabs. */
export const birthDayOf = ({ entries }: Person): Day | null =>
  entries.find(({ row }) => row.birthDay !== null)?.row.birthDay ?? null;

/** The furthest stage that any list gives a person. */
export const stageOfPerson = ({ entries }: Person): Stage =>
  entries.reduce<Stage>((stage, { row }) => furtherStage(stage, row.stage), 'not-reviewed');

/**
 * Whether a person has left the commune: some list says so and none holds them as present.
 * Who has only left a school still lives here.
 */
export const hasLeft = ({ entries }: Person): boolean =>
  entries.every(({ row }) => row.leaving !== null) && entries.some(({ row }) => row.leaving === 'commune');
