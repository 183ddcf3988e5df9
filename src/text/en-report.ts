import type { Among, Deadline } from '../domain/campaign';
import { lastDayOf } from '../domain/indicator';
import type { BaselineLine } from '../domain/baseline';
import type { Aim } from '../domain/report';
import type { Stage } from '../domain/stage';
import { count, counted } from './en-count';
import { enCrossing } from './en-crossing';
import { enWarning } from './en-warning';
import { enForecast } from './en-forecast';
import * as figures from './figures';
import type { Day } from '../domain/day';
import type { ReportText } from './vi-report';

const decimal = (value: number | null) => figures.decimal(value, 'en');
const percent = (value: number | null) => figures.percent(value, 'en');
const shortDay = (on: Day) => figures.shortDay(on, 'en');

const stages: Record<Stage, string> = {
  'not-reviewed': 'Not reviewed yet',
  'no-card': 'No identity card yet',
  card: 'Card, not registered',
  enrolled: 'Enrolled',
  approved: 'Approved',
  activated: 'Activated',
};

const daysLeft = (days: number): string =>
  days > 0 ? `${counted(days, 'day')} left` : days === 0 ? 'today is the last day' : `${counted(-days, 'day')} overdue`;

const deadline = (due: Deadline): string =>
  `last day ${shortDay(lastDayOf(due))}${due.strict ? ` (before ${shortDay(due.day)})` : ''}`;

function need({ remaining, daysLeft: days, neededPerDay }: Aim): string {
  if (days === null) return 'A standing duty without a last day.';
  if (days === 0) return `Today is the last day; ${count(remaining)} are still missing.`;
  if (neededPerDay !== null && neededPerDay < 1)
    return `To be in time, ${count(remaining)} more within ${counted(days, 'day')}.`;
  return `To be in time, ${decimal(neededPerDay)} more people a day are needed from tomorrow on.`;
}

function judgement(aim: Aim): string {
  if (aim.remaining === null) return 'There is no list yet, so nothing can be counted.';
  switch (aim.verdict) {
    case 'done':
      return 'The target is met.';
    case 'on-track':
      return `At the present pace it will be in time. ${need(aim)}`;
    case 'tight':
      return `It will be close; any delay and it is late. ${need(aim)}`;
    case 'late':
      return `At the present pace it will be late. ${need(aim)}`;
    case 'overdue':
      return `The deadline has passed (${daysLeft(aim.daysLeft ?? 0)}); ${count(aim.remaining)} are still missing.`;
    case 'too-little-data':
      return aim.daysLeft === null || aim.daysLeft === 0
        ? need(aim)
        : `There is too little data yet to tell whether it will be in time. ${need(aim)}`;
  }
}

const verdict = (aim: Aim): string =>
  aim.forecast === null ? judgement(aim) : `${judgement(aim)} ${enForecast(aim.forecast)}`;

function standing({ remaining, percent: reached, daysLeft: days, verdict: met }: Aim): string {
  if (remaining === null) return 'no list yet';
  if (met === 'done') return `target met, ${percent(reached)}`;
  const late = days !== null && days < 0 ? `${daysLeft(days)}, ` : '';
  return `${late}${count(remaining)} missing, ${percent(reached)} reached`;
}

function baseline({ source, name, value, asOf, scope, listed, difference }: BaselineLine): string {
  const until = asOf === null ? '' : ` (as of ${shortDay(asOf)})`;
  const lists = scope === 'commune' ? 'by the lists' : 'by the commune’s lists';
  const given = `${name}: ${count(value)} by ${source}${until} · ${lists} `;
  if (listed === null) return `${given}none yet.`;
  if (difference === null) return `${given}${count(listed)}.`;
  const words = difference > 0 ? `${count(difference)} more` : `${count(-difference)} fewer`;
  return `${given}${count(listed)} · ${difference === 0 ? 'they agree' : `${words} in the lists`}.`;
}

const AMONG: Readonly<Record<Among, string>> = {
  'in-band': 'people in the age band',
  pupils: 'pupils in the age band',
  registered: 'registered accounts',
  approved: 'approved accounts',
  residents: 'permanent residents',
  issued: 'papers issued',
  officials: 'officials and staff',
  organisations: 'organisations and businesses',
  'sealed-organisations': 'organisations with a seal and businesses',
};

