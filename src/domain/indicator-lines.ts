import type { Campaign, Indicator } from './campaign';
import { cellFault, type CellFault } from './cell-fault';
import { isBlank, type Cell, type Grid } from './cell';
import {
  AIM_COLUMNS,
  FIGURE_COLUMNS,
  INDICATOR_COLUMNS,
  INDICATOR_TAB,
  readIndicator,
  type IndicatorColumn,
} from './indicator-line';
import { cellIn, listHeader, saysAny, textIn, type ListHeader } from './list-header';
import type { StructureFault } from './structure-fault';
import { weakKey } from './text-key';

/** What `Chỉ tiêu` says. */
export type IndicatorLines = {
  readonly indicators: readonly Indicator[];
  readonly faults: readonly StructureFault[];
  /** The ids that lines without one have got, by their 1-based rows: to be written where they belong. */
  readonly ids: readonly { readonly line: number; readonly column: number; readonly id: string }[];
};

type Header = ListHeader<IndicatorColumn>;

/** An id out of a name, unlike those that are taken. */
function idFor(name: string, taken: ReadonlySet<string>): string {
  const plain = weakKey(name).replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 30) || 'chi-tieu'; // prettier-ignore
  for (let at = 1; ; at += 1) {
    const id = at === 1 ? plain : `${plain}-${at}`;
    if (!taken.has(id)) return id;
  }
}

/** What a line begins with of which nothing was good before. */
const newIndicator = (id: string, { closing }: Campaign): Indicator => ({
  ...{ id, place: INDICATOR_TAB, name: id, nameEn: id, among: 'in-band', band: null, stage: closing, papers: [] },
  ...{ target: 100, comparison: 'all', deadline: null, monthly: false },
});

/** The columns that are missing: a workbook of an older version has none for figures, and lacks nothing. */
function missingColumns({ missing }: Header): readonly string[] {
  const isOld = FIGURE_COLUMNS.every((column) => missing.includes(column));
  return isOld ? missing.filter((column) => (AIM_COLUMNS as readonly string[]).includes(column)) : missing;
}

/**
 * Reads the indicators of a campaign from the tab `Chỉ tiêu`, whose lines may be edited, added and deleted.
 *
 * @param grid - No rows where the tab is missing or empty: then what was good before is said again.
 * @param good - The campaign with the bands as they are ordered now and the indicators that were good before.
 * @param ordered - The indicators as the order has them.
 */
export function readIndicators(grid: Grid, good: Campaign, ordered: readonly Indicator[]): IndicatorLines {
  if (grid.length === 0) return { indicators: good.indicators, faults: [], ids: [] };
  const header = listHeader(grid, INDICATOR_COLUMNS);
  if (header === null)
    return { indicators: good.indicators, faults: [{ code: 'list-headless', tab: INDICATOR_TAB }], ids: [] };
  const missing = missingColumns(header);
  const faults: StructureFault[] =
    missing.length > 0 ? [{ code: 'list-columns', tab: INDICATOR_TAB, columns: missing }] : [];
  return { ...readLines(grid, header, { good, ordered }, faults), faults };
}

type Known = { readonly good: Campaign; readonly ordered: readonly Indicator[] };
type Ids = IndicatorLines['ids'][number][];

/** Why a line is passed over: its id stands above, or it is new and has no name. */
function refusalOf(id: string, isNamed: boolean, known: Indicator | undefined, above: readonly Indicator[]) {
  if (above.some((indicator) => indicator.id === id)) return { column: 'Mã', problem: 'id-twice' } as const;
  return known || isNamed ? null : ({ column: 'Chỉ tiêu', problem: 'no-name' } as const);
}

function readLines(grid: Grid, header: Header, { good, ordered }: Known, faults: StructureFault[]) {
  const indicators: Indicator[] = [];
  const ids: Ids = [];
  const tell = (fault: CellFault): void => void faults.push(fault);
  const idOf = lineIds(grid, header, good);
  grid.forEach((row, at) => {
    if (at <= header.index || !saysAny(row, header, INDICATOR_COLUMNS)) return;
    const [line, id, column] = [at + 1, idOf(row), header.places.get('Mã')];
    const known = [...good.indicators, ...ordered].find((indicator) => indicator.id === id);
    const refusal = refusalOf(id, !isBlank(cellIn(row, header, 'Chỉ tiêu')), known, indicators);
    if (refusal) {
      const place = { tab: INDICATOR_TAB, line, column: refusal.column };
      tell(cellFault(place, cellIn(row, header, refusal.column), refusal.problem, ''));
      return;
    }
    const before = known ?? newIndicator(id, good);
    const letter = ordered.find((indicator) => indicator.id === id) ?? before;
    indicators.push(readIndicator({ row, line, header, good: before, ordered: letter, bands: good.bands, tell }));
    if (column !== undefined && textIn(row, header, 'Mã') === '') ids.push({ line, column: column + 1, id });
  });
  return { indicators, ids };
}

/** The id of each line: as written, or made of its name. */
function lineIds(grid: Grid, header: Header, good: Campaign): (row: readonly Cell[]) => string {
  const written = grid.slice(header.index + 1).map((row) => textIn(row, header, 'Mã'));
  const taken = new Set([...written, ...good.indicators.map(({ id }) => id)]);
  return (row) => {
    const own = textIn(row, header, 'Mã');
    if (own !== '') return own;
    const id = idFor(textIn(row, header, 'Chỉ tiêu'), taken);
    taken.add(id);
    return id;
  };
}
