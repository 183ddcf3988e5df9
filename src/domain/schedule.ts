import { plusDays, weekdayOf, type Day } from './day';

/** A moment of the calendar: a day, and minutes since its midnight. */
export type Moment = { readonly day: Day; readonly minute: number };

/** When the add-in runs by itself. Hours are `HH:mm`; weekdays 1 Monday to 7 Sunday. */
export type Schedule = {
  readonly morning: number;
  readonly evening: number;
  readonly weekly: { readonly weekday: number; readonly minute: number };
};

/** Google fires a timer up to a quarter of an hour early. */
const EARLY = 20;

/** Minutes since midnight of `HH:mm`, also written `H:mm`, `HHhmm` or `HHh`; null for anything else. */
export function minuteOf(text: string): number | null {
  const [, hour = '', minute = ''] = /^(\d{1,2})\s*(?:[:hg.]\s*(\d{2})?)?$/i.exec(text.trim()) ?? [];
  if (hour === '' || Number(hour) > 23 || Number(minute) > 59) return null;
  return Number(hour) * 60 + Number(minute);
}

/** A minute of the day as `HH:mm`. */
export const hourOf = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

const isBefore = (one: Moment, other: Moment): boolean =>
  one.day < other.day || (one.day === other.day && one.minute < other.minute);

/** The day of the last weekly moment that has come, a timer fired early included. */
export function lastWeekly({ weekly }: Schedule, now: Moment): Day {
  const day = plusDays(now.day, -((weekdayOf(now.day) - weekly.weekday + 7) % 7));
  return isBefore({ day: now.day, minute: now.minute + EARLY }, { day, minute: weekly.minute })
    ? plusDays(day, -7)
    : day;
}

/** The day of the next weekly moment that has not come yet. */
export const nextWeekly = (schedule: Schedule, now: Moment): Day => plusDays(lastWeekly(schedule, now), 7);

/** Whether the moment of a day's end report has come. */
export const isEvening = ({ evening }: Schedule, { minute }: Moment): boolean => minute + EARLY >= evening;

/** The first run after a moment: of the morning, of the evening, or of the week. */
export function nextRun({ morning, evening, weekly }: Schedule, now: Moment): Moment {
  const days = [now.day, plusDays(now.day, 1)];
  const daily = days.flatMap((day) => [morning, evening].map((minute) => ({ day, minute })));
  const week = Array.from({ length: 8 }, (_, at) => plusDays(now.day, at))
    .filter((day) => weekdayOf(day) === weekly.weekday)
    .map((day) => ({ day, minute: weekly.minute }));
  const coming = [...daily, ...week].filter((moment) => isBefore(now, moment));
  return coming.reduce((first, each) => (isBefore(each, first) ? each : first));
}
