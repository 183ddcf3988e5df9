import { cellText, type Grid } from './cell';
import { weakKey } from './text-key';

/** The settings of a workbook by the label that the tab `Cấu hình` gives them. */
export const SETTING_LABELS = {
  campaign: 'Chiến dịch',
  commune: 'Tên xã',
  mail: 'Thư nhận báo cáo',
  language: 'Ngôn ngữ',
  office: 'Thư của văn phòng',
} as const;

export type SettingName = keyof typeof SETTING_LABELS;

/** What `Cấu hình` says; `''` for what it does not. */
export type Settings = Readonly<Record<SettingName, string>>;

/** Reads the settings of the tab `Cấu hình`, label in the first column and value in the second. */
export function readSettings(grid: Grid): Settings {
  const values = new Map(grid.map((row) => [weakKey(cellText(row[0] ?? '')), cellText(row[1] ?? '').trim()]));
  const valueOf = (name: SettingName) => values.get(weakKey(SETTING_LABELS[name])) ?? '';
  return {
    campaign: valueOf('campaign'),
    commune: valueOf('commune'),
    mail: valueOf('mail'),
    language: valueOf('language'),
    office: valueOf('office'),
  };
}

/** The addresses of a setting, parted by commas, semicolons or white space. */
export const addressesIn = (setting: string): string[] => setting.split(/[,;\s]+/).filter((part) => part !== '');

/** Whether a text has the form of a mail address. */
export const isAddress = (text: string): boolean => /^[^\s@,;<>"]+@[^\s@,;<>"]+\.[^\s@,;<>".]+$/.test(text);
