import { parseCampaign, type Campaign } from './campaign';
import type { Grid } from './cell';
import { readIndicators, type IndicatorLines } from './indicator-lines';
import type { OrderSettings } from './order-settings';
import type { StructureFault } from './structure-fault';

/** What a workbook says otherwise than the order that it carries out. */
export type OrderEdits = Partial<OrderSettings & Pick<Campaign, 'indicators'>>;

const EDITABLE = ['title', 'order', 'start', 'end', 'closing', 'bands', 'indicators'] as const;

/** The campaign of an order with what a workbook says otherwise; an indicator of a band that is gone counts them all. */
export function withEdits(order: Campaign, edits: OrderEdits): Campaign {
  const joined = { ...order, ...edits };
  const ids = joined.bands.map(({ id }) => id);
  const indicators = joined.indicators.map((each) =>
    each.band === null || ids.includes(each.band) ? each : { ...each, band: null },
  );
  return { ...joined, indicators };
}

/** What a campaign says otherwise than the order. */
export const editsOf = (order: Campaign, campaign: Campaign): OrderEdits =>
  Object.fromEntries(
    EDITABLE.filter((field) => JSON.stringify(order[field]) !== JSON.stringify(campaign[field])).map((field) => [
      field,
      campaign[field],
    ]),
  );

/** A campaign as a workbook has it, and what is wrong with the cells that say so. */
export type OwnOrder = {
  readonly campaign: Campaign;
  readonly faults: readonly StructureFault[];
  readonly ids: IndicatorLines['ids'];
};

/**
 * Joins what `Chỉ tiêu` says to a campaign whose settings are those of `Cấu hình`.
 *
 * @param order - As its letter has it, but for the settings.
 * @param before - What was good of the workbook before: it stands for a cell that is not.
 * @throws {Error} What was read is no campaign, which no cell can bring about.
 */
export function joinIndicators(order: Campaign, before: OrderEdits, grid: Grid): OwnOrder {
  const good = withEdits(order, before.indicators ? { indicators: before.indicators } : {});
  const { indicators, faults, ids } = readIndicators(grid, good, order.indicators);
  return { campaign: parseCampaign({ ...order, indicators }), faults, ids };
}
