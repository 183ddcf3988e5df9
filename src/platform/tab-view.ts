import type { Day } from '../domain/day';
import type { ColumnKind, RowStyle, TabView, ViewCell, ViewRow } from '../view/table';

type Look = { readonly background: string | null; readonly weight: 'bold' | 'normal'; readonly colour: string };

const LOOKS: Readonly<Record<RowStyle, Look>> = {
  title: { background: null, weight: 'bold', colour: '#188038' },
  headline: { background: null, weight: 'bold', colour: '#0d652d' },
  heading: { background: '#e6f4ea', weight: 'bold', colour: '#0d652d' },
  header: { background: '#188038', weight: 'bold', colour: '#ffffff' },
  body: { background: null, weight: 'normal', colour: '#202124' },
  total: { background: '#f1f3f4', weight: 'bold', colour: '#202124' },
  note: { background: null, weight: 'normal', colour: '#5f6368' },
  good: { background: '#e6f4ea', weight: 'normal', colour: '#0d652d' },
  bad: { background: '#fce8e6', weight: 'normal', colour: '#a50e0e' },
  doubtful: { background: '#fef7e0', weight: 'normal', colour: '#7a4f01' },
};

/** Google's own colour of links. */
const LINK_COLOUR = '#1155cc';

/** The number format of each kind of column. */
export const FORMATS: Readonly<Record<ColumnKind, string>> = {
  text: '@',
  state: '@',
  number: '0',
  count: '#,##0',
  percent: '0.00%',
  decimal: '#,##0.00',
  day: 'dd/mm/yyyy',
  link: 'General',
};

/** A plain day as the date that the sheet shows; the inverse of `plainCell`. */
export const dateOf = (day: Day): Date =>
  new Date(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8)));

/** As what a number is written in a column of other things: beside links to lines stand counts. */
const NUMBERS: Readonly<Partial<Record<ColumnKind, ColumnKind>>> = {
  text: 'number',
  state: 'number',
  day: 'number',
  link: 'count',
};

/** The number format that keeps a cell what it is: text stays text, whatever it begins with. */
export function formatOf(cell: ViewCell, kind: ColumnKind): string {
  if (typeof cell === 'string') return FORMATS.text;
  if (cell === null) return FORMATS.link;
  if (typeof cell === 'number') return FORMATS[NUMBERS[kind] ?? kind];
  return 'day' in cell ? FORMATS.day : FORMATS.link;
}

/** What is handed to the sheet for a cell. */
export function valueOf(cell: ViewCell, idOf: (tab: string) => number | null): string | number | Date {
  if (cell === null) return '';
  if (typeof cell !== 'object') return cell;
  if ('day' in cell) return dateOf(cell.day);
  const { tab, a1, label } = cell.link;
  const id = idOf(tab);
  return id === null ? label : `=HYPERLINK("#gid=${id}&range=${a1}";"${label.replace(/"/g, '""')}")`;
}

const EMPTY_ROW: ViewRow = { style: 'body', cells: [] };

/** A line of a table wraps; a sentence that stands alone runs on over the empty cells beside it. */
const wraps = ({ style, cells }: ViewRow) => style === 'header' || cells.length > 1;

/**
 * A view as the matrices that a range takes, all of one shape.
 *
 * @param least - Rows to fill at least: what stood there before is overwritten with nothing.
 */
export function matricesOf(view: TabView, idOf: (tab: string) => number | null, least: number) {
  const width = view.columns.length;
  const rows = Array.from({ length: Math.max(view.rows.length, least) }, (_, at) => view.rows[at] ?? EMPTY_ROW);
  const fill = <T>(of: (row: ViewRow, at: number) => T): T[][] =>
    rows.map((row) => Array.from({ length: width }, (_, at) => of(row, at)));
  return {
    width,
    values: fill((row, at) => valueOf(row.cells[at] ?? null, idOf)),
    formats: fill((row, at) => formatOf(row.cells[at] ?? null, view.columns[at]?.kind ?? 'text')),
    backgrounds: fill((row, at) => (isPainted(row, at) ? LOOKS[row.style].background : null)),
    weights: fill((row) => LOOKS[row.style].weight),
    colours: fill((row, at) =>
      row === EMPTY_ROW ? null : isLink(row.cells[at]) ? LINK_COLOUR : LOOKS[row.style].colour,
    ),
    wraps: fill(wraps),
  };
}

const isLink = (cell: ViewCell | undefined) => typeof cell === 'object' && cell !== null && 'link' in cell;

/** A table's header paints only the columns it names; other rows are painted across. */
const isPainted = (row: ViewRow, at: number) => row.style !== 'header' || (row.cells[at] ?? '') !== '';
