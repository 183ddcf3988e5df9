import type { Campaign, Indicator } from './campaign';
import type { Commune, UnitTally } from './commune';
import type { Day } from './day';
import { paced } from './governing';
import { measure, type Progress } from './indicator';
import type { DayCount } from './pace';
import { indicatorHistory, unitHistory, type SnapshotLine } from './snapshot';
import { reached } from './tally';
import { isBehind, type UnitPace } from './warning';

/** What the days kept tell of those to come. */
export type Outlook = {
  /** How each indicator of the commune stood day by day, by its id. */
  readonly histories: ReadonlyMap<string, readonly DayCount[]>;
  /** How many people a day each unit brings on in what governs a band, by `rateKey`, where that is known. */
  readonly rates: ReadonlyMap<string, number>;
};

const rateKey = (indicator: Indicator, unit: string): string => `${indicator.id} ${unit}`;

/** The commune with what its history foretells of each indicator. */
export const withOutlook = (campaign: Campaign, commune: Commune, { histories }: Outlook): Commune => ({
  ...commune,
  indicators: commune.indicators.map((each) => {
    const indicator = campaign.indicators.find(({ id }) => id === each.id);
    return indicator ? measure(indicator, each, commune.on, histories.get(each.id) ?? []) : each;
  }),
});

/** Those of a unit in an indicator's band, and how many of them are where it asks. */
function shareOf({ bands }: UnitTally, { band, stage }: Indicator, { closing }: Campaign) {
  const own = bands.filter(({ name }) => band === null || name === band);
  return {
    done: own.reduce((sum, tally) => sum + reached(tally, stage ?? closing), 0),
    population: own.reduce((sum, tally) => sum + tally.inBand, 0),
  };
}

/** An indicator measured in a unit: of its own list, whatever figure was typed for the commune. */
const measureUnit = (
  campaign: Campaign,
  unit: UnitTally,
  indicator: Indicator,
  on: Day,
  history: readonly DayCount[],
): Progress => measure({ ...indicator, figure: undefined }, shareOf(unit, indicator, campaign), on, history);

/** What lines of `Nhật ký` tell of the days to come. */
export function outlookOf(
  campaign: Campaign,
  { indicators, units, on }: Commune,
  lines: readonly SnapshotLine[],
): Outlook {
  const histories = new Map(indicators.map(({ id }) => [id, indicatorHistory(lines, id)]));
  const rates = new Map<string, number>();
  for (const indicator of paced(campaign))
    for (const unit of units) {
      const history = unitHistory(lines, unit.name, indicator, campaign);
      const { forecast } = measureUnit(campaign, unit, indicator, on, history);
      if (forecast) rates.set(rateKey(indicator, unit.name), forecast.rate);
    }
  return { histories, rates };
}

/**
 * The pace of each unit whose rate is known and that has something left to do before a last day: that of the first last day
 * for which it is behind, or else of the first.
 */
export function unitPaces(
  campaign: Campaign,
  { units, on }: Pick<Commune, 'units' | 'on'>,
  { rates }: Outlook,
): ReadonlyMap<string, UnitPace> {
  const indicators = paced(campaign);
  const paces = new Map<string, UnitPace>();
  for (const unit of units) {
    const own = indicators.flatMap((indicator): UnitPace[] => {
      const rate = rates.get(rateKey(indicator, unit.name));
      const { neededPerDay: needed, lastDay: until, verdict } = measureUnit(campaign, unit, indicator, on, []);
      return rate === undefined || needed === null || until === null || verdict === 'done'
        ? []
        : [{ rate, needed, until }];
    });
    const pace = own.find(isBehind) ?? own[0];
    if (pace) paces.set(unit.name, pace);
  }
  return paces;
}
