import type { Finding, Place, Problem } from './finding';
import type { Column } from './column';
import { nameAndBirthKey, type Entry, type Person } from './person';
import type { Roster, Row } from './roster';

const MOST_PLACES = 5;

type ManyPlaces = Extract<Problem, { others: readonly Place[] }>['code'];

const placeOf = ({ roster, row }: Entry): Place => ({ unit: roster.unit, row: row.line });

/** One finding on each of the entries, naming the others (the first five of them). */
function onEach(code: ManyPlaces, column: Column, entries: readonly Entry[]): Finding[] {
  const near = entries.slice(0, MOST_PLACES + 1);
  return entries.map((entry) => ({
    code,
    column,
    ...placeOf(entry),
    others: near
      .filter((other) => other !== entry)
      .slice(0, MOST_PLACES)
      .map(placeOf),
  }));
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string | null): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** Of the lines with one number: all of them when two people hold it, else those that stand twice in one tab. */
function numberRivals(held: readonly (Entry & { readonly person: Person })[]): readonly Entry[] {
  if (held.some(({ person }) => person !== held[0]?.person)) return held;
  return held.filter((entry) => held.some((other) => other !== entry && other.roster === entry.roster));
}

function numberDuplicates(people: readonly Person[]): Finding[] {
  const held = people.flatMap((person) => person.entries.map((entry) => ({ ...entry, person })));
  return groupBy(held, ({ row }) => row.number).flatMap((group) =>
    onEach('number-duplicate', 'Số định danh', numberRivals(group)),
  );
}

const isTwin = (one: Row, other: Row) => one !== other && (one.number === null || one.number !== other.number);

function personDuplicates(roster: Roster): Finding[] {
  return groupBy(roster.rows, nameAndBirthKey).flatMap((group) => {
    const twins = group.filter((row) => group.some((other) => isTwin(row, other)));
    return onEach(
      'person-duplicate',
      'Họ và tên',
      twins.map((row) => ({ roster, row })),
    );
  });
}

/** An empty stage says nothing, so it disagrees with none. */
function stageDisagreements({ entries }: Person): Finding[] {
  const reviewed = entries.filter(({ row }) => row.stage !== 'not-reviewed');
  const agree = reviewed.every(({ row }) => row.stage === reviewed[0]?.row.stage);
  return agree ? [] : onEach('stage-disagrees', 'Định danh mức 2', reviewed);
}

function leftDisagreements({ entries }: Person): Finding[] {
  const gone = entries.filter(({ row }) => row.leaving === 'commune');
  const present = entries.filter(({ row }) => row.leaving === null);
  if (gone.length === 0 || present.length === 0) return [];
  return onEach(
    'left-disagrees',
    'Vướng mắc',
    entries.filter(({ row }) => row.leaving !== 'school'),
  );
}

/** The findings that need more than one line: duplicates, and lists that disagree about a person. */
export function crossCheck(rosters: readonly Roster[], people: readonly Person[]): Finding[] {
  const several = people.filter((person) => person.entries.length > 1);
  return [
    ...numberDuplicates(people),
    ...rosters.flatMap(personDuplicates),
    ...several.flatMap(stageDisagreements),
    ...several.flatMap(leftDisagreements),
  ];
}
