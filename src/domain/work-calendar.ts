import holidays from './holidays.json';
import { day, plusDays, weekdayOf, type Day } from './day';

/** A day on which offices are closed although it is a weekday, or work although it is none. */
export type Holiday = {
  readonly day: Day;
  readonly works: boolean;
  readonly name: string;
  /** What it rests on, and whether that is announced or only expected. */
  readonly source: string;
};

/** The days that are not as their weekday would have them. */
export type WorkCalendar = { readonly off: readonly Day[]; readonly works: readonly Day[] };

const SATURDAY = 6;
const sources: Readonly<Record<string, string>> = holidays.sources;

/** The public holidays of 2025–2027 with their days in lieu, in the order of the calendar. */
export const publicHolidays = (): Holiday[] =>
  holidays.days.flatMap(({ days, name, works = false, source }) =>
    days.map((on) => ({ day: day(on), works, name, source: sources[source] ?? source })),
  );

/** The calendar of some holidays. */
export const calendarOf = (days: readonly Pick<Holiday, 'day' | 'works'>[]): WorkCalendar => ({
  off: days.filter(({ works }) => !works).map((each) => each.day),
  works: days.filter(({ works }) => works).map((each) => each.day),
});

/** Whether offices work on a day: Monday to Friday but for holidays, and on the days that make up for one. */
export const isWorkingDay = (on: Day, { off, works }: WorkCalendar): boolean =>
  works.includes(on) || (weekdayOf(on) < SATURDAY && !off.includes(on));

/**
 * The last day up to `lastDay` on which offices work.
 *
 * @example lastWorkingDay(day('2026-04-12'), calendarOf(publicHolidays())) //=> '2026-04-10'
 */
export function lastWorkingDay(lastDay: Day, calendar: WorkCalendar): Day {
  const closed = calendar.off.length + 7;
  for (let at = lastDay, tries = 0; tries <= closed; at = plusDays(at, -1), tries += 1)
    if (isWorkingDay(at, calendar)) return at;
  return lastDay;
}
