import { bandOf, type OrderedBand } from './band';
import type { Campaign } from './campaign';
import { crossCheck } from './cross-check';
import { ageOn, type Day } from './day';
import { countFindings, type Finding, type FindingCounts } from './finding';
import type { Progress } from './indicator';
import { indicatorCount, type OtherLists } from './indicator-count';
import { birthDayOf, hasLeft, joinPeople, stageOfPerson, type Joined, type Person } from './person';
import type { Roster, Row } from './roster';
import type { Stage } from './stage';
import { addTo, emptyTally, type Tally } from './tally';
import type { UnitKind } from './unit';
import { villageNames, villageOf } from './village';

/** A tally under a name; the name is null for those of whom it is not known. */
export type NamedTally = Tally & { readonly name: string | null };

/** People of whom each is in exactly one of the four: inBand + outOfBand + undetermined + left. */
export type Standing = Tally & { outOfBand: number; undetermined: number; left: number };

export type BandTally = Tally & { readonly id: string; readonly parts: (Tally & { readonly id: string })[] };

export type UnitTally = Standing & {
  readonly name: string;
  readonly tab: string;
  readonly kind: UnitKind;
  readonly rows: number;
  /** Its own rows by ordered band. */
  readonly bands: readonly NamedTally[];
  /** Empty where the list names no class. */
  readonly classes: readonly NamedTally[];
  readonly findings: FindingCounts;
};

/** Everything counted of a commune on a day. */
export type Commune = {
  readonly campaign: string;
  readonly on: Day;
  readonly totals: Standing & { readonly rows: number; readonly people: number };
  readonly bands: readonly BandTally[];
  readonly units: readonly UnitTally[];
  readonly villages: readonly NamedTally[];
  readonly indicators: readonly Progress[];
  /** By unit in the order of the tabs, then by row. */
  readonly findings: readonly Finding[];
};

const emptyStanding = (): Standing => ({ ...emptyTally(), outOfBand: 0, undetermined: 0, left: 0 });

type Counting = { readonly campaign: Campaign; readonly on: Day; readonly others: OtherLists | undefined };

/** The ordered band of a birth day, `outOfBand` for a readable day in none, `undetermined` without one. */
export function bandOn(born: Day | null, bands: readonly OrderedBand[], on: Day) {
  if (born === null) return 'undetermined';
  return bandOf(bands, ageOn(born, on)) ?? 'outOfBand';
}

/** Counts a row; the id of its band, null where it is in none. */
function addRow(standing: Standing, row: Row, { campaign, on }: Counting): string | null {
  const band = row.leaving === null ? bandOn(row.birthDay, campaign.bands, on) : 'left';
  if (typeof band === 'string') {
    standing[band] += 1;
    return null;
  }
  addTo(standing, row.stage, campaign.closing);
  return band.id;
}

/** Named tallies in the order in which their names first come up; the nameless one stands last. */
function tallies() {
  const byName = new Map<string | null, NamedTally>();
  return {
    of(name: string | null): NamedTally {
      let tally = byName.get(name);
      if (!tally) byName.set(name, (tally = { name, ...emptyTally() }));
      return tally;
    },
    all: (): NamedTally[] => {
      const nameless = byName.get(null);
      return [...[...byName.values()].filter(({ name }) => name !== null), ...(nameless ? [nameless] : [])];
    },
  };
}

function countUnit(roster: Roster, counting: Counting, findings: readonly Finding[]): UnitTally {
  const { bands: ordered, closing } = counting.campaign;
  const [standing, classes, bands] = [emptyStanding(), tallies(), tallies()];
  for (const { id } of ordered) bands.of(id);
  const hasClasses = roster.rows.some(({ className }) => className !== '');
  for (const row of roster.rows) {
    const inClass = hasClasses ? classes.of(row.className === '' ? null : row.className) : null;
    const band = addRow(standing, row, counting);
    if (band === null) continue;
    addTo(bands.of(band), row.stage, closing);
    if (inClass) addTo(inClass, row.stage, closing);
  }
  const { unit: name, tab, kind, rows } = roster;
  const lists = { bands: bands.all(), classes: classes.all() };
  return { name, tab, kind, rows: rows.length, ...standing, ...lists, findings: countFindings(findings) };
}

