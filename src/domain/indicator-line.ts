import { AMONG_NAMES } from './among';
import { ageWords, readAges } from './age-words';
import type { AgeBand } from './band';
import { readDay } from './birth-day';
import type { Among, Deadline, Figure, Indicator } from './campaign';
import { cellFault, type CellFault, type ReadCell } from './cell-fault';
import { cellText, isBlank, type Cell } from './cell';
import { countedWords, readCounted } from './counted-words';
import { lastDayOf } from './indicator';
import { cellIn, type ListHeader } from './list-header';
import { tidy, weakKey } from './text-key';

/** The tab of the indicators. */
export const INDICATOR_TAB = 'Chỉ tiêu';

/** Its columns that say what an indicator is, and those of a figure for its denominator that no list gives. */
export const AIM_COLUMNS = [
  'Mã',
  'Chỉ tiêu',
  'Nhóm tuổi',
  'Bước tính',
  'Chỉ tiêu giao (%)',
  'Hạn cuối',
  'Tính trên',
] as const;
export const FIGURE_COLUMNS = ['Số liệu gốc', 'Nguồn', 'Ngày'] as const;
export const INDICATOR_COLUMNS = [...AIM_COLUMNS, ...FIGURE_COLUMNS] as const;
export type IndicatorColumn = (typeof INDICATOR_COLUMNS)[number];

/** What stands for the last day of an indicator that falls due anew every month. */
export const MONTH_END = 'Cuối mỗi tháng';

/** A target is written as percent; the sheet keeps a typed "87%" as 0,87. More than whole is none. */
const LEAST_PERCENT = 5;

const MOST_PEOPLE = 1_000_000_000;

/** A line of `Chỉ tiêu` with what was good of it before. */
export type IndicatorLine = {
  readonly row: readonly Cell[];
  /** 1-based row in the tab. */
  readonly line: number;
  readonly header: ListHeader<IndicatorColumn>;
  readonly good: Indicator;
  /** As the order has it; what was good before where the order does not know it. */
  readonly ordered: Indicator;
  readonly bands: readonly AgeBand[];
  readonly tell: (fault: CellFault) => void;
};

/** A number as typed, with a comma for decimals and perhaps a sign of percent. */
function numberIn(cell: Cell): number | null {
  if (typeof cell === 'number') return cell;
  if (typeof cell !== 'string') return null;
  const text = tidy(cell).replace('%', '').trim().replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : null;
}

function targetIn(cell: Cell): ReadCell<number> {
  const typed = numberIn(cell);
  const percent = typed !== null && typeof cell === 'number' && typed <= 1 ? typed * 100 : typed;
  if (percent === null || percent > 100 || percent < LEAST_PERCENT) return { problem: 'no-target' };
  return { value: Math.round(percent * 100) / 100 };
}

type Due = Pick<Indicator, 'deadline' | 'monthly'>;

const shownDeadline = ({ deadline, monthly }: Due): string =>
  monthly ? MONTH_END : deadline === null ? '' : cellText({ day: lastDayOf(deadline) });

function dueIn(cell: Cell, good: Deadline | null): ReadCell<Due> {
  if (isBlank(cell)) return { value: { deadline: null, monthly: false } };
  if (typeof cell === 'string' && weakKey(cell) === weakKey(MONTH_END))
    return { value: { deadline: null, monthly: true } };
  const day = readDay(cell);
  if (day === null) return { problem: 'no-day' };
  const holds = good !== null && lastDayOf(good) === day;
  return { value: { deadline: holds ? good : { day, strict: false }, monthly: false } };
}

function amongIn(cell: Cell, good: Among): ReadCell<Among> {
  if (isBlank(cell)) return { value: good };
  const key = weakKey(cellText(cell));
  const found = Object.entries(AMONG_NAMES).find(([, name]) => weakKey(name) === key);
  return found ? { value: found[0] as Among } : { problem: 'no-among' };
}

function bandIn(cell: Cell, bands: readonly AgeBand[]): ReadCell<string | null> {
  if (isBlank(cell)) return { value: null };
  const band = readAges(cellText(cell));
  if (typeof band === 'string') return { problem: band };
  return bands.some(({ id }) => id === band.id) ? { value: band.id } : { problem: 'ages-unknown' };
}

type Counted = Pick<Indicator, 'stage' | 'papers'>;

/** Of papers issued, papers alone are counted. */
function countedIn(cell: Cell, ofPapers: boolean): ReadCell<Counted> {
  const counted = readCounted(cellText(cell));
  if (counted === null) return { problem: 'no-counted' };
  return ofPapers && counted.stage !== null ? { problem: 'papers-alone' } : { value: counted };
}

