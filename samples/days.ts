const msADay = 86_400_000;
const serialOfEpoch = 25_569;

/**
 * Days since 1 January 1970; UTC is used as plain arithmetic, so no time zone shows.
 *
 * @param day - `YYYY-MM-DD`.
 * @throws {RangeError} It is no day of the calendar.
 */
export function dayNumber(day: string): number {
  const number = Date.parse(`${day}T00:00:00Z`) / msADay;
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || Number.isNaN(number) || dayOf(number) !== day) {
    throw new RangeError(`no day: ${day}`);
  }
  return number;
}

/** The day `YYYY-MM-DD` of a count of days since 1 January 1970. */
export function dayOf(number: number): string {
  return new Date(number * msADay).toISOString().slice(0, 10);
}

/** The day so many days later (earlier when negative). */
export function addDays(day: string, days: number): string {
  return dayOf(dayNumber(day) + days);
}

/** The number a spreadsheet holds behind this day (days since 30 December 1899). */
export function serialOf(day: string): number {
  return dayNumber(day) + serialOfEpoch;
}

/** The calendar year of a day. */
export function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

/** Completed years on a day; one born on 29 February completes a year on 1 March in common years. */
export function ageOn(birthDay: string, on: string): number {
  return yearOf(on) - yearOf(birthDay) - (on.slice(5) < birthDay.slice(5) ? 1 : 0);
}

/** The year in which the school year of a day began; it begins in August. */
export function schoolYearOf(on: string): number {
  return yearOf(on) - (on.slice(5) < '08-01' ? 1 : 0);
}

/** How a clerk writes a day: `05/03/2016`, `5/3/2016`, `05-03-2016`, `05.03.2016`. */
export type Writing = 'slash' | 'short' | 'dash' | 'dot';

/** Writes a day as text, the day of the month first. */
export function writeDay(day: string, writing: Writing): string {
  const [year, month, date] = [day.slice(0, 4), day.slice(5, 7), day.slice(8, 10)];
  if (writing === 'short') return `${Number(date)}/${Number(month)}/${year}`;
  return [date, month, year].join({ slash: '/', dash: '-', dot: '.' }[writing]);
}