const emptyBands = (bands: readonly OrderedBand[]): BandTally[] =>
  bands.map(({ id, parts }) => ({
    id,
    ...emptyTally(),
    parts: parts.map((part) => ({ id: part.id, ...emptyTally() })),
  }));

/** Counts people by band and part. */
function bandCount({ campaign, on }: Counting) {
  const bands = emptyBands(campaign.bands);
  const add = (band: OrderedBand, born: Day | null, stage: Stage): void => {
    const tally = bands.find(({ id }) => id === band.id);
    const part = born && bandOf(band.parts, ageOn(born, on));
    const inPart = part && tally?.parts.find(({ id }) => id === part.id);
    if (tally) addTo(tally, stage, campaign.closing);
    if (inPart) addTo(inPart, stage, campaign.closing);
  };
  return { bands, add };
}

function countPeople(people: readonly Person[], rosters: readonly Roster[], counting: Counting) {
  const { campaign, on, others } = counting;
  const [totals, inBands, villages] = [emptyStanding(), bandCount(counting), tallies()];
  const indicators = indicatorCount(campaign.indicators, others);
  const nameOf = villageNames(rosters.map(({ unit, kind }) => ({ name: unit, kind })));
  for (const { unit, kind } of rosters) if (kind === 'village') villages.of(nameOf(unit));
  for (const person of people) {
    const [born, stage] = [birthDayOf(person), stageOfPerson(person)];
    const band = hasLeft(person) ? 'left' : bandOn(born, campaign.bands, on);
    if (band !== 'left') indicators.add({ person, stage, band: typeof band === 'string' ? null : band.id });
    if (typeof band === 'string') {
      totals[band] += 1;
      continue;
    }
    inBands.add(band, born, stage);
    addTo(totals, stage, campaign.closing);
    addTo(villages.of(villageOf(person, nameOf)), stage, campaign.closing);
  }
  return { totals, bands: inBands.bands, villages: villages.all(), indicators: indicators.progressOn(on) };
}

/** Findings by the order of the rosters, then by row; those of the whole tab first. */
function inOrder(findings: readonly Finding[], rosters: readonly Roster[]): Finding[] {
  const places = new Map(rosters.map(({ unit }, at) => [unit, at]));
  const placeOf = (finding: Finding) => places.get(finding.unit) ?? 0;
  return [...findings].sort((one, other) => placeOf(one) - placeOf(other) || (one.row ?? 0) - (other.row ?? 0));
}

function byUnit(findings: readonly Finding[]): ReadonlyMap<string, Finding[]> {
  const units = new Map<string, Finding[]>();
  for (const finding of findings) {
    const list = units.get(finding.unit);
    if (list) list.push(finding);
    else units.set(finding.unit, [finding]);
  }
  return units;
}

/**
 * Counts a commune on a day. A unit counts its own rows; the commune, its bands and villages count distinct people.
 *
 * @param rosters - Checked, in the order of the tabs.
 * @param others - What other tabs list, where the campaign counts it.
 * @param joined - The lines of the rosters joined, where that has been done.
 */
export function countCommune(
  campaign: Campaign,
  rosters: readonly Roster[],
  on: Day,
  others?: OtherLists,
  joined: Joined = joinPeople(rosters),
): Commune {
  const counting = { campaign, on, others };
  const { people } = joined;
  const found = [...rosters.flatMap(({ findings }) => findings), ...crossCheck(rosters, joined)];
  const findings = inOrder(found, rosters);
  const ofUnit = byUnit(findings);
  const { totals, bands, villages, indicators } = countPeople(people, rosters, counting);
  const rows = rosters.reduce((sum, roster) => sum + roster.rows.length, 0);
  return {
    campaign: campaign.id,
    on,
    totals: { rows, people: people.length, ...totals },
    bands,
    units: rosters.map((roster) => countUnit(roster, counting, ofUnit.get(roster.unit) ?? [])),
    villages,
    indicators,
    findings,
  };
}
