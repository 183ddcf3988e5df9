import type { Finding, Place, Problem } from './finding';
import type { Column } from './column';
import { nameAndBirthKey, type Entry, type Person } from './person';
import type { Roster } from './roster';
import { sharing } from './sharing';

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

/** The numbers of a person that stand twice in one tab. */
const repeatedIn = ({ entries }: Person): string[] =>
  sharing(entries, ({ roster, row }) => row.number && `${row.number} ${roster.unit}`).flatMap(
    ([entry]) => entry?.row.number ?? [],
  );

/** The numbers that two people hold, or that stand twice in one tab. */
function disputedNumbers(people: readonly Person[]): ReadonlySet<string> {
  const holders = new Map<string, Person>();
  const disputed = new Set<string>();
  for (const person of people) {
    for (const { row } of person.entries) {
      if (row.number === null) continue;
      const holder = holders.get(row.number);
      if (holder === undefined) holders.set(row.number, person);
      else if (holder !== person) disputed.add(row.number);
    }
    if (person.entries.length > 1) for (const number of repeatedIn(person)) disputed.add(number);
  }
  return disputed;
}

/** On every line that holds such a number, whoever the person is. */
function numberDuplicates(people: readonly Person[]): Finding[] {
  const disputed = disputedNumbers(people);
  if (disputed.size === 0) return [];
  const held = people
    .flatMap(({ entries }) => entries)
    .filter(({ row }) => row.number !== null && disputed.has(row.number));
  return sharing(held, ({ row }) => row.number).flatMap((group) => onEach('number-duplicate', 'Số định danh', group));
}

/** Lines that share one valid number are told as duplicates of the number. */
function personDuplicates(roster: Roster): Finding[] {
  return sharing(roster.rows, nameAndBirthKey).flatMap((group) => {
    const number = group[0]?.number ?? null;
    if (number !== null && group.every((row) => row.number === number)) return [];
    return onEach(
      'person-duplicate',
      'Họ và tên',
      group.map((row) => ({ roster, row })),
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
