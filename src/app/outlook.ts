import { countCommune, type Commune } from '../domain/commune';
import type { Day } from '../domain/day';
import { outlookOf, withOutlook, type Outlook } from '../domain/outlook';
import type { OtherLists } from '../domain/indicator-count';
import type { Joined } from '../domain/person';
import type { Roster } from '../domain/roster';
import type { SnapshotLine } from '../domain/snapshot';
import type { Ports } from '../ports';
import type { StepWorld } from './job';
import { recallLong, rememberLong } from './long-memory';

const KEY = 'outlook';

type Kept = {
  readonly histories: readonly (readonly [string, readonly (readonly [Day, number, number | null])[]])[];
  readonly rates: readonly (readonly [string, number])[];
};

const asKept = ({ histories, rates }: Outlook): Kept => ({
  histories: [...histories].map(([id, days]) => [id, days.map(({ day, done, population }) => [day, done, population])]),
  rates: [...rates],
});

/** What the days kept tell of those to come, as the last run that kept one has found; no call of its own. */
export function outlookNow(ports: Ports): Outlook {
  const json = recallLong(ports, KEY);
  const { histories, rates }: Kept = json === null ? { histories: [], rates: [] } : (JSON.parse(json) as Kept);
  return {
    histories: new Map(
      histories.map(([id, days]) => [id, days.map(([day, done, population]) => ({ day, done, population }))]),
    ),
    rates: new Map(rates),
  };
}

/** Learns from the days kept what the actions that do not read them tell of the days to come. */
export function learnOutlook(
  { ports, campaign }: StepWorld,
  commune: Commune,
  lines: readonly SnapshotLine[],
): Outlook {
  const outlook = outlookOf(campaign, commune, lines);
  rememberLong(ports, KEY, JSON.stringify(asKept(outlook)));
  return outlook;
}

/** Counts the commune, with what the days kept foretell. */
export const countNow = (
  { ports, campaign, frame }: StepWorld,
  rosters: readonly Roster[],
  others: OtherLists,
  joined?: Joined,
): Commune => withOutlook(campaign, countCommune(campaign, rosters, frame.on, others, joined), outlookNow(ports));
