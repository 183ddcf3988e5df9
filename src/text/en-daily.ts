import type { DailyLine } from '../domain/daily-report';
import type { Day } from '../domain/day';
import { percentOf } from '../domain/tally';
import { count } from './en-count';
import * as figures from './figures';
import type { DailyText } from './vi-daily';

const shortDay = (on: Day) => figures.shortDay(on, 'en');

const change = (value: number | null): string =>
  value !== null && value < 0 ? `corrected −${count(-value)}` : `${value ? '+' : ''}${count(value)}`;

const news = ({ newlyEnrolled, newlyActivated, enrolled, activated }: DailyLine): string =>
  newlyEnrolled === null || newlyActivated === null
    ? `${count(enrolled)} enrolled, ${count(activated)} activated so far`
    : `enrolled ${change(newlyEnrolled)}, activated ${change(newlyActivated)}`;

/** The daily report, in English. */
export const enDaily: DailyText = {
  subject: (commune, { on, total }) => `[Phủ Xanh] Daily report, ${shortDay(on)} – ${commune}: ${news(total)}`,
  title: (commune) => `Daily report · ${commune}`,
  asOf: (on) => `Figures up to the end of ${shortDay(on)}`,
  enrolled: 'Enrolled today',
  activated: 'Activated today',
  change,
  total: (done, inBand) => `${figures.share(done, inBand, percentOf(done, inBand), 'en')} in all`,
  cell: (newly, done) => `${change(newly).replace(/ /g, '\u00a0')}\n${count(done)} in all`,
  units: 'Each unit',
  unit: 'Unit',
  noList: 'no list yet',
  since: (on, since) =>
    since === null
      ? 'There is no count of an earlier day yet, so what is new today is not known.'
      : `“Today” is what came between the count of ${shortDay(since)} and the end of ${shortDay(on)}. “Corrected” is what went away when lists were mended or ages changed.`,
  unitsNote: 'Each unit counts its own list; the commune counts everybody once, so the units may add up to more.',
};
