import type { CrossingLine, Crossings } from '../domain/crossing';
import type { Text } from '../text/text';
import { columnLetters, viewRow } from './rows';
import type { TabView, ViewRow } from './table';

/** The columns of the tab. */
export const CROSSING_COLUMNS: TabView['columns'] = [
  { kind: 'text', width: 220 },
  { kind: 'link', width: 70 },
  { kind: 'text', width: 220 },
  { kind: 'day', width: 110 },
  { kind: 'number', width: 80 },
  { kind: 'text', width: 480 },
];

/** Lines down to the header of the table, which stay in sight. */
export const CROSSING_HEADER_LINES = 5;

function crossingRow(line: CrossingLine, { crossing }: Text): ViewRow {
  const { unit, tab, row, column, name, birthday, age } = line;
  const link = { tab, a1: `${columnLetters(column)}${row}`, label: String(row) };
  return viewRow('body', unit, { link }, name, { day: birthday }, age, crossing.toDo(line));
}

/** The tab `Sắp đổi nhóm`: who crosses a boundary of age before the campaign ends, by unit and day. */
export function crossingView({ on, until, lines, counts }: Crossings, text: Text, asOf: string): TabView {
  const { crossing } = text;
  return {
    tab: 'Sắp đổi nhóm',
    columns: CROSSING_COLUMNS,
    frozenRows: CROSSING_HEADER_LINES,
    grows: false,
    rows: [
      viewRow('title', crossing.title),
      viewRow('note', asOf),
      viewRow('note', until < on ? crossing.past(until) : crossing.told(until, counts)),
      viewRow('note', crossing.explain),
      viewRow('header', ...crossing.headers),
      ...lines.map((line) => crossingRow(line, text)),
    ],
  };
}
