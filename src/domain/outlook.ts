import type { Campaign, Indicator } from './campaign';
import type { Commune, UnitTally } from './commune';
import { measure } from './indicator';
import type { DayCount } from './pace';
import { indicatorHistory, unitHistory, type SnapshotLine } from './snapshot';
import { reached } from './tally';

/** How each indicator stood day by day, by its id. */
export type Histories = ReadonlyMap<string, readonly DayCount[]>;

/** The days before one on which each indicator of the commune was counted. */
export const historiesBefore = (
  lines: readonly SnapshotLine[],
  { indicators, on }: Pick<Commune, 'indicators' | 'on'>,
): Histories => new Map(indicators.map(({ id }) => [id, indicatorHistory(lines, id).filter(({ day }) => day < on)]));

/** The commune with what its history foretells of each indicator. */
export const withOutlook = (campaign: Campaign, commune: Commune, histories: Histories): Commune => ({
  ...commune,
  indicators: commune.indicators.map((each) => {
    const indicator = campaign.indicators.find(({ id }) => id === each.id);
    return indicator ? measure(indicator, each, commune.on, histories.get(each.id) ?? []) : each;
  }),
});

/** How many people a day a unit brings on, and how many it would have to, in what an indicator asks. */
export type UnitOutlook = { readonly rate: number; readonly needed: number };

/** Those of a unit in an indicator's band, and how many of them are where it asks. */
function shareOf({ bands }: UnitTally, { band, stage }: Indicator, { closing }: Campaign) {
  const own = bands.filter(({ name }) => band === null || name === band);
  return {
    done: own.reduce((sum, tally) => sum + reached(tally, stage ?? closing), 0),
    population: own.reduce((sum, tally) => sum + tally.inBand, 0),
  };
}

/**
 * The pace of each unit in an indicator, by its name. Units whose pace is not known yet are left out, as are those that
 * are done, and all once its last day has come.
 */
export function unitOutlooks(
  campaign: Campaign,
  { units, on }: Pick<Commune, 'units' | 'on'>,
  lines: readonly SnapshotLine[],
  indicator: Indicator,
): ReadonlyMap<string, UnitOutlook> {
  const outlooks = new Map<string, UnitOutlook>();
  for (const unit of units) {
    const history = unitHistory(lines, unit.name, indicator, campaign).filter(({ day }) => day < on);
    const { forecast, neededPerDay } = measure(indicator, shareOf(unit, indicator, campaign), on, history);
    if (forecast && neededPerDay !== null) outlooks.set(unit.name, { rate: forecast.rate, needed: neededPerDay });
  }
  return outlooks;
}
