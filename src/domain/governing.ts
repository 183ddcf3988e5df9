import type { Campaign, Indicator } from './campaign';
import { plusDays, type Day } from './day';
import { lastDayFor } from './indicator';

const governs = (one: Indicator, other: Indicator): boolean =>
  one.target === other.target
    ? (one.deadline?.day ?? '9999') < (other.deadline?.day ?? '9999')
    : one.target > other.target;

/** The indicator that the campaign stands or falls by; null where its order names none. */
export function governing({ indicators, closing }: Pick<Campaign, 'indicators' | 'closing'>): Indicator | null {
  const closings = indicators.filter(({ stage, among }) => stage === closing && among === 'in-band');
  const [first, ...others] = closings.length > 0 ? closings : indicators;
  return first ? others.reduce((best, each) => (governs(each, best) ? each : best), first) : null;
}

/** How many days are looked ahead where an order names no end. */
const DAYS_AHEAD = 30;

/** The day up to which a campaign looks ahead: the last one of the indicator that governs it, or its end. */
export function lookAheadTo(campaign: Campaign, on: Day): Day {
  const main = governing(campaign);
  return (main && lastDayFor(main, on)) ?? campaign.end ?? plusDays(on, DAYS_AHEAD);
}
