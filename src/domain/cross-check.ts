import type { Finding, Place, Problem } from './finding';
import type { Column } from './column';
import type { Entry, Joined, Person } from './person';
import type { Roster } from './roster';
import { namesakes } from './namesake';

const MOST_PLACES = 5;
const NONE: readonly Finding[] = [];

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

/** Lines that share one valid number are told as duplicates of the number. */
function personDuplicates(roster: Roster): Finding[] {
  return namesakes(roster.rows, (row) => row).flatMap((twins) => {
    const number = twins[0]?.number ?? null;
    if (number !== null && twins.every((row) => row.number === number)) return [];
    return onEach(
      'person-duplicate',
      'Họ và tên',
      twins.map((row) => ({ roster, row })),
    );
  });
}

const isReviewed = ({ row }: Entry) => row.stage !== 'not-reviewed';

/** An empty stage says nothing, so it disagrees with none. */
function stageDisagreements(person: Person): readonly Finding[] {
  const first = person.find(isReviewed)?.row.stage;
  const agree = person.every((entry) => entry.row.stage === first || !isReviewed(entry));
  return agree ? NONE : onEach('stage-disagrees', 'Định danh mức 2', person.filter(isReviewed));
}

function leftDisagreements(person: Person): readonly Finding[] {
  const isGone = person.some(({ row }) => row.leaving === 'commune');
  if (!isGone || person.every(({ row }) => row.leaving !== null)) return NONE;
  return onEach(
    'left-disagrees',
    'Vướng mắc',
    person.filter(({ row }) => row.leaving !== 'school'),
  );
}

/** The findings that need more than one line: duplicates, and lists that disagree about a person. */
export function crossCheck(rosters: readonly Roster[], { people, disputed }: Joined): Finding[] {
  const several = people.filter((person) => person.length > 1);
  return [
    ...disputed.flatMap((group) => onEach('number-duplicate', 'Số định danh', group)),
    ...rosters.flatMap(personDuplicates),
    ...several.flatMap(stageDisagreements),
    ...several.flatMap(leftDisagreements),
  ];
}
