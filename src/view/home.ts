import type { Campaign } from '../domain/campaign';
import type { Commune } from '../domain/commune';
import { targetCount } from '../domain/indicator';
import type { Notice } from '../domain/notice';
import { OFFICIAL_TAB } from '../domain/official';
import { ORGANISATION_TAB } from '../domain/organisation';
import { otherListTabs } from '../domain/other-list';
import type { StructureFault } from '../domain/structure-fault';
import type { PlanFault } from '../domain/plan-fault';
import type { UnitQuality } from '../domain/quality';
import { aimsOf, type Aim } from '../domain/report';
import type { Warning } from '../domain/warning';
import type { Text } from '../text/text';
import { bar } from './bar';
import { legendRows } from './legend';
import { noticeRows } from './notices';
import { planRows } from './plan-faults';
import { faultRows } from './structure-faults';
import { gapRow, share, viewRow } from './rows';
import { signed, VERDICT_SIGNS, type Sign } from './sign';
import type { RowStyle, TabView, ViewRow } from './table';
import { slowestRows, unitRows } from './unit-state';
import { tellWarnings } from './warnings';

/** The columns of the tab. */
const HOME_COLUMNS: TabView['columns'] = [
  { kind: 'state', width: 420 },
  { kind: 'count', width: 110 },
  { kind: 'count', width: 110 },
  { kind: 'percent', width: 110 },
  { kind: 'count', width: 110 },
  { kind: 'day', width: 120 },
  { kind: 'state', width: 330 },
];

const STYLES: Readonly<Record<Sign, RowStyle>> = { '✓': 'good', '⚠': 'doubtful', '✗': 'bad' };

/** The tab `Bắt đầu` with its lines, whatever they tell of. */
export const homeTab = (...rows: readonly ViewRow[]): TabView => ({
  tab: 'Bắt đầu',
  columns: HOME_COLUMNS,
  frozenRows: 0,
  grows: false,
  rows,
});

/** The last day, and how far it is where the verdict behind it does not say so itself. */
function untilWhen({ lastDay, daysLeft, verdict, remaining }: Aim, { guide, home }: Text): string {
  if (lastDay === null || daysLeft === null) return '';
  const isSaid = verdict !== 'done' && remaining !== null && daysLeft <= 0;
  const isPast = verdict === 'done' && daysLeft < 0;
  return isSaid || isPast ? guide.lastDay(lastDay) : guide.daysTo(lastDay, home.daysLeft(daysLeft));
}

/** What a chairman reads first: reached, missing, in time or not. */
function headRows(campaign: Campaign, commune: Commune, text: Text): ViewRow[] {
  const { headline, isOther } = aimsOf(campaign, commune);
  const verdict = headline.remaining === null ? '' : text.report.verdict(headline);
  const sentence = untilWhen(headline, text) + verdict;
  return [
    viewRow(
      'headline',
      commune.totals.rows === 0
        ? text.guide.noLists
        : `${isOther ? `${text.report.aimName(headline)}: ` : ''}${text.guide.reached(headline)}`,
    ),
    viewRow('headline', bar(headline.percent ?? 0)),
    sentence === '' ? gapRow : viewRow('total', signed(VERDICT_SIGNS[headline.verdict], sentence.trim())),
  ];
}

/** The indicators, where there are more than the one that the head tells of. */
function stateRows(campaign: Campaign, commune: Commune, text: Text): ViewRow[] {
  if (commune.indicators.length < 2) return [];
  const rows = commune.indicators.map((each) => {
    const indicator = campaign.indicators.find(({ id }) => id === each.id);
    const name = (text.language === 'vi' ? indicator?.name : indicator?.nameEn) ?? each.id;
    const population = each.population || null;
    const verdict = population === null ? text.guide.noFigures : text.verdicts[each.verdict];
    return viewRow(
      'total',
      name,
      population && each.done,
      population,
      share(each.done, population ?? 0),
      population && Math.max(targetCount(population, each.target) - each.done, 0),
      each.lastDay && { day: each.lastDay },
      signed(VERDICT_SIGNS[each.verdict], `${verdict}; ${text.home.daysLeft(each.daysLeft)}`),
    );
  });
  return [viewRow('heading', text.home.state), viewRow('header', ...text.home.stateHeaders), ...rows, gapRow];
}

function warningRows(warnings: readonly Warning[], text: Text): ViewRow[] {
  const rows = tellWarnings(warnings, text.warning).map(({ sign, sentence }) =>
    viewRow(STYLES[sign], signed(sign, sentence)),
  );
  return [
    viewRow('heading', text.home.warnings),
    ...(rows.length > 0 ? rows : [viewRow('good', signed('✓', text.home.noWarnings))]),
  ];
}

/** The head of `Bắt đầu`. */
export const titleRows = (campaign: Pick<Campaign, 'commune' | 'title'>, text: Text, asOf = ''): ViewRow[] => [
  viewRow('title', text.home.title(campaign.commune)),
  viewRow('note', campaign.title + (asOf && ` · ${asOf}`)),
];

/** What each does next, by role. */
export const roleRows = (text: Text): ViewRow[] => [
  viewRow('heading', text.home.next),
  ...text.home.roles.map(([who, what]) => viewRow('body', `${who}: ${what}`)),
];

const OFTEN_NONE: readonly string[] = [ORGANISATION_TAB, OFFICIAL_TAB];

/**
 * Links to the other tabs.
 *
 * @param campaign - What is carried out: lists that it does not count have no link; null where that cannot be read.
 */
export function linkRows(text: Text, campaign: Pick<Campaign, 'indicators'> | null): ViewRow[] {
  const counted = campaign ? otherListTabs(campaign) : [];
  const tabs = text.home.tabsFor.filter(([tab]) => !OFTEN_NONE.includes(tab) || counted.includes(tab));
  return [
    viewRow('heading', text.home.tabs),
    ...tabs.map(([tab, what]) => viewRow('body', { link: { tab, a1: 'A1', label: `${tab} – ${what}` } })),
  ];
}

/** What `Bắt đầu` tells of. */
export type HomeState = {
  readonly campaign: Campaign;
  readonly commune: Commune;
  readonly warnings: readonly Warning[];
  readonly qualities: readonly UnitQuality[];
  readonly faults: readonly StructureFault[];
  /** Of what runs by itself; the first stands on `AUTO_LINE`. */
  readonly notices: readonly Notice[];
  /** What does not fit in the plan and is not settled. */
  readonly unsettled: readonly PlanFault[];
  /** The hour of the day, `HH:mm`. */
  readonly time: string;
};

/** The tab `Bắt đầu`: the state at a glance, what to be reminded of, what each does next, and where things are. */
export function homeView(state: HomeState, text: Text): TabView {
  const { campaign, commune, warnings, qualities, faults, unsettled, notices, time } = state;
  return homeTab(
    ...titleRows(campaign, text, text.tables.asOf(commune.on, time)),
    ...headRows(campaign, commune, text),
    ...noticeRows(notices, text),
    gapRow,
    ...slowestRows(commune, qualities, text),
    gapRow,
    ...faultRows(faults, text),
    ...warningRows(warnings, text),
    gapRow,
    ...planRows(unsettled, text),
    ...stateRows(campaign, commune, text),
    ...roleRows(text),
    gapRow,
    ...unitRows(commune, qualities, text),
    gapRow,
    ...linkRows(text, campaign),
    gapRow,
    ...legendRows(text),
  );
}
