import { agesWords, readAgeList } from './age-words';
import type { AgeBand, OrderedBand } from './band';
import { readDay } from './birth-day';
import { areInOrder, lieWithin } from './campaign-laws';
import type { Campaign } from './campaign';
import { cellFault, type CellFault, type ReadCell } from './cell-fault';
import { cellText, isBlank, type Cell, type Grid } from './cell';
import { stageName, stageNamed } from './counted-words';
import type { Day } from './day';
import { SETTING_LABELS, settingCell, settingLine } from './settings';
import { tidy } from './text-key';

/** What `Cấu hình` says of the order itself. */
export type OrderSettings = Pick<Campaign, 'title' | 'order' | 'start' | 'end' | 'closing' | 'bands'>;

/** The lines of `Cấu hình` that say it. */
export const ORDER_SETTINGS = ['title', 'order', 'start', 'end', 'closing', 'bands', 'parts'] as const;
type OrderSetting = (typeof ORDER_SETTINGS)[number];

/** The finer bands of all bands, in one list. */
const partsOf = (bands: readonly OrderedBand[]): AgeBand[] => bands.flatMap(({ parts }) => parts);

const shownDay = (day: Day | null): string => (day === null ? '' : cellText({ day }));

/** What the lines show of an order. */
export const orderCells = (order: OrderSettings): Readonly<Record<OrderSetting, Cell>> => ({
  title: order.title,
  order: order.order,
  start: order.start === null ? '' : { day: order.start },
  end: order.end === null ? '' : { day: order.end },
  closing: stageName(order.closing),
  bands: agesWords(order.bands),
  parts: agesWords(partsOf(order.bands)),
});

/** Reads one line after the other, and names those that cannot be what they should. */
function lineReader(grid: Grid) {
  const faults: CellFault[] = [];
  const tell = (name: OrderSetting, problem: CellFault['problem'], used: string): void => {
    const place = { tab: 'Cấu hình', line: settingLine(grid, name) + 1, column: SETTING_LABELS[name] };
    faults.push(cellFault(place, settingCell(grid, name), problem, used));
  };
  const read = <T>(name: OrderSetting, good: T, used: string, readCell: (cell: Cell) => ReadCell<T>): T => {
    if (settingLine(grid, name) < 0) return good;
    const found = readCell(settingCell(grid, name));
    if ('value' in found) return found.value;
    tell(name, found.problem, used);
    return good;
  };
  return { faults, tell, read };
}

type LineReader = ReturnType<typeof lineReader>;

const wordsIn =
  (good: string) =>
  (cell: Cell): ReadCell<string> => ({ value: tidy(cellText(cell)) || good });

function dayIn(cell: Cell): ReadCell<Day | null> {
  const day = readDay(cell);
  return day === null && !isBlank(cell) ? { problem: 'no-day' } : { value: day };
}

function bandsIn(cell: Cell): ReadCell<readonly AgeBand[]> {
  const bands = readAgeList(cellText(cell));
  if (typeof bands === 'string') return { problem: bands };
  if (bands.length === 0) return { problem: 'no-ages' };
  return areInOrder(bands) ? { value: bands } : { problem: 'ages-overlap' };
}

function partsIn(cell: Cell, bands: readonly AgeBand[]): ReadCell<readonly AgeBand[]> {
  const parts = readAgeList(cellText(cell));
  if (typeof parts === 'string') return { problem: parts };
  if (!areInOrder(parts)) return { problem: 'ages-overlap' };
  const isInside = (part: AgeBand) => bands.some((band) => lieWithin(band, [part]));
  return parts.every(isInside) ? { value: parts } : { problem: 'ages-outside' };
}

/** The bands with the finer ones inside each; finer ones that reach out of all bands are left out. */
function readBands({ read }: LineReader, good: OrderSettings): OrderSettings['bands'] {
  const bands = read('bands', good.bands, agesWords(good.bands), bandsIn);
  const inside = partsOf(good.bands).filter((part) => bands.some((band) => lieWithin(band, [part])));
  const parts = read('parts', inside, agesWords(inside), (cell) => partsIn(cell, bands));
  const plain = ({ id, fromAge, untilAge }: AgeBand): AgeBand => ({ id, fromAge, untilAge });
  return bands.map((band) => ({ ...plain(band), parts: parts.filter((part) => lieWithin(band, [part])).map(plain) }));
}

/** The first and the last day; where the last stands before the first, both are those that were good before. */
function readSpan({ read, tell }: LineReader, good: OrderSettings): Pick<OrderSettings, 'start' | 'end'> {
  const start = read('start', good.start, shownDay(good.start), dayIn);
  const end = read('end', good.end, shownDay(good.end), dayIn);
  if (start === null || end === null || start <= end) return { start, end };
  tell('end', 'ends-early', shownDay(good.end));
  return { start: good.start, end: good.end };
}

/**
 * What `Cấu hình` says of the order, line by line; a line that is missing says what was good before.
 *
 * @param good - The last good values.
 */
export function readOrderSettings(grid: Grid, good: OrderSettings): { order: OrderSettings; faults: CellFault[] } {
  const reader = lineReader(grid);
  const { read, faults } = reader;
  const order = {
    title: read('title', good.title, good.title, wordsIn(good.title)),
    order: read('order', good.order, good.order, wordsIn(good.order)),
    ...readSpan(reader, good),
    closing: read('closing', good.closing, stageName(good.closing), (cell) => {
      const stage = stageNamed(cellText(cell));
      return stage === null ? { problem: 'no-stage' } : { value: stage };
    }),
    bands: readBands(reader, good),
  };
  return { order, faults };
}
