import type { Commune } from '../domain/commune';
import { day, type Day } from '../domain/day';
import { arrivalsOn, measureQuality, type Arrivals, type UnitQuality } from '../domain/quality';
import type { Roster } from '../domain/roster';
import type { StepWorld } from './job';

const KEY = 'list-arrivals';
/** A property holds 9 kB, and a letter of Vietnamese takes three bytes at most. */
const LONGEST = 2_900;

/** The arrivals as text: the units by their day, `''` for an unknown one. */
function written(arrivals: Arrivals): string {
  const byDay: Record<string, string[]> = {};
  for (const [unit, on] of arrivals) (byDay[on ?? ''] ??= []).push(unit);
  return JSON.stringify(byDay);
}

function readArrivals(json: string): Arrivals {
  const byDay = Object.entries(JSON.parse(json) as Record<string, string[]>);
  return new Map(
    byDay.flatMap(([on, units]) => units.map((unit): [string, Day | null] => [unit, on === '' ? null : day(on)])),
  );
}

/** What is known of the arrivals; a workbook of more units than fit keeps those known so far. */
function updateArrivals({ ports }: StepWorld, rosters: readonly Roster[], on: Day): Arrivals {
  const json = ports.recall(KEY);
  const known = json === null ? null : readArrivals(json);
  const arrivals = arrivalsOn(known, rosters, on);
  const fresh = written(arrivals);
  if (fresh.length > LONGEST) return known ?? new Map();
  if (fresh !== json) ports.rememberLater(KEY, fresh);
  return arrivals;
}

/** How good the list of each unit is, for the home, which asks nothing of when a list came. */
export const listState = ({ frame }: StepWorld, commune: Commune, rosters: readonly Roster[]): UnitQuality[] =>
  measureQuality(commune, rosters, frame.duties, new Map());

/** How good the list of each unit is, the worst first; remembers when each was first seen, which holds no person. */
export function listQuality(world: StepWorld, commune: Commune, rosters: readonly Roster[]): UnitQuality[] {
  const arrivals = updateArrivals(world, rosters, commune.on);
  return measureQuality(commune, rosters, world.frame.duties, arrivals);
}
