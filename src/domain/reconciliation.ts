import { holdsAge, type AgeBand, type OrderedBand } from './band';
import type { Campaign } from './campaign';
import { bandOn } from './commune';
import { ageOn, type Day } from './day';
import { byUnit, namePlace, type NamePlace } from './name-place';
import { birthDayOf, hasLeft, type Entry, type Person } from './person';
import type { Roster } from './roster';
import { weakKey } from './text-key';

/** Where a person is listed, the lists of schools held against those of villages; each is in exactly one. */
export const STANDINGS = ['both', 'school', 'village', 'other'] as const;
export type Standing = (typeof STANDINGS)[number];

/** The kinds of lists that are held against each other. */
export const COMPARED = ['school', 'village'] as const;
export type Compared = (typeof COMPARED)[number];

/** What a line is listed for; who is in other lists only is told apart where one of them is the police's. */
export type Mismatch = Exclude<Standing, 'both'> | 'police';

/** A line of a list whose person is missing where the other lists should hold them. */
export type MismatchLine = NamePlace & {
  readonly born: number;
  readonly band: AgeBand;
  readonly mismatch: Mismatch;
};

/** The people of an ordered band by where they are listed. */
export type BandStandings = { readonly band: AgeBand; readonly people: Readonly<Record<Standing, number>> };

/** The lists of a commune held against each other. */
export type Reconciliation = {
  readonly bands: readonly BandStandings[];
  /** The kinds of lists that hold nobody; unless there is none, nothing can be compared and no line is listed. */
  readonly missing: readonly Compared[];
  /** By unit in the order of the tabs, then by row. */
  readonly lines: readonly MismatchLine[];
  /** Of how many people the lines are. */
  readonly people: number;
};

/** The ages at which one who is in no school's list is asked after. */
export const SCHOOL_AGES: AgeBand = { id: '6-18', fromAge: 6, untilAge: 18 };

/** What the unit of a police list has in its name. */
export const POLICE_WORD = 'Công an';

const POLICE = /(^| )(cong an|ca xa|ca phuong)( |$)/;

/** Whether a list is the police's, told from the name of its unit. */
const isPolice = ({ roster: { kind, unit } }: Entry): boolean => kind === 'other' && POLICE.test(weakKey(unit));

/** The lines by which a person is still held; all of them where every list says they have gone. */
function heldBy(person: Person): Person {
  const held = person.filter(({ row }) => row.leaving === null);
  return held.length > 0 ? held : person;
}

function standingOf(held: Person): Standing {
  const [inSchool, inVillage] = COMPARED.map((kind) => held.some(({ roster }) => roster.kind === kind));
  if (inSchool === true) return inVillage === true ? 'both' : 'school';
  return inVillage === true ? 'village' : 'other';
}

type Found = { readonly held: Person; readonly standing: Standing; readonly born: Day; readonly band: OrderedBand };

/** Where a person of the ordered bands who has not left is listed; null for everybody else. */
function find(person: Person, { bands }: Campaign, on: Day): Found | null {
  const born = birthDayOf(person);
  const band = bandOn(born, bands, on);
  if (born === null || typeof band === 'string' || hasLeft(person)) return null;
  const held = heldBy(person);
  return { held, standing: standingOf(held), born, band };
}

/** Whether someone is to be asked after: whoever no village holds, and of school age whom no school does. */
const isAmiss = ({ standing, born }: Found, on: Day): boolean =>
  standing === 'village' ? holdsAge(SCHOOL_AGES, ageOn(born, on)) : standing !== 'both';

/** The lines of the lists that hold a person and the others do not; those of other units only where no other is. */
function linesOf({ held, standing, born, band }: Found): MismatchLine[] {
  if (standing === 'both') return [];
  const mismatch = standing === 'other' && held.some(isPolice) ? 'police' : standing;
  return held
    .filter(({ roster }) => roster.kind === standing)
    .map((entry) => ({ ...namePlace(entry), born: Number(born.slice(0, 4)), band, mismatch }));
}

/**
 * Holds the lists of schools and villages against each other, and against those of others, the police's among them.
 *
 * @param rosters - Checked, in the order of the tabs.
 * @param people - Their lines joined.
 */
export function reconcile(
  campaign: Campaign,
  rosters: readonly Roster[],
  people: readonly Person[],
  on: Day,
): Reconciliation {
  const bands = campaign.bands.map((band) => ({ band, people: { both: 0, school: 0, village: 0, other: 0 } }));
  const missing = COMPARED.filter((kind) => !rosters.some((roster) => roster.kind === kind && roster.rows.length > 0));
  const amiss: Found[] = [];
  for (const person of people) {
    const found = find(person, campaign, on);
    const counted = found && bands.find(({ band }) => band.id === found.band.id);
    if (!counted) continue;
    counted.people[found.standing] += 1;
    if (missing.length === 0 && isAmiss(found, on)) amiss.push(found);
  }
  const lines = amiss.flatMap(linesOf).sort(byUnit(rosters, (one, other) => one.row - other.row));
  return { bands, missing, lines, people: amiss.length };
}