function basis({ of: { among, band, figure } }: Aim): string {
  const who = AMONG[among];
  if (!figure) return among === 'residents' || band?.endsWith('+') === true ? `; out of the ${who} on the lists` : '';
  const asOf = figure.asOf === null ? '' : `, ${shortDay(figure.asOf)}`;
  return `; out of ${count(figure.value)} ${who} (by ${figure.source === '' ? 'a figure without a source' : `“${figure.source}”`}${asOf})`;
}

const aimName: ReportText['aimName'] = ({ name, nameEn, stage }) =>
  nameEn ?? name ?? `People in band${stage === null ? '' : `: ${stages[stage].toLowerCase()}`}`;

/** What the weekly report says, in English. */
export const enReport: ReportText = {
  subject: (commune, on, { headline, isOther }) =>
    `[Phủ Xanh] ${commune} – weekly report to ${shortDay(on)}: ${isOther ? `${aimName(headline)} – ` : ''}${standing(headline)}`,
  title: (commune) => `Weekly report · ${commune}`,
  asOf: (on) => `Figures as of ${shortDay(on)}`,
  aimName,
  verdict,
  target: (aim) => {
    const { target, deadline: due, lastDay, daysLeft: days } = aim;
    const until = due ? deadline(due) : lastDay && `every month, this one to ${shortDay(lastDay)}`;
    return `Target ${decimal(target)}%, ${until && days !== null ? `${until}, ${daysLeft(days)}` : 'at all times, no last day'}${basis(aim)}`;
  },
  dueDay: (due) => shortDay(lastDayOf(due)) + (due.strict ? `\n(before ${shortDay(due.day)})` : ''),
  daysLeft,
  dueName: ({ name, nameEn }) => nameEn ?? name,
  reached: 'Reached',
  missing: 'Missing',
  perDay: 'Needed a day',
  people: 'people',
  band: ({ fromAge, untilAge }) => (untilAge === null ? `${fromAge} and over` : `${fromAge} to under ${untilAge}`),
  stages,
  slowest: 'To be chased first',
  slow: (share, gap) => `${share} reached, ${count(gap)} missing`,
  silent: (units) => `${counted(units, 'unit has', 'units have')} sent no list`,
  columns: {
    rank: 'Rank',
    unit: 'Unit',
    village: 'Village',
    band: 'Ages',
    stage: 'Step',
    aim: 'Indicator',
    task: 'Task',
    reached: 'Reached',
    gap: 'Missing',
    perDay: 'Needed a day',
    people: 'People',
    share: 'Share',
    rows: 'Rows',
    errors: 'Errors',
    warnings: 'Warnings',
    errorsPer100: 'Errors per 100 rows',
    lastDay: 'Last day',
    left: 'Time',
  },
  headings: {
    aims: 'Other indicators',
    units: 'Units by rank',
    villages: 'Villages by rank',
    bands: 'By age',
    stages: 'Where people stand',
    quality: 'Quality of the lists',
    silent: 'No list sent yet',
    due: 'What is due',
    baselines: 'Beside other figures',
  },
  total: 'Total',
  nowhere: '(village unknown)',
  noRows: 'no list yet',
  unread: 'list not readable yet',
  clean: (units) => `${counted(units, 'unit')} without errors or warnings.`,
  omitted: (lines) => `… ${counted(lines, 'line')} more in the workbook …`,
  totals: ({ rows, people, inBand, outOfBand, undetermined, left }) =>
    `The lists hold ${counted(rows, 'row')}, which are ${counted(people, 'person', 'people')}: ${count(inBand)} in band, ` +
    `${count(outOfBand)} out of band, ${count(undetermined)} without a known birth date, ${count(left)} moved away or dead.`,
  unitsNote:
    'Equals share a rank. A unit counts its own list; the commune counts everyone once, so the units may add up to more.',
  villagesNote: 'A village counts everyone once, also the children that stand in a school’s list.',
  dueNote: 'What has a day of completion in the tab Mốc thời hạn is not listed.',
  crossings: enCrossing.told,
  warning: enWarning,
  baseline,
  order: (order) => `By: ${order}.`,
  closing:
    'This mail holds counts only: no names, identity numbers or telephone numbers. Details are on the tabs “Khoảng trống” and “Lỗi dữ liệu” of the workbook.',
};
