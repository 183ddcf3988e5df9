import { cellText, type Cell, type Grid } from './cell';
import { weakKey } from './text-key';

/** The settings of a workbook by the label that the tab `Cấu hình` gives them, in the order of its lines. */
export const SETTING_LABELS = {
  campaign: 'Chiến dịch',
  commune: 'Tên xã',
  mail: 'Thư nhận báo cáo',
  language: 'Ngôn ngữ',
  office: 'Thư của văn phòng',
  province: 'Tỉnh',
  signatory: 'Người ký',
  signatoryTitle: 'Chức vụ người ký',
  today: 'Hôm nay',
  version: 'Phiên bản cấu trúc',
  weeklyDay: 'Thứ gửi báo cáo tuần',
  weeklyHour: 'Giờ gửi báo cáo tuần',
  morningHour: 'Giờ nhắc việc',
  eveningHour: 'Giờ chốt số liệu ngày',
  weekStart: 'Tuần tính từ',
  paused: 'Tạm dừng gửi thư',
  skipHolidays: 'Ngày nghỉ không gửi thư',
  title: 'Tên chiến dịch',
  order: 'Văn bản giao việc',
  start: 'Ngày bắt đầu',
  end: 'Ngày kết thúc',
  closing: 'Bước hoàn thành',
  bands: 'Nhóm tuổi',
  parts: 'Nhóm tuổi chi tiết',
  remindDays: 'Nhắc trước hạn (ngày)',
  dailyReport: 'Báo cáo ngày',
  keepDays: 'Giữ giá trị cũ để hoàn tác (ngày)',
} as const;

export type SettingName = keyof typeof SETTING_LABELS;

/** Every setting, in the order of its line in `Cấu hình`. */
export const SETTING_NAMES = Object.keys(SETTING_LABELS) as readonly SettingName[];

/** What `Cấu hình` says, as text; `''` for what it does not. */
export type Settings = Readonly<Record<SettingName, string>>;

/** The name of the range that holds the day of `Hôm nay`, for formulas: they may not ask the clock. */
export const TODAY_NAME = 'HOM_NAY';

const labelOf = (row: readonly Cell[]): string => weakKey(cellText(row[0] ?? ''));

/** The 0-based place of a setting's line in the tab `Cấu hình`; -1 where it has none. Of two lines the later counts. */
export function settingLine(grid: Grid, name: SettingName): number {
  const label = weakKey(SETTING_LABELS[name]);
  let found = -1;
  grid.forEach((row, at) => {
    if (labelOf(row) === label) found = at;
  });
  return found;
}

/** The cell of a setting in the tab `Cấu hình`; `''` where there is none. */
export const settingCell = (grid: Grid, name: SettingName): Cell => grid[settingLine(grid, name)]?.[1] ?? '';

/** Reads the settings of the tab `Cấu hình`, label in the first column and value in the second. */
export function readSettings(grid: Grid): Settings {
  const values = new Map(grid.map((row) => [labelOf(row), cellText(row[1] ?? '').trim()]));
  const value = (name: SettingName) => values.get(weakKey(SETTING_LABELS[name])) ?? '';
  return Object.fromEntries(SETTING_NAMES.map((name) => [name, value(name)])) as Settings;
}

/** The addresses of a setting, parted by commas, semicolons or white space. */
export const addressesIn = (setting: string): string[] => setting.split(/[,;\s]+/).filter((part) => part !== '');

/** Whether a text has the form of a mail address. */
export const isAddress = (text: string): boolean => /^[^\s@,;<>"]+@[^\s@,;<>"]+\.[^\s@,;<>".]+$/.test(text);

/** The well-formed addresses of settings in small letters, each once. */
export const validAddresses = (...settings: readonly string[]): string[] => [
  ...new Set(
    settings
      .flatMap(addressesIn)
      .filter(isAddress)
      .map((address) => address.toLowerCase()),
  ),
];

/** The first of a setting's addresses that has not the form of one; undefined where all have. */
export const wrongAddressIn = (setting: string): string | undefined =>
  addressesIn(setting).find((address) => !isAddress(address));
