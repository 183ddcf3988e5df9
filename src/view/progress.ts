import type { Campaign } from '../domain/campaign';
import type { Commune } from '../domain/commune';
import type { Progress } from '../domain/indicator';
import { rankByPercent, type Ranked } from '../domain/rank';
import type { Text } from '../text/text';
import { gapRow, share, viewRow } from './rows';
import type { TabView, ViewCell, ViewRow } from './table';

/** The columns of the tab. */
export const PROGRESS_COLUMNS: TabView['columns'] = [
  { kind: 'text', width: 380 },
  { kind: 'count', width: 90 },
  { kind: 'count', width: 100 },
  { kind: 'percent', width: 90 },
  { kind: 'count', width: 100 },
  { kind: 'day', width: 100 },
  { kind: 'count', width: 90 },
  { kind: 'decimal', width: 110 },
  { kind: 'text', width: 220 },
];

function indicatorRow(progress: Progress, campaign: Campaign, text: Text): ViewRow {
  const indicator = campaign.indicators.find(({ id }) => id === progress.id);
  const name = (text.language === 'vi' ? indicator?.name : indicator?.nameEn) ?? progress.id;
  const style = progress.verdict === 'done' ? 'good' : progress.verdict === 'overdue' ? 'bad' : 'body';
  const lastDay: ViewCell = progress.lastDay && { day: progress.lastDay };
  return viewRow(
    style,
    name,
    progress.done,
    progress.population,
    share(progress.done, progress.population ?? 0),
    progress.target,
    lastDay,
    progress.daysLeft,
    progress.neededPerDay,
    text.verdicts[progress.verdict],
  );
}

function unitRow(ranked: Ranked, commune: Commune, text: Text): ViewRow {
  const unit = commune.units.find(({ name }) => name === ranked.name);
  const name = ranked.name ?? '';
  const state =
    unit && unit.rows > 0 ? text.tables.unitState(unit.findings.error, unit.findings.warning) : text.home.notSent(name);
  return viewRow(
    ranked.inBand > 0 && ranked.gap === 0 ? 'good' : 'body',
    name,
    ranked.done,
    ranked.inBand,
    share(ranked.done, ranked.inBand),
    ranked.gap,
    ranked.rank ?? '–',
    unit?.rows ?? 0,
    ranked.neededPerDay,
    state,
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
