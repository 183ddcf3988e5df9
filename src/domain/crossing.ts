import { bandOf, type AgeBand } from './band';
import type { Campaign } from './campaign';
import { birthdayOf, type Day } from './day';
import { lookAheadTo } from './governing';
import { byUnit, namePlace, type NamePlace } from './name-place';
import { birthDayOf, hasLeft, joinPeople, type Person } from './person';
import type { Roster } from './roster';

/** What a birthday changes in a campaign. */
export type Passage = {
  /** Completed on the birthday. */
  readonly age: number;
  /** Into the ordered bands, from one band or part to another, out of all bands, or nothing of that. */
  readonly change: 'enters' | 'moves' | 'leaves' | 'none';
  /** The band or part that holds the age; null where none does. */
  readonly into: AgeBand | null;
  /** Whether the law has a card changed at this age. */
  readonly changesCard: boolean;
};

/** A line of a unit's list whose person has such a birthday ahead. */
export type CrossingLine = Passage &
  NamePlace & {
    readonly birthday: Day;
    /** Whether any list says that the person holds a card. */
    readonly holdsCard: boolean;
  };

/** How many people of the commune have such a birthday ahead. */
export type CrossingCount = Passage & { readonly people: number; readonly holdCard: number };

/** Who crosses a boundary of age after a day, up to and including `until`. */
export type Crossings = {
  readonly on: Day;
  readonly until: Day;
  /** By unit in the order of the tabs, then by day and row. */
  readonly lines: readonly CrossingLine[];
  /** By age; those that nobody comes to are left out. */
  readonly counts: readonly CrossingCount[];
};

/** The ages that are told in every campaign: an account may be had, one acts for oneself, one is of age. */
const AGES_TOLD = [6, 14, 18];
/** Luật Căn cước 2023, Điều 21. */
const AGES_OF_NEW_CARD = [14, 25, 40, 60];

const finest = ({ bands }: Campaign, age: number): AgeBand | null => {
  const band = bandOf(bands, age);
  return band && (bandOf(band.parts, age) ?? band);
};

function passageAt(campaign: Campaign, age: number): Passage {
  const [from, into] = [finest(campaign, age - 1), finest(campaign, age)];
  const moved = from === null ? 'enters' : into === null ? 'leaves' : 'moves';
  return { age, change: from === into ? 'none' : moved, into, changesCard: AGES_OF_NEW_CARD.includes(age) };
}

/** Every age at which something changes, the youngest first. */
function passagesOf(campaign: Campaign): Passage[] {
  const bounds = campaign.bands
    .flatMap((band) => [band, ...band.parts])
    .flatMap(({ fromAge, untilAge }) => [fromAge, untilAge ?? 0]);
  const ages = new Set([...AGES_TOLD, ...bounds.filter((age) => age > 0)]);
  return [...ages].sort((one, other) => one - other).map((age) => passageAt(campaign, age));
}

type Passed = { readonly passage: Passage; readonly birthday: Day };

/** A finder of what lies ahead of a birth day, which remembers: the lines of a commune share few thousand of them. */
function passagesAhead(passages: readonly Passage[], on: Day, until: Day) {
  const known = new Map<Day, readonly Passed[]>();
  const find = (born: Day) =>
    passages
      .map((passage) => ({ passage, birthday: birthdayOf(born, passage.age) }))
      .filter(({ birthday }) => birthday > on && birthday <= until);
  return (born: Day | null): readonly Passed[] => {
    if (born === null) return [];
    let found = known.get(born);
    if (found === undefined) known.set(born, (found = born > until ? [] : find(born)));
    return found;
  };
}

type Ahead = ReturnType<typeof passagesAhead>;

const linesOf = (person: Person, holdsCard: boolean, ahead: Ahead): CrossingLine[] =>
  person.flatMap((entry) => {
    if (entry.row.leaving !== null) return [];
    const place = namePlace(entry);
    return ahead(entry.row.birthDay).map(({ passage, birthday }) => ({ ...passage, ...place, birthday, holdsCard }));
  });

const byDay = (one: CrossingLine, other: CrossingLine): number =>
  one.birthday === other.birthday ? one.row - other.row : one.birthday < other.birthday ? -1 : 1;

/**
 * Who crosses a boundary of age between a day and the last one of the campaign. A unit lists its own rows by their own
 * birth day; the commune counts each person once. Who has left is passed over.
 *
 * @param rosters - Checked, in the order of the tabs.
 */
export function crossingsOf(campaign: Campaign, rosters: readonly Roster[], on: Day): Crossings {
  const until = lookAheadTo(campaign, on);
  const passages = passagesOf(campaign);
  const ahead = passagesAhead(passages, on, until);
  const counts = new Map(passages.map((passage) => [passage, { people: 0, holdCard: 0 }]));
  const lines: CrossingLine[] = [];
  for (const person of joinPeople(rosters).people) {
    if (hasLeft(person)) continue;
    const holdsCard = person.some(({ row }) => row.hasCard);
    lines.push(...linesOf(person, holdsCard, ahead));
    for (const { passage } of ahead(birthDayOf(person))) {
      const counted = counts.get(passage);
      if (!counted) continue;
      counted.people += 1;
      if (holdsCard) counted.holdCard += 1;
    }
  }
  const told = [...counts].map(([passage, counted]) => ({ ...passage, ...counted }));
  return { on, until, lines: lines.sort(byUnit(rosters, byDay)), counts: told.filter(({ people }) => people > 0) };
}
