import { count, counted } from './en-count';
import * as figures from './figures';
import type { Day } from '../domain/day';
import { someOf } from './rights-sentences';
import type { WarningText } from './vi-warning';

const shortDay = (on: Day) => figures.shortDay(on, 'en');
const decimal = (value: number) => figures.decimal(value, 'en');

const some = (names: readonly string[], most: number): string =>
  someOf(names, (rest) => `and ${count(rest)} others`, most);

function daysLeft(days: number | null): string {
  if (days === null) return 'continuous';
  if (days < 0) return `${counted(-days, 'day')} over`;
  return days === 0 ? 'today is the last day' : `${counted(days, 'day')} left`;
}

const unsent = (units: readonly string[], most: number, ending = ''): string =>
  units.length === 1
    ? `${units.join('')} has sent no list${ending}.`
    : `${count(units.length)} units have sent no list${ending}: ${some(units, most)}.`;

const LISTS = 'Open the tab of the unit and type or paste the list below the header.';

/** Reminders in English. */
export const enWarning: WarningText = {
  daysLeft,
  done: 'Done',
  later: 'Not due yet',
  level: (step) => {
    if (step === 'overdue') return 'Overdue';
    return step <= 1 ? 'Due today or tomorrow' : `${count(step)} days left at most`;
  },
  milestone: (task, { lastDay, daysLeft: left }) => `${task}: last day ${shortDay(lastDay)}, ${daysLeft(left)}.`,
  listDue: (units, { lastDay, daysLeft: left }, most) =>
    unsent(units, most, `, due ${shortDay(lastDay)}, ${daysLeft(left)}`),
  listUnchanged: (units, most) => {
    const [first] = units;
    if (!first) return '';
    const due = `due ${shortDay(first.lastDay)}, ${daysLeft(first.daysLeft)}`;
    if (units.length === 1) return `${first.unit}: the list has not changed since ${shortDay(first.since)}, ${due}.`;
    const told = units.map(({ unit, since }) => `${unit} (since ${shortDay(since)})`);
    return `${count(units.length)} units have lists that have not changed, ${due}: ${some(told, most)}.`;
  },
  listMissing: (units, most) => unsent(units, most),
  pace: (units, first, most) => {
    const last = shortDay(first.until);
    if (units.length === 1)
      return `${first.unit} does ${decimal(first.rate)} a day; ${decimal(first.needed)} are needed to be in time, by ${last}.`;
    const told = units.map(({ unit, rate, needed }) => `${unit} (${decimal(rate)} of ${decimal(needed)})`);
    return `${count(units.length)} units do fewer a day than they need to, by ${last}: ${some(told, most)}.`;
  },
  notActivated: (units, most) => {
    const [first] = units;
    if (first && units.length === 1)
      return `${first.unit}: ${counted(first.people, 'account')} approved more than 7 days ago, not activated.`;
    const told = units.map(({ unit, people }) => `${unit} (${count(people)})`);
    return `${count(units.length)} units have accounts approved more than 7 days ago that are not activated: ${some(told, most)}.`;
  },
  toDo: {
    milestone: 'When it is done, write the day into Mốc thời hạn, or tell the office.',
    'list-due': LISTS,
    'list-unchanged':
      'Open the tab of the unit, go through the list and complete it; where it is still right, ask the office to write the day into Mốc thời hạn.',
    'list-missing': `${LISTS} The office should set a day for it in Đơn vị.`,
    pace: 'Choose Phủ Xanh → My list to see who is missing, and plan further sessions.',
    'not-activated':
      'Ask them, or whoever acts for a child, to activate it in VNeID; where VNeID says it is too late, call its hotline. Then write it into Định danh mức 2.',
  },
  toast: (overdue, now, soon) => {
    const parts = [
      ...(overdue > 0 ? [`${count(overdue)} overdue`] : []),
      ...(now > 0 ? [`${count(now)} due today or tomorrow`] : []),
      ...(soon > 0 ? [`${count(soon)} more to do`] : []),
    ];
    return `Outstanding: ${parts.join(', ')}. See Bắt đầu.`;
  },
  digest: {
    subject: (things, who, on) => `[Phủ Xanh] ${counted(things, 'thing')} to do – ${who} – ${shortDay(on)}`,
    office: (commune) => `the office of ${commune}`,
    who: (first, others) => (others === 0 ? first : `${first} and ${counted(others, 'other unit')}`),
    title: (things) => `${counted(things, 'thing')} to do`,
    opening: (who, on) => `For ${who}. On ${shortDay(on)} these are not done:`,
    closing:
      'What is done is not told again. This mail holds names of units and counts, nothing of any person; the rest stands in “Bắt đầu” and in the tab of the unit.',
  },
  overdue: 'Overdue',
};
