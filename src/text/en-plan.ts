import { plusDays, weekdayOf, type Day } from '../domain/day';
import type { PlanItem } from '../domain/plan';
import type { PlanFault } from '../domain/plan-fault';
import { count, counted } from './en-count';
import * as figures from './figures';
import type { PlanSentences } from './plan-sentences';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const shortDay = (on: Day) => figures.shortDay(on, 'en');
/** A day with its weekday. */
export const dated = (on: Day) => `${WEEKDAYS[weekdayOf(on) - 1] ?? ''} ${shortDay(on)}`;
const days = (list: readonly Day[]) => list.map(shortDay).join(', ');

const section = (place: string) => `section ${place.replace(/^mục /, '')}`;
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

type Placed = { readonly place: string | null; readonly line?: number | null };

/** The places of some items, each once. */
function placesOf(items: readonly Placed[]): string {
  const places = items.flatMap(({ place, line }) =>
    place === null ? [`line ${line ?? 0} of Mốc thời hạn`] : place.split('; ').map(section),
  );
  return [...new Set(places)].join(' and ');
}

/** The day in the words of the order. */
const said = ({ strict, written }: PlanItem) =>
  strict ? `before ${shortDay(plusDays(written, 1))}` : `by ${shortDay(written)}`;

/** The places that say one and the same day, and the next day with its places. */
function sides(items: readonly PlanItem[]): string {
  const words = [...new Set(items.map(said))];
  const side = (word: string) => `${placesOf(items.filter((item) => said(item) === word))}: ${word}`;
  return capital(words.map(side).join('; '));
}

const nameOf = (items: readonly Pick<PlanItem, 'nameEn'>[]) => `“${items[0]?.nameEn ?? ''}”`;

/** Where a task is ordered, the task, and its last day. */
function due(items: readonly PlanItem[]): string {
  const [item] = items;
  if (!item) return '';
  return `In ${placesOf(items)} the last day for ${nameOf(items)}, ${shortDay(item.lastDay)}`;
}

const CHOOSE =
  'To settle it, choose a day in the cell beside this one, type another, or choose “Để nguyên” to keep what the order says.';
const REREAD = 'To settle it, ask whoever wrote the order; if it is meant so, choose “Để nguyên”.';
const UNSTATED = {
  deadline: 'no last day is named',
  target: 'no share to reach is named',
  among: 'it is not said of whom it is a share,',
} as const;

function lateSessions({ unit, planned, late, item, latest }: Extract<PlanFault, { code: 'session-late' }>): string {
  const inTime = planned.length - late.length;
  const who = unit ?? 'the reserve';
  const past = latest ? late.filter((each) => each > latest.written) : [];
  const more = latest
    ? `; ${days(past)} even after the latest day, ${shortDay(latest.written)} (${placesOf([latest])})`
    : '';
  const until = `${shortDay(item.lastDay)} (${placesOf([item])})`;
  return `Lịch thu nhận: ${who} has ${counted(planned.length, 'day')}, ${count(inTime)} of them in time; ${days(late)} come after the last day, ${until}${more}.`;
}

/** What does not fit in a plan, in English. */
export const enPlan: PlanSentences = {
  heading: 'What does not fit in the plan',
  settle: 'Open Cấu hình to settle it; if there is no line for it yet, choose Phủ Xanh → Update structure.',
  more: (faults) => `And ${count(faults)} more, named in Cấu hình.`,
  working: (lastDay, working) => `${dated(lastDay)} is a day off; the last working day is ${dated(working)}`,
  holds: (lastDay) => `counted to ${shortDay(lastDay)}`,
  choice: (on) => `Theo ngày ${figures.shortDay(on)}`,
  faults: {
    'two-deadlines': ({ items, holds }) => [
      `${sides(items)}, for the same task and the same people: ${nameOf(items)}. Until settled the earlier last day holds, ${holds ? shortDay(holds) : ''}.`,
      CHOOSE,
    ],
    'two-levels': ({ items }) => [
      `${sides(items)}, for the same task at two levels: ${nameOf(items)}. Until settled each keeps its own last day; the commune’s is the earlier.`,
      CHOOSE,
    ],
    'after-end': ({ items, bound }) => [
      `${due(items)}, comes after the campaign ends on ${shortDay(bound)}. Until settled it stays.`,
      CHOOSE,
    ],
    'before-start': ({ items, bound }) => [
      `${due(items)}, comes before the campaign begins on ${shortDay(bound)}. Until settled it stays.`,
      CHOOSE,
    ],
    'before-needed': ({ items, needed }) => [
      `${due(items)}, comes before what it needs: ${needed.map((each) => `${placesOf([each])} “${each.nameEn}” ${said(each)}`).join('; ')}. Until settled it stays.`,
      CHOOSE,
    ],
    'start-before-basis': ({ start, basis, signed }) => [
      `The campaign begins on ${shortDay(start)}, before the day of what it carries out: ${basis}, ${shortDay(signed)}.`,
      REREAD,
    ],
    'due-before-basis': ({ items, basis, signed }) => [
      `${due(items)}, is no later than the day of what it carries out: ${basis}, ${shortDay(signed)}. No day is left to do it; until settled it stays.`,
      'To settle it, ask whoever wrote the order and type the right day into the cell beside this one; if it is meant so, choose “Để nguyên”.',
    ],
    'report-early': ({ items, covered }) => [
      `${due(items)}, comes before the last day that it reports on: ${placesOf([covered])} “${covered.nameEn}”, ${shortDay(covered.lastDay)}. Until settled it stays.`,
      CHOOSE,
    ],
    'session-late': (fault) => [
      lateSessions(fault),
      'To settle it, move those sessions forward in Lịch thu nhận; if they are to stay, choose “Để nguyên”.',
    ],
    'day-off': ({ items, working }) => [
      `${due(items)} (${WEEKDAYS[weekdayOf(items[0]?.lastDay ?? working) - 1] ?? ''}), is a day off; the last working day is ${dated(working)}.`,
      CHOOSE,
    ],
    'parts-make-whole': ({ whole, parts }) => [
      `${parts.map(({ name, value }) => `“${name}” ${count(value)}`).join(' and ')} add up to ${count(parts.reduce((sum, { value }) => sum + value, 0))}, all of the ${count(whole.value)} (“${whole.name}”): so nobody is done already, and the whole is the number still to be done, not all people of that age.`,
      REREAD,
    ],
    'basis-misdated': ({ basis, signed, known }) => [
      `The order dates ${basis} ${shortDay(signed)}; it was signed on ${shortDay(known)}.`,
      'To settle it, mend the day wherever you cite it, then choose “Để nguyên”.',
    ],
    unstated: ({ items, what, lastDay }) => [
      `In ${placesOf(items)} ${UNSTATED[what]} for ${nameOf(items)}. ${lastDay === null ? 'Until settled it is counted as Chỉ tiêu has it.' : `Until settled it is counted to the last day of the peak, ${shortDay(lastDay)}.`}`,
      lastDay === null ? REREAD : CHOOSE,
    ],
  },
};
