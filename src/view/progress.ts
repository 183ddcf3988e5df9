import type { Campaign } from '../domain/campaign';
import type { Commune, UnitTally } from '../domain/commune';
import type { Progress } from '../domain/indicator';
import { rankByPercent, type Ranked } from '../domain/rank';
import type { Text } from '../text/text';
import { gapRow, share, viewRow } from './rows';
import { signed, VERDICT_SIGNS } from './sign';
import type { TabView, ViewCell, ViewRow } from './table';

/** The columns of the tab. */
export const PROGRESS_COLUMNS: TabView['columns'] = [
  { kind: 'text', width: 380 },
  { kind: 'count', width: 90 },
  { kind: 'count', width: 100 },
  { kind: 'percent', width: 90 },
  { kind: 'count', width: 110 },
  { kind: 'decimal', width: 110 },
  { kind: 'count', width: 90 },
  { kind: 'day', width: 100 },
  { kind: 'state', width: 260 },
];

function indicatorRow(progress: Progress, campaign: Campaign, text: Text): ViewRow {
  const indicator = campaign.indicators.find(({ id }) => id === progress.id);
  const name = (text.language === 'vi' ? indicator?.name : indicator?.nameEn) ?? progress.id;
  const style = progress.verdict === 'done' ? 'good' : progress.verdict === 'overdue' ? 'bad' : 'body';
  const lastDay: ViewCell = progress.lastDay && { day: progress.lastDay };
  const population = progress.population || null;
  const verdict = population === null ? text.guide.noFigures : text.verdicts[progress.verdict];
  return viewRow(
    style,
    name,
    population && progress.done,
    population,
    share(progress.done, population ?? 0),
    progress.target,
    progress.neededPerDay,
    progress.daysLeft,
    lastDay,
    signed(VERDICT_SIGNS[progress.verdict], verdict),
  );
}

/** Whether a unit's list is there, and what is to mend or to look at in it. */
function stateOf({ rows, findings: { error, warning } }: UnitTally, text: Text): string {
  if (rows === 0) return text.guide.unsent(null);
  return signed(error + warning === 0 ? '✓' : '⚠', text.tables.unitState(error, warning));
}

function unitRow(ranked: Ranked, commune: Commune, text: Text): ViewRow {
  const unit = commune.units.find(({ name }) => name === ranked.name);
  return viewRow(
    ranked.inBand > 0 && ranked.gap === 0 ? 'good' : 'body',
    ranked.name,
    ranked.done,
    ranked.inBand,
    share(ranked.done, ranked.inBand),
    ranked.gap,
    ranked.neededPerDay,
    unit?.rows ?? 0,
    ranked.rank ?? '–',
    unit ? stateOf(unit, text) : null,
  );
}

/** The tab `Tiến độ`: the indicators with their last days, then the units ranked; equal shares hold one rank. */
export function progressView(campaign: Campaign, commune: Commune, text: Text, time: string): TabView {
  const { progress, asOf, indicatorHeaders, unitHeaders } = text.tables;
  const daysLeft = commune.indicators[0]?.daysLeft ?? null;
  return {
    tab: 'Tiến độ',
    columns: PROGRESS_COLUMNS,
    frozenRows: 1,
    grows: false,
    rows: [
      viewRow('title', progress.title),
      viewRow('note', asOf(commune.on, time)),
      gapRow,
      viewRow('heading', progress.indicators),
      viewRow('header', ...indicatorHeaders),
      ...commune.indicators.map((each) => indicatorRow(each, campaign, text)),
      gapRow,
      viewRow('heading', progress.units),
      viewRow('header', ...unitHeaders),
      ...rankByPercent(commune.units, daysLeft).map((ranked) => unitRow(ranked, commune, text)),
    ],
  };
}
