/** A moment as the sheet shows it: no zone. `month` 1–12. */
export type Moment = {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  ms: number;
};

const dayMs = 864e5;
const epochDays = 25569;

/**
 * The serial number of a moment: whole days since 30 December 1899, time as the fraction.
 *
 * @example serialOf({ year: 2015, month: 9, day: 1, hour: 12, minute: 0, second: 0, ms: 0 }) //=> 42248.5
 */
export function serialOf(moment: Moment): number {
  const utc = new Date(0);
  utc.setUTCFullYear(moment.year, moment.month - 1, moment.day);
  utc.setUTCHours(moment.hour, moment.minute, moment.second, moment.ms);
  return utc.getTime() / dayMs + epochDays;
}

/** The moment a serial number stands for, to the millisecond. */
export function momentOf(serial: number): Moment {
  const utc = new Date(Math.round((serial - epochDays) * dayMs));
  return {
    year: utc.getUTCFullYear(),
    month: utc.getUTCMonth() + 1,
    day: utc.getUTCDate(),
    hour: utc.getUTCHours(),
    minute: utc.getUTCMinutes(),
    second: utc.getUTCSeconds(),
    ms: utc.getUTCMilliseconds(),
  };
}

/** The serial of a calendar day, or null when there is no such day (31 February). `month` 1–12. */
export function serialOfDay(year: number, month: number, day: number): number | null {
  const serial = serialOf({ year, month, day, hour: 0, minute: 0, second: 0, ms: 0 });
  const back = momentOf(serial);
  return back.year === year && back.month === month && back.day === day ? serial : null;
}
