import type { Day } from '../domain/day';
import { agesOn, packAges, unpackAges } from '../domain/list-age';
import type { Roster } from '../domain/roster';
import type { Ports } from '../ports';
import { recallLong, rememberLong } from './long-memory';

const KEY = 'list-ages';

/** The ages of the lists as they are now; no call of its own. */
const agesNow = (ports: Ports, rosters: readonly Roster[], on: Day) =>
  agesOn(unpackAges(recallLong(ports, KEY)), rosters, on);

/** Since when each list is known not to have changed, by unit. */
export const unchangedSince = (ports: Ports, rosters: readonly Roster[], on: Day): ReadonlyMap<string, Day> =>
  new Map([...agesNow(ports, rosters, on)].map(([unit, { since }]) => [unit, since]));

/** Remembers how the lists look now. */
export const rememberAges = (ports: Ports, rosters: readonly Roster[], on: Day): void => {
  rememberLong(ports, KEY, packAges(agesNow(ports, rosters, on)));
};
