import type { Forecast } from '../domain/pace';
import type { Day } from '../domain/day';
import * as figures from './figures';

const people = (rate: number): string => figures.decimal(Math.round(rate * 10) / 10, 'en');
const shortDay = (on: Day): string => figures.shortDay(on, 'en');

/** The pace of two weeks; that of the last one too where it is another. */
function pace({ rate, lately }: Forecast): string {
  const isOther = Math.abs(lately - rate) > rate / 4;
  return `At the pace of the last 14 days (${people(rate)} people a day${isOther ? `, ${people(lately)} over the last 7` : ''})`;
}

/** When it will be finished at the present pace, in English. */
export function enForecast(forecast: Forecast): string {
  const { earliest, expected, latest, lately } = forecast;
  if (earliest === null)
    return lately === 0
      ? 'Nobody was added in the last 7 days, so no day of finishing can be told.'
      : `${pace(forecast)} it takes more than a year.`;
  if (expected === null)
    return `${pace(forecast)} it is finished on ${shortDay(earliest)} at best, and may take more than a year.`;
  const around = `${pace(forecast)} it will be finished about ${shortDay(expected)}`;
  if (latest === null) return `${around}, on ${shortDay(earliest)} at best, in more than a year at worst.`;
  if (earliest === latest) return `${around}.`;
  return `${around}, most likely from ${shortDay(earliest)} to ${shortDay(latest)}.`;
}
