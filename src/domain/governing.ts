import type { Campaign, Indicator } from './campaign';
import { plusDays, type Day } from './day';
import { lastDayFor } from './indicator';

const governs = (one: Indicator, other: Indicator): boolean =>
  one.target === other.target
    ? (one.deadline?.day ?? '9999') < (other.deadline?.day ?? '9999')
    : one.target > other.target;

type Ordered = Pick<Campaign, 'indicators' | 'closing'>;

const closingsOf = ({ indicators, closing }: Ordered): Indicator[] =>
  indicators.filter(({ stage, among }) => stage === closing && among === 'in-band');

const foremost = ([first, ...others]: readonly Indicator[]): Indicator | null =>
  first ? others.reduce((best, each) => (governs(each, best) ? each : best), first) : null;

/** The indicator that the campaign stands or falls by; null where its order names none. */
export function governing(campaign: Ordered): Indicator | null {
  const closings = closingsOf(campaign);
  return foremost(closings.length > 0 ? closings : campaign.indicators);
}

/** The indicators that units must keep pace with: of each band the one that governs it, the earliest last day first. */
export function paced(campaign: Ordered): Indicator[] {
  const closings = closingsOf(campaign);
  const bands = [...new Set(closings.map(({ band }) => band))];
  const each = bands.map((band) => foremost(closings.filter((one) => one.band === band)));
  const dayOf = ({ deadline }: Indicator) => deadline?.day ?? '9999';
  const found = bands.length > 0 ? each : [governing(campaign)];
  return found.filter((one) => one !== null).sort((one, other) => (dayOf(one) < dayOf(other) ? -1 : 1));
}

/** How many days are looked ahead where an order names no end. */
const DAYS_AHEAD = 30;

/** The day up to which a campaign looks ahead: the last one of the indicator that governs it, or its end. */
export function lookAheadTo(campaign: Campaign, on: Day): Day {
  const main = governing(campaign);
  return (main && lastDayFor(main, on)) ?? campaign.end ?? plusDays(on, DAYS_AHEAD);
}
