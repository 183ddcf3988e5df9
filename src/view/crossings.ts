import type { CrossingLine, Crossings } from '../domain/crossing';
import type { Text } from '../text/text';
import { nameLink, viewRow } from './rows';
import type { TabView, ViewRow } from './table';

const CROSSING_COLUMNS: TabView['columns'] = [
  { kind: 'text', width: 220 },
  { kind: 'link', width: 70 },
  { kind: 'text', width: 220 },
  { kind: 'day', width: 110 },
  { kind: 'number', width: 80 },
  { kind: 'text', width: 480 },
];

/** Lines down to the header of the table, which stay in sight. */
const CROSSING_HEADER_LINES = 5;

function crossingRow(line: CrossingLine, { crossing }: Text): ViewRow {
  const { unit, name, birthday, age } = line;
  return viewRow('body', unit, nameLink(line), name, { day: birthday }, age, crossing.toDo(line));
}

const toldOf = ({ on, until, counts }: Crossings, { crossing }: Text): string =>
  until < on ? crossing.past(until) : crossing.told(until, counts);

/**
 * The tab `Sắp đổi nhóm`: who crosses a boundary of age before the campaign ends, by unit and day.
 *
 * @param crossings - Null before anything has been counted.
 */
export function crossingView(crossings: Crossings | null, text: Text, asOf: string): TabView {
  const { crossing } = text;
  return {
    tab: 'Sắp đổi nhóm',
    columns: CROSSING_COLUMNS,
    frozenRows: CROSSING_HEADER_LINES,
    grows: false,
    steady: true,
    rows: [
      viewRow('title', crossing.title),
      viewRow('note', asOf),
      viewRow('note', crossings && toldOf(crossings, text)),
      viewRow('note', crossing.explain),
      viewRow('header', ...crossing.headers),
      ...(crossings?.lines ?? []).map((line) => crossingRow(line, text)),
    ],
  };
}
