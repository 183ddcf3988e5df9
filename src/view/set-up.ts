import type { Campaign } from '../domain/campaign';
import { lastDayOf } from '../domain/indicator';
import { SETTING_LABELS, type SettingName, type Settings } from '../domain/settings';
import type { Unit } from '../domain/unit';
import type { Text } from '../text/text';
import { FINDING_COLUMNS, FINDING_HEADER_LINES } from './findings';
import { GAP_COLUMNS } from './gaps';
import { PROGRESS_COLUMNS } from './progress';
import { QUALITY_COLUMNS, QUALITY_HEADER_LINES } from './quality';
import { viewRow } from './rows';
import type { ColumnKind, TabView, ViewCell, ViewRow } from './table';

const columns = (...widths: readonly (readonly [ColumnKind, number])[]): TabView['columns'] =>
  widths.map(([kind, width]) => ({ kind, width }));

const NAMES: readonly SettingName[] = ['campaign', 'commune', 'mail', 'language', 'office'];

/** The tab `Cấu hình`: label, value, what it is for. */
export function settingsView(settings: Settings, text: Text): TabView {
  const rows = NAMES.map((name) =>
    viewRow('body', SETTING_LABELS[name], settings[name], text.setUp.settingNotes[name]),
  );
  return {
    tab: 'Cấu hình',
    columns: columns(['text', 200], ['text', 320], ['text', 480]),
    frozenRows: 1,
    grows: true,
    rows: [viewRow('header', ...text.setUp.settings), ...rows],
  };
}

/** A unit's line of the tab `Đơn vị`. */
export const unitCells = ({ name, kind, mail, tab }: Unit, text: Text): ViewCell[] => [
  name,
  text.kinds[kind],
  null,
  mail,
  null,
  null,
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

/** The tab `Chỉ tiêu`, as the order gives them. */
export function indicatorsView(campaign: Campaign, text: Text): TabView {
  const rows = campaign.indicators.map((indicator): ViewRow => {
    const band = campaign.bands.find(({ id }) => id === indicator.band);
    const name = text.language === 'vi' ? indicator.name : indicator.nameEn;
    const lastDay = indicator.deadline && { day: lastDayOf(indicator.deadline) };
    return viewRow(
      'body',
      indicator.id,
      name,
      band ? text.band(band) : null,
      text.stages[indicator.stage],
      indicator.target,
      lastDay,
    );
  });
  return {
    tab: 'Chỉ tiêu',
    columns: columns(['text', 130], ['text', 420], ['text', 150], ['text', 150], ['count', 120], ['day', 110]),
    frozenRows: 1,
    grows: true,
    rows: [viewRow('header', ...text.setUp.indicatorHeaders), ...rows],
  };
}

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
      ['state', 220],
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
    waiting('Chất lượng', text.quality.title, text.menu.check, QUALITY_COLUMNS, QUALITY_HEADER_LINES),
  ];
}
