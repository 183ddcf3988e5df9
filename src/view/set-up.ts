import { AMONG_NAMES } from '../domain/among';
import { ageWords } from '../domain/age-words';
import type { Campaign, Indicator } from '../domain/campaign';
import { countedWords } from '../domain/counted-words';
import { lastDayOf } from '../domain/indicator';
import { INDICATOR_COLUMNS, MONTH_END } from '../domain/indicator-line';
import { SETTING_LABELS, SETTING_NAMES, type SettingName } from '../domain/settings';
import type { Unit } from '../domain/unit';
import type { Text } from '../text/text';
import { crossingView } from './crossings';
import { FINDING_COLUMNS, FINDING_HEADER_LINES } from './findings';
import { GAP_COLUMNS } from './gaps';
import { PROGRESS_COLUMNS } from './progress';
import { qualityView } from './quality';
import { reconciliationView } from './reconciliation';
import { viewRow } from './rows';
import type { ColumnKind, TabView, ViewCell, ViewRow } from './table';

const columns = (...widths: readonly (readonly [ColumnKind, number])[]): TabView['columns'] =>
  widths.map(([kind, width]) => ({ kind, width }));

/** A line of the tab `Cấu hình`: label, value, what it is for. */
export const settingRow = (name: SettingName, value: ViewCell, text: Text): readonly [string, ViewCell, string] => [
  SETTING_LABELS[name],
  value,
  text.setting.settingNotes[name],
];

/** The values of settings that are to be written; what is left out is empty, or stays. */
export type SettingValues = Readonly<Partial<Record<SettingName, ViewCell>>>;

/** The tab `Cấu hình`: a line a setting. */
export const settingsView = (values: SettingValues, text: Text): TabView => ({
  tab: 'Cấu hình',
  columns: columns(['text', 200], ['text', 320], ['text', 480]),
  frozenRows: 1,
  grows: true,
  rows: [
    viewRow('header', ...text.setUp.settings),
    ...SETTING_NAMES.map((name) => viewRow('body', ...settingRow(name, values[name] ?? '', text))),
  ],
});

/** A unit's line of the tab `Đơn vị`. */
export const unitCells = ({ name, kind, mail, editors, tab }: Omit<Unit, 'line'>, text: Text): ViewCell[] => [
  name,
  text.kinds[kind],
  null,
  mail,
  null,
  editors,
  tab,
];

/** The tab `Đơn vị`. */
export function unitsView(units: readonly Unit[], text: Text): TabView {
  return {
    tab: 'Đơn vị',
    columns: columns(
      ['text', 240],
      ['text', 90],
      ['text', 180],
      ['text', 220],
      ['day', 150],
      ['text', 260],
      ['text', 220],
    ),
    frozenRows: 1,
    grows: true,
    rows: [
      viewRow('header', ...text.setUp.unitHeaders),
      ...units.map((unit) => viewRow('body', ...unitCells(unit, text))),
    ],
  };
}

function indicatorRow(indicator: Indicator, { bands }: Campaign, text: Text): ViewRow {
  const { id, target, deadline, monthly, among, figure } = indicator;
  const band = bands.find((each) => each.id === indicator.band);
  return viewRow(
    'body',
    id,
    text.language === 'vi' ? indicator.name : indicator.nameEn,
    band ? ageWords(band) : null,
    countedWords(indicator),
    target,
    monthly ? MONTH_END : deadline && { day: lastDayOf(deadline) },
    AMONG_NAMES[among],
    ...(figure ? [figure.value, figure.source, figure.asOf && { day: figure.asOf }] : []),
  );
}

const AMONG_PLACE = INDICATOR_COLUMNS.indexOf('Tính trên');

/** The tab `Chỉ tiêu`, as the order gives them. */
export const indicatorsView = (campaign: Campaign, text: Text): TabView => ({
  tab: 'Chỉ tiêu',
  columns: columns(
    ['text', 150],
    ['text', 420],
    ['text', 150],
    ['text', 190],
    ['count', 120],
    ['day', 110],
    ['text', 260],
    ['count', 110],
    ['text', 180],
    ['day', 100],
  ).map((column, at) => (at === AMONG_PLACE ? { ...column, choices: Object.values(AMONG_NAMES) } : column)),
  frozenRows: 1,
  grows: true,
  rows: [
    viewRow('header', ...INDICATOR_COLUMNS),
    ...campaign.indicators.map((indicator) => indicatorRow(indicator, campaign, text)),
  ],
});

/** The tab `Mốc thời hạn`: the milestones of the order; the last two columns are the add-in's own. */
export function milestonesView(campaign: Campaign, text: Text): TabView {
  const rows = campaign.milestones.map(({ task, owner, start, deadline }) =>
    viewRow('body', task, owner, start && { day: start }, { day: lastDayOf(deadline) }),
  );
  return {
    tab: 'Mốc thời hạn',
    columns: columns(
      ['text', 400],
      ['text', 260],
      ['day', 110],
      ['day', 110],
      ['day', 110],
      ['number', 100],
      ['state', 340],
    ),
    frozenRows: 1,
    grows: true,
    rows: [viewRow('header', ...text.setUp.milestoneHeaders), ...rows],
  };
}

/** The tab `Lịch sử`, before anything has happened. */
export function historyView(text: Text): TabView {
  return {
    tab: 'Lịch sử',
    columns: columns(['day', 100], ['text', 70], ['text', 240], ['text', 220], ['text', 520]),
    frozenRows: 1,
    grows: true,
    rows: [viewRow('header', ...text.tables.history)],
  };
}

/** The tabs that the actions write, before the first action: what each will hold, and where it comes from. */
export function emptyOutputs(text: Text): TabView[] {
  const { empty, gaps, progress, findings } = text.tables;
  const waiting = (
    tab: string,
    title: string,
    action: string,
    columns: TabView['columns'],
    frozenRows: number,
  ): TabView => ({
    tab,
    columns,
    frozenRows,
    grows: false,
    rows: [viewRow('title', title), viewRow('note', empty(action))],
  });
  return [
    waiting('Khoảng trống', gaps.title, text.menu.gaps, GAP_COLUMNS, 1),
    waiting('Tiến độ', progress.title, text.menu.gaps, PROGRESS_COLUMNS, 1),
    waiting('Lỗi dữ liệu', findings.title, text.menu.check, FINDING_COLUMNS, FINDING_HEADER_LINES),
    qualityView([], text, empty(text.menu.check)),
    crossingView(null, text, empty(text.menu.deadlines)),
    reconciliationView(null, text, empty(text.menu.check)),
  ];
}
