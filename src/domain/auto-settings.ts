import { minuteOf, type Schedule } from './schedule';
import type { SettingName, Settings } from './settings';
import { weakKey } from './text-key';
import type { WeekStart } from './week';

/** A setting that says nothing which can be understood, and what is taken for it. */
export type Unreadable = { readonly setting: SettingName; readonly text: string; readonly used: string };

/** How the add-in runs by itself, as `Cấu hình` says. */
export type AutoSettings = {
  readonly schedule: Schedule;
  readonly weekStart: WeekStart;
  readonly isPaused: boolean;
  readonly skipsHolidays: boolean;
  readonly unreadable: readonly Unreadable[];
};

const WEEKDAYS: readonly (readonly string[])[] = [
  ['thứ Hai', 't2', 'thứ 2', 'monday'],
  ['thứ Ba', 't3', 'thứ 3', 'tuesday'],
  ['thứ Tư', 't4', 'thứ 4', 'wednesday'],
  ['thứ Năm', 't5', 'thứ 5', 'thursday'],
  ['thứ Sáu', 't6', 'thứ 6', 'friday'],
  ['thứ Bảy', 't7', 'thứ 7', 'saturday'],
  ['Chủ nhật', 'cn', 'sunday'],
];

const says = (words: readonly string[], text: string): boolean => words.some((word) => weakKey(word) === weakKey(text));

/** The weekday that a text names, 1 Monday to 7 Sunday; null for none. */
const weekdayIn = (text: string): number | null => {
  const at = WEEKDAYS.findIndex((words) => says(words, text));
  return at < 0 ? null : at + 1;
};

const yesIn = (text: string): boolean | null => {
  if (says(['có', 'yes', 'x', 'true'], text)) return true;
  return says(['không', 'no', 'false'], text) ? false : null;
};

const startIn = (text: string): WeekStart | null => {
  const weekday = weekdayIn(text);
  return weekday === 1 ? 'monday' : weekday === 5 ? 'friday' : null;
};

/** What stands for a setting that is empty or cannot be read, as `Cấu hình` would say it. */
export const AUTO_DEFAULTS = {
  weeklyDay: 'Thứ Sáu',
  weeklyHour: '15:00',
  morningHour: '06:00',
  eveningHour: '17:00',
  weekStart: 'Thứ Sáu',
  paused: 'Không',
  skipHolidays: 'Không',
} as const;

/** Reads how the add-in runs by itself; what cannot be read is named, and its default taken. */
export function autoSettings(settings: Pick<Settings, keyof typeof AUTO_DEFAULTS>): AutoSettings {
  const unreadable: Unreadable[] = [];
  function value<T>(setting: keyof typeof AUTO_DEFAULTS, read: (text: string) => T | null): T {
    const text = settings[setting];
    const found = text === '' ? null : read(text);
    const used = AUTO_DEFAULTS[setting];
    if (found === null && text !== '') unreadable.push({ setting, text, used });
    return found ?? (read(used) as T);
  }
  const weekly = { weekday: value('weeklyDay', weekdayIn), minute: value('weeklyHour', minuteOf) };
  const schedule = { weekly, morning: value('morningHour', minuteOf), evening: value('eveningHour', minuteOf) };
  const weekStart = value('weekStart', startIn);
  return {
    schedule,
    weekStart,
    isPaused: value('paused', yesIn),
    skipsHolidays: value('skipHolidays', yesIn),
    unreadable,
  };
}
