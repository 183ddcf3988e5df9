import type { Campaign } from '../domain/campaign';
import type { Commune } from '../domain/commune';
import { daysBetween } from '../domain/day';
import { urgencyOn, type MilestoneLine, type Urgency } from '../domain/milestone';
import type { Text } from '../text/text';
import { gapRow, share, viewRow } from './rows';
import type { RowStyle, TabView, ViewRow } from './table';

/** The columns of the tab. */
export const HOME_COLUMNS: TabView['columns'] = [
  { kind: 'text', width: 440 },
  { kind: 'count', width: 110 },
  { kind: 'count', width: 110 },
  { kind: 'percent', width: 110 },
  { kind: 'count', width: 110 },
  { kind: 'day', width: 120 },
  { kind: 'text', width: 300 },
];

const STYLES: Readonly<Record<Urgency, RowStyle>> = {
  done: 'good',
  overdue: 'bad',
  tomorrow: 'bad',
  'three-days': 'doubtful',
  'seven-days': 'doubtful',
  later: 'body',
};

/** A warning in words, with how urgent it is. */
export type Warning = { readonly urgency: Urgency; readonly sentence: string };

/** What people must be reminded of on a day: milestones near or past their last day, and lists not sent. */
export function warningsOn(commune: Commune, milestones: readonly MilestoneLine[], text: Text): Warning[] {
  const due = milestones
    .map((milestone) => ({ ...milestone, urgency: urgencyOn(milestone.lastDay, milestone.done, commune.on) }))
    .filter(({ urgency }) => urgency !== 'done' && urgency !== 'later')
    .sort((one, other) => (one.lastDay < other.lastDay ? -1 : 1));
  const unsent = commune.units.filter(({ rows }) => rows === 0);
  return [
    ...due.map(({ urgency, task, lastDay }) => ({
      urgency,
      sentence: text.home.due(task, lastDay, daysBetween(commune.on, lastDay)),
    })),
    ...unsent.map(({ name }): Warning => ({ urgency: 'seven-days', sentence: text.home.notSent(name) })),
  ];
}

function stateRows(campaign: Campaign, commune: Commune, text: Text): ViewRow[] {
  const rows = commune.indicators.map((each) => {
    const indicator = campaign.indicators.find(({ id }) => id === each.id);
    const name = (text.language === 'vi' ? indicator?.name : indicator?.nameEn) ?? each.id;
    const population = each.population ?? 0;
    return viewRow(
      'total',
      name,
      each.done,
      population,
      share(each.done, population),
      population - each.done,
      each.lastDay && { day: each.lastDay },
      `${text.verdicts[each.verdict]}; ${text.home.daysLeft(each.daysLeft)}`,
    );
  });
  return [viewRow('heading', text.home.state), viewRow('header', ...text.home.stateHeaders), ...rows];
}

function warningRows(warnings: readonly Warning[], text: Text): ViewRow[] {
  const rows = warnings.map(({ urgency, sentence }) => viewRow(STYLES[urgency], sentence));
  return [
    viewRow('heading', text.home.warnings),
    ...(rows.length > 0 ? rows : [viewRow('good', text.home.noWarnings)]),
  ];
}

/** The head of `Bắt đầu`. */
export const titleRows = (campaign: Campaign, asOf: string, text: Text): ViewRow[] => [
  viewRow('title', text.home.title(campaign.commune)),
  viewRow('note', campaign.title),
  viewRow('note', asOf),
  gapRow,
];

/** What each does next, by role. */
export const roleRows = (text: Text): ViewRow[] => [
  viewRow('heading', text.home.next),
  ...text.home.roles.map(([who, what]) => viewRow('body', `${who}: ${what}`)),
];

/** Links to the other tabs. */
export const linkRows = (text: Text): ViewRow[] => [
  viewRow('heading', text.home.tabs),
  ...text.home.tabsFor.map(([tab, what]) => viewRow('body', { link: { tab, a1: 'A1', label: `${tab} – ${what}` } })),
];

/** The tab `Bắt đầu`: the state at a glance, what to be reminded of, what each does next, and where things are. */
export function homeView(
  campaign: Campaign,
  commune: Commune,
  warnings: readonly Warning[],
  text: Text,
  time: string,
): TabView {
  return {
    tab: 'Bắt đầu',
    columns: HOME_COLUMNS,
    frozenRows: 0,
    grows: false,
    rows: [
      ...titleRows(campaign, text.tables.asOf(commune.on, time), text),
      ...stateRows(campaign, commune, text),
      gapRow,
      ...warningRows(warnings, text),
      gapRow,
      ...roleRows(text),
      gapRow,
      ...linkRows(text),
    ],
  };
}
