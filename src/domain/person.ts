import type { Day } from './day';
import { namesakes } from './namesake';
import type { Roster, Row } from './roster';
import { sharing } from './sharing';
import { furtherStage, type Stage } from './stage';
import { nameKeys } from './text-key';

/** A person's line together with the list in which it stands. */
export type Entry = { readonly roster: Roster; readonly row: Row };

/** One person of the commune, with every line that several lists hold of them; never empty, in the order of the tabs. */
export type Person = readonly Entry[];

const numbersEqual = (one: Row, other: Row) => one.number !== null && one.number === other.number;

type Grouping = {
  readonly entry: (at: number) => Entry;
  readonly groupOf: (at: number) => readonly number[] | undefined;
  /** Makes one group of the groups of two entries. */
  readonly unite: (one: number, other: number) => void;
  /** Unites them unless one group holds a rival of the other: a line of the same tab without the same number. */
  readonly join: (one: number, other: number) => void;
};

/** The groups of entries as they grow; whom nothing joins has none. Entries go by their places. */
function grouping(entries: readonly Entry[]): Grouping {
  const groups: (number[] | undefined)[] = entries.map(() => undefined);
  const entry = (at: number) => entries[at] as Entry;
  const areRivals = (one: number, other: number) =>
    entry(one).roster === entry(other).roster && !numbersEqual(entry(one).row, entry(other).row);
  const add = (taken: readonly number[], kept: number[]): void => {
    for (const at of taken) {
      kept.push(at);
      groups[at] = kept;
    }
  };
  const unite = (one: number, other: number): void => {
    const [kept, taken] = [groups[one], groups[other]];
    if (kept === undefined && taken === undefined) groups[one] = groups[other] = [one, other];
    else if (kept !== taken) add(taken ?? [other], (groups[one] = kept ?? [one]));
  };
  const join = (one: number, other: number): void => {
    const [kept, taken] = [groups[one] ?? [one], groups[other] ?? [other]];
    if (kept !== taken && !kept.some((at) => taken.some((rival) => areRivals(at, rival)))) unite(one, other);
  };
  return { entry, groupOf: (at) => groups[at], unite, join };
}

/** Equal numbers, and name or birth day equal as well; there are no rivals yet. */
function joinByNumber(group: readonly number[], { unite, entry }: Grouping, nameKey: (name: string) => string): void {
  const birthDay = (at: number) => entry(at).row.birthDay;
  const [one = 0, other = 0] = group;
  if (group.length === 2 && birthDay(one) !== null && birthDay(one) === birthDay(other)) unite(one, other);
  else
    for (const keyOf of [birthDay, (at: number) => nameKey(entry(at).row.name) || null])
      for (const alike of sharing(group, keyOf)) uniteAll(alike, unite);
}

function uniteAll([first = 0, ...others]: readonly number[], unite: Grouping['unite']): void {
  for (const at of others) unite(first, at);
}

/** Equal name and birth day in different tabs, one number at least missing; the group is in the order of the tabs. */
function joinByName(group: readonly number[], { join, entry }: Grouping): void {
  for (const at of group) {
    const { roster, row } = entry(at);
    for (const earlier of group) {
      const other = entry(earlier);
      if (other.roster === roster) break;
      if (other.row.number === null || row.number === null) join(earlier, at);
    }
  }
}

function entriesOf(rosters: readonly Roster[]): Entry[] {
  const entries: Entry[] = [];
  for (const roster of rosters) for (const row of roster.rows) entries.push({ roster, row });
  return entries;
}

/** A pair is united in order, and most groups are pairs. */
const ordered = (group: readonly number[]) =>
  group.length === 2 ? group : [...group].sort((one, other) => one - other);

/** The persons that the groups make, in the order of the first line of each. */
function peopleOf(entries: readonly Entry[], { groupOf, entry }: Grouping): Person[] {
  const people: Person[] = [];
  const seen = new Set<readonly number[]>();
  entries.forEach((own, at) => {
    const group = groupOf(at);
    if (group === undefined) people.push([own]);
    else if (!seen.has(group)) {
      seen.add(group);
      people.push(ordered(group).map(entry));
    }
  });
  return people;
}

/** Those who may be joined by name: whoever is like a line without a number, and those lines. */
function besideUnnumbered(entries: readonly Entry[]): number[] {
  const likenesses = new Set<number>();
  for (const { row } of entries) if (row.number === null && row.likeness !== null) likenesses.add(row.likeness);
  const places: number[] = [];
  entries.forEach(({ row }, at) => {
    if (row.likeness !== null && likenesses.has(row.likeness)) places.push(at);
  });
  return places;
}

/** Everybody, and the lines whose number is disputed: two people hold it, or it stands twice in one tab. */
export type Joined = { readonly people: Person[]; readonly disputed: readonly (readonly Entry[])[] };

/** Whether the lines with one number, in the order of the tabs, belong to two people or stand twice in one tab. */
function isDisputed(group: readonly number[], { entry, groupOf }: Grouping): boolean {
  for (let place = 1; place < group.length; place += 1) {
    const [before = 0, at = 0] = [group[place - 1], group[place]];
    if (entry(at).roster === entry(before).roster) return true;
    const person = groupOf(at);
    if (person === undefined || person !== groupOf(before)) return true;
  }
  return false;
}

/**
 * Joins the lines of all lists into persons: equal valid numbers with an equal name or birth day; or, in different
 * tabs with a number missing, equal name and birth day. Inside one tab nothing joins without equal numbers, not even
 * through a third list.
 *
 * @returns Every line in exactly one person, in the order of the first line of each.
 */
export function joinPeople(rosters: readonly Roster[]): Joined {
  const entries = entriesOf(rosters);
  const groups = grouping(entries);
  const places = entries.map((_, at) => at);
  const nameKey = nameKeys();
  const sameNumber = sharing(places, (at) => groups.entry(at).row.number);
  for (const group of sameNumber) joinByNumber(group, groups, nameKey);
  for (const group of namesakes(besideUnnumbered(entries), (at) => groups.entry(at).row)) joinByName(group, groups);
  const disputed = sameNumber.filter((group) => isDisputed(group, groups)).map((group) => group.map(groups.entry));
  return { people: peopleOf(entries, groups), disputed };
}

/** The first readable birth day of a person, in the order of the tabs. */
export const birthDayOf = (person: Person): Day | null =>
  person.find(({ row }) => row.birthDay !== null)?.row.birthDay ?? null;

/** The furthest stage that any list gives a person. */
export const stageOfPerson = (person: Person): Stage =>
  person.reduce<Stage>((stage, { row }) => furtherStage(stage, row.stage), 'not-reviewed');

/**
 * Whether a person has left the commune: some list says so and none holds them as present.
 * Who has only left a school still lives here.
 */
export const hasLeft = (person: Person): boolean =>
  person.every(({ row }) => row.leaving !== null) && person.some(({ row }) => row.leaving === 'commune');
