import type { Commune } from './commune';
import { daysBetween, type Day } from './day';
import type { Roster } from './roster';
import type { ListDuty } from './unit-duty';
import { compareNames } from './rank';

/** How good a unit's list is; every count is of its own rows. */
export type UnitQuality = {
  readonly name: string;
  readonly tab: string;
  readonly rows: number;
  /** The last day on which the list is due; null where the office has set none. */
  readonly due: Day | null;
  /** Days past the due day: until the list came, or until today while it is missing. 0 in time, null where it cannot be told. */
  readonly daysLate: number | null;
  /** Without a number that can be read. */
  readonly withoutNumber: number;
  readonly withoutPhone: number;
  /** A village's own list never lacks a village. */
  readonly withoutVillage: number;
  /** Without a birth day that can be read. */
  readonly withoutBirthDay: number;
  readonly errors: number;
  /** Two decimals; null without rows. */
  readonly errorsPer100: number | null;
};

/** When each list was first seen with rows in it, by unit; null for one that was there when first looked. */
export type Arrivals = ReadonlyMap<string, Day | null>;

/**
 * The arrivals known so far, with the lists that are there now and were not before.
 *
 * @param known - Null when nobody has looked before: how long the lists have been there is not known then.
 */
export function arrivalsOn(known: Arrivals | null, rosters: readonly Roster[], on: Day): Arrivals {
  const arrivals = new Map(known ?? []);
  for (const { unit, rows } of rosters)
    if (rows.length > 0 && !arrivals.has(unit)) arrivals.set(unit, known === null ? null : on);
  return arrivals;
}

/** Days past a due day; null without one, and for a list of which nobody knows when it came. */
function daysLate(due: Day | null, until: Day | null): number | null {
  return due === null || until === null ? null : Math.max(0, daysBetween(due, until));
}

const per100 = (count: number, rows: number): number | null =>
  rows === 0 ? null : Math.round((count * 10_000) / rows) / 100;

function countMissing({ rows, kind, withoutPhone }: Roster) {
  let [withoutNumber, withoutVillage, withoutBirthDay] = [0, 0, 0];
  for (const row of rows) {
    if (row.number === null) withoutNumber += 1;
    if (row.village === '' && kind !== 'village') withoutVillage += 1;
    if (row.birthDay === null) withoutBirthDay += 1;
  }
  return { withoutNumber, withoutPhone, withoutVillage, withoutBirthDay };
}

const missingOf = (unit: UnitQuality) =>
  unit.withoutNumber + unit.withoutPhone + unit.withoutVillage + unit.withoutBirthDay;

/** Lists that are missing first, the latest ahead; then the most errors and the most empty cells for their rows. */
function worstFirst(one: UnitQuality, other: UnitQuality): number {
  if ((one.rows === 0) !== (other.rows === 0)) return one.rows === 0 ? -1 : 1;
  if (one.rows === 0) return (other.daysLate ?? -1) - (one.daysLate ?? -1) || compareNames(one.name, other.name);
  return (
    (other.errorsPer100 ?? 0) - (one.errorsPer100 ?? 0) ||
    missingOf(other) / other.rows - missingOf(one) / one.rows ||
    compareNames(one.name, other.name)
  );
}

/**
 * How complete, correct and timely the list of each unit is, the worst first.
 *
 * @param duties - What `Đơn vị` asks; a unit that it does not name has no due day.
 * @param arrivals - When each list was first seen; how late a list not named there is cannot be told.
 */
export function measureQuality(
  commune: Pick<Commune, 'on' | 'units'>,
  rosters: readonly Roster[],
  duties: readonly ListDuty[],
  arrivals: Arrivals,
): UnitQuality[] {
  const dueBy = new Map(duties.map(({ unit, due }) => [unit, due]));
  const errorsBy = new Map(commune.units.map(({ name, findings }) => [name, findings.error]));
  const measured = rosters.map((roster): UnitQuality => {
    const { unit: name, tab, rows } = roster;
    const due = dueBy.get(name) ?? null;
    const until = rows.length > 0 ? (arrivals.get(name) ?? null) : commune.on;
    const errors = errorsBy.get(name) ?? 0;
    return {
      ...{ name, tab, rows: rows.length, due, ...countMissing(roster) },
      daysLate: daysLate(due, until),
      errors,
      errorsPer100: per100(errors, rows.length),
    };
  });
  return measured.sort(worstFirst);
}
