import { autoSettings } from './auto-settings';
import { readKeepDays, USUAL_DAYS } from './batch/retention';
import type { Grid } from './cell';
import { cellText } from './cell';
import { DAILY_CHOICES, dailyChoice } from './daily-report';
import { readSteps, USUAL_STEPS } from './reminder';
import type { RosterMemories } from './roster-memory';
import { settingCell, SETTING_LABELS, SETTING_NAMES, wrongAddressIn, type Settings } from './settings';
import type { StructureFault } from './structure-fault';
import { weakKey } from './text-key';
import { OUR_TABS } from './our-tabs';
import type { Unit } from './unit';
import { settingsToAdd, VERSION, versionOf } from './workbook-version';

/** A tab of the workbook: its name, and its id, which a new name does not change. */
export type NamedTab = { readonly name: string; readonly id: number };

/** The tabs that set-up builds besides the rosters. */
export const BUILT_TABS: readonly string[] = [
  'Bắt đầu',
  'Cấu hình',
  'Đơn vị',
  'Chỉ tiêu',
  'Mốc thời hạn',
  'Lịch thu nhận',
  'Khoảng trống',
  'Tiến độ',
  'Lỗi dữ liệu',
  'Chất lượng',
  'Sắp đổi nhóm',
  'Đối soát',
  'Nhật ký',
  'Sổ gửi thư',
  'Lịch sử',
];

const isOurs = (tab: string) => (OUR_TABS as readonly string[]).includes(tab);

/** The units as their tabs are named now: a tab that was renamed is followed by its id. */
export function followTabs(units: readonly Unit[], tabs: readonly NamedTab[], memories: RosterMemories): Unit[] {
  const names = new Set(tabs.map(({ name }) => name));
  return units.map((unit) => {
    if (names.has(unit.tab)) return unit;
    const id = memories.get(unit.name)?.sheet;
    const now = tabs.find((tab) => tab.id === id)?.name;
    const taken = now === undefined || isOurs(now) || units.some(({ tab }) => tab === now);
    return taken ? unit : { ...unit, tab: now };
  });
}

/** The units whose tab is a roster of their own: not one of the add-in's tabs, and not that of a unit above. */
export const ownRosters = (units: readonly Unit[]): Unit[] =>
  units.filter(({ tab }, at) => !isOurs(tab) && units.findIndex((other) => other.tab === tab) === at);

function versionFaults(settings: Settings): StructureFault[] {
  const version = versionOf(settings);
  if (version === null) return [{ code: 'version-wrong', text: settings.version }];
  return version < VERSION ? [{ code: 'version-old', version }] : [];
}

function twiceIn(grid: Grid): StructureFault[] {
  const labels = grid.map((row) => weakKey(cellText(row[0] ?? '')));
  return SETTING_NAMES.filter((name) => {
    const label = weakKey(SETTING_LABELS[name]);
    return labels.indexOf(label) !== labels.lastIndexOf(label);
  }).map((setting) => ({ code: 'setting-twice', setting }));
}

/** Settings that cannot be understood, and what is taken for them. */
function unreadable({ remindDays, dailyReport, keepDays }: Settings): StructureFault[] {
  const code = 'setting-unreadable';
  const steps = { code, setting: 'remindDays', text: remindDays, used: USUAL_STEPS.join(', ') } as const;
  const daily = { code, setting: 'dailyReport', text: dailyReport, used: DAILY_CHOICES[0] } as const;
  const keep = { code, setting: 'keepDays', text: keepDays, used: String(USUAL_DAYS) } as const;
  return [
    ...(readSteps(remindDays) === null ? [steps] : []),
    ...(dailyChoice(dailyReport) === null ? [daily] : []),
    ...(readKeepDays(keepDays) === null ? [keep] : []),
  ];
}

/**
 * What is wrong with the settings of `Cấu hình`.
 *
 * @param grid - The tab, its header in the first row.
 */
