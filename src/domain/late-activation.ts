import { daysBetween, type Day } from './day';
import { hasLeft, joinPeople, stageOfPerson } from './person';
import type { Roster, Row } from './roster';

/** An account has to be activated within so many days of its approval. */
export const DAYS_TO_ACTIVATE = 7;

const isLate = ({ approvedOn }: Row, on: Day): boolean =>
  approvedOn !== null && daysBetween(approvedOn, on) > DAYS_TO_ACTIVATE;

/**
 * How many people of each unit have an account that was approved more than seven days ago and that no list knows as
 * activated; units without any are left out.
 */
export function lateActivations(rosters: readonly Roster[], on: Day): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const late = new Set(rosters.flatMap(({ rows }) => rows.filter((row) => isLate(row, on))));
  if (late.size === 0) return counts;
  for (const person of joinPeople(rosters).people) {
    if (!person.some(({ row }) => late.has(row)) || stageOfPerson(person) === 'activated' || hasLeft(person)) continue;
    for (const { roster, row } of person)
      if (row.leaving === null) counts.set(roster.unit, (counts.get(roster.unit) ?? 0) + 1);
  }
  return counts;
}