/** A whole number of people above nothing; thousands may be parted by dots or spaces. */
function figureIn(cell: Cell): ReadCell<number | null> {
  if (isBlank(cell)) return { value: null };
  const typed = typeof cell === 'string' ? numberIn(tidy(cell).replace(/[.\s](?=\d{3}(\D|$))/g, '')) : numberIn(cell);
  return typed !== null && Number.isInteger(typed) && typed > 0 && typed <= MOST_PEOPLE
    ? { value: typed }
    : { problem: 'no-figure' };
}

/** Reads one column of a line; where the column is missing, or the cell is bad, what was good before. */
function read<T>(
  { row, header, line, tell }: IndicatorLine,
  column: IndicatorColumn,
  good: T,
  used: string,
  readCell: (cell: Cell) => ReadCell<T>,
): T {
  if (!header.places.has(column)) return good;
  const cell = cellIn(row, header, column);
  const found = readCell(cell);
  if ('value' in found) return found.value;
  tell(cellFault({ tab: INDICATOR_TAB, line, column }, cell, found.problem, used));
  return good;
}

function readFigure(each: IndicatorLine): Figure | null {
  const value = read<number | null>(each, 'Số liệu gốc', null, '', figureIn);
  if (value === null) return null;
  const asOf = read(each, 'Ngày', null, '', (cell) => {
    const day = readDay(cell);
    return day === null && !isBlank(cell) ? { problem: 'no-day' } : { value: day };
  });
  return { value, source: tidy(cellText(cellIn(each.row, each.header, 'Nguồn'))), asOf };
}

/** The name; in the other language it is the order's as long as it was not written anew. */
function readNames(each: IndicatorLine): Pick<Indicator, 'name' | 'nameEn'> {
  const { good, ordered } = each;
  const name = read(each, 'Chỉ tiêu', good.name, good.name, (cell) => {
    const text = tidy(cellText(cell));
    return text === '' ? { problem: 'no-name' } : { value: text };
  });
  const isOrdered = name === ordered.name || name === ordered.nameEn;
  return isOrdered ? { name: ordered.name, nameEn: ordered.nameEn } : { name, nameEn: name };
}

/** The band; where the one that was good is no longer ordered, everybody in band. */
function readBand(each: IndicatorLine): string | null {
  const { good, bands } = each;
  const kept = bands.find(({ id }) => id === good.band);
  return read(each, 'Nhóm tuổi', kept?.id ?? null, kept ? ageWords(kept) : '', (cell) => bandIn(cell, bands));
}

/** What is counted among whom; where the two do not go together, among those whom it was counted among before. */
function readShare(each: IndicatorLine): Counted & Pick<Indicator, 'among'> {
  const { good, header, row, line, tell } = each;
  const among = read(each, 'Tính trên', good.among, AMONG_NAMES[good.among], (cell) => amongIn(cell, good.among));
  const before = { stage: good.stage, papers: good.papers };
  const counted = read(each, 'Bước tính', before, countedWords(before), (cell) =>
    countedIn(cell, good.among === 'issued' && among === 'issued'),
  );
  if (among !== 'issued' || counted.stage === null) return { ...counted, among };
  const place = { tab: INDICATOR_TAB, line, column: 'Tính trên' };
  tell(cellFault(place, cellIn(row, header, 'Tính trên'), 'papers-alone', AMONG_NAMES[good.among]));
  return { ...counted, among: good.among };
}

const shownTarget = (target: number): string => `${String(target).replace('.', ',')}%`;

/** What the letter leaves open stays open as long as nobody has written anything else. */
function withUnstated(read: Indicator, ordered: Indicator): Indicator {
  const open =
    ordered.unstated?.filter((field) => JSON.stringify(read[field]) === JSON.stringify(ordered[field])) ?? [];
  return open.length === 0 ? read : { ...read, unstated: open };
}

/** Reads an indicator from its line. */
export function readIndicator(each: IndicatorLine): Indicator {
  const { good, ordered } = each;
  const due = { deadline: good.deadline, monthly: good.monthly };
  const target = read(each, 'Chỉ tiêu giao (%)', good.target, shownTarget(good.target), targetIn);
  const { among, ...counted } = readShare(each);
  const figure = readFigure(each);
  const { about, level } = ordered;
  const indicator: Indicator = {
    ...(about === undefined ? {} : { about }),
    ...(level === undefined ? {} : { level }),
    id: good.id,
    place: good.place,
    ...readNames(each),
    among,
    band: readBand(each),
    ...counted,
    target,
    comparison: target === ordered.target ? ordered.comparison : target === 100 ? 'all' : 'at-least',
    ...read(each, 'Hạn cuối', due, shownDeadline(due), (cell) => dueIn(cell, ordered.deadline)),
    ...(figure === null ? {} : { figure }),
  };
  return withUnstated(indicator, ordered);
}