export function settingFaults(grid: Grid, settings: Settings): StructureFault[] {
  const { language } = settings;
  const today = settingCell(grid, 'today');
  const isOld = (versionOf(settings) ?? VERSION) < VERSION;
  const missing = isOld ? [] : settingsToAdd(grid, VERSION);
  const wrong = (['mail', 'office'] as const).flatMap((setting): StructureFault[] => {
    const text = wrongAddressIn(settings[setting]);
    return text === undefined ? [] : [{ code: 'address-wrong', setting, text }];
  });
  return [
    ...versionFaults(settings),
    ...(missing.length > 0 ? [{ code: 'setting-missing', settings: missing } as const] : []),
    ...twiceIn(grid),
    ...wrong,
    ...unreadable(settings),
    ...autoSettings(settings).unreadable.map((each) => ({ code: 'setting-unreadable', ...each }) as const),
    ...(['vi', 'en', ''].includes(language) ? [] : [{ code: 'language-unknown', text: language } as const]),
    ...(today === '' || typeof today === 'object' ? [] : [{ code: 'today-wrong', text: cellText(today) } as const]),
  ];
}

const COPY = /^(?:bản sao của|copy of) (.+)$/iu;

function copiedTabs(units: readonly Unit[], tabs: readonly NamedTab[], others: readonly string[]): StructureFault[] {
  const known = new Set([...BUILT_TABS, ...others, ...units.map(({ tab }) => tab)]);
  return tabs.flatMap(({ name }): StructureFault[] => {
    const copied = known.has(name) ? '' : (COPY.exec(name.normalize('NFC'))?.[1] ?? '');
    const of = [copied, copied.replace(/ \d+$/, '')].find((each) => known.has(each));
    return of === undefined ? [] : [{ code: 'tab-copied', tab: name, of }];
  });
}

function unitFault(unit: Unit, at: number, units: readonly Unit[], names: ReadonlySet<string>): StructureFault[] {
  const { name, tab } = unit;
  const other = units.findIndex((each) => each.tab === tab);
  const addresses = addressFaults(unit);
  if (isOurs(tab)) return [...addresses, { code: 'unit-tab-ours', unit: name, tab }];
  if (other !== at) return [...addresses, { code: 'unit-tab-twice', unit: name, tab, other: units[other]?.name ?? '' }];
  return names.has(tab) ? addresses : [...addresses, { code: 'unit-tab-missing', unit: name, tab }];
}

function addressFaults({ name: unit, mail, editors }: Unit): StructureFault[] {
  const [wrongMail, wrongEditor] = [wrongAddressIn(mail), wrongAddressIn(editors)];
  return [
    ...(wrongMail === undefined ? [] : [{ code: 'unit-mail-wrong', unit, text: wrongMail } as const]),
    ...(wrongEditor === undefined ? [] : [{ code: 'editors-wrong', unit, text: wrongEditor } as const]),
  ];
}

/**
 * What is wrong with the tabs of a workbook and with the lines of `Đơn vị`.
 *
 * @param listed - The units as `Đơn vị` names them.
 * @param units - The same units after `followTabs`.
 * @param others - The tabs that this campaign needs besides those of every campaign.
 */
export function tabFaults(
  listed: readonly Unit[],
  units: readonly Unit[],
  tabs: readonly NamedTab[],
  others: readonly string[] = [],
): StructureFault[] {
  const names = new Set(tabs.map(({ name }) => name));
  const renamed = units.flatMap((unit, at): StructureFault[] => {
    const tab = listed[at]?.tab ?? unit.tab;
    return tab === unit.tab ? [] : [{ code: 'unit-tab-renamed', unit: unit.name, tab, now: unit.tab }];
  });
  return [
    ...[...BUILT_TABS, ...others]
      .filter((tab) => !names.has(tab))
      .map((tab) => ({ code: 'tab-missing', tab }) as const),
    ...renamed,
    ...units.flatMap((unit, at) => unitFault(unit, at, units, names)),
    ...copiedTabs(units, tabs, others),
  ];
}
