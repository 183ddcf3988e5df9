import { namedColumns } from '../domain/header';
import type { Roster } from '../domain/roster';
import type { Ports } from '../ports';

/** How far a roster tab reached when it was last checked. */
type Extent = {
  /** The last place (1-based) of a column that counts. */
  readonly needed: number;
  /** Columns in use, the add-in's own block included. */
  readonly columns: number;
  /** Columns that were recognised. */
  readonly known: number;
};

const KEY = 'roster-extents';
/** A property holds 9 kB; a workbook of more tabs than fit simply reads every column. */
const LONGEST = 8_000;
const OWN_WIDTH = 4;

function extentOf({ header, columns }: Roster): Extent | null {
  if (!header) return null;
  const places = namedColumns(header).map((column) => header.columns[column] ?? 0);
  const needed = Math.max(...places, header.familyName ?? 0) + 1;
  return { needed, columns: header.own === null ? columns + OWN_WIDTH : columns, known: places.length };
}

/** Remembers how far each roster reaches, so that later actions read only the columns they need. */
export function rememberExtents(ports: Ports, rosters: readonly Roster[]): void {
  const extents = rosters.flatMap((roster) => {
    const extent = extentOf(roster);
    return extent ? [[roster.tab, [extent.needed, extent.columns, extent.known]]] : [];
  });
  const json = JSON.stringify(Object.fromEntries(extents));
  if (json.length < LONGEST && json !== ports.recall(KEY)) ports.rememberLater(KEY, json);
}

/** What was remembered of each tab. */
export function recallExtents(ports: Ports): ReadonlyMap<string, Extent> {
  const json = ports.recall(KEY);
  if (json === null) return new Map();
  const extents = Object.entries(JSON.parse(json) as Record<string, [number, number, number]>);
  return new Map(extents.map(([tab, [needed, columns, known]]) => [tab, { needed, columns, known }]));
}

/** The columns to read of a tab; null for all of them, where its width is no longer what was remembered. */
export const columnsToRead = (extent: Extent | undefined, columns: number): number | null =>
  extent?.columns === columns ? extent.needed : null;

/** Whether a narrow reading has found all columns that were there before. */
export const isComplete = (known: number, { header }: Roster): boolean =>
  header !== null && namedColumns(header).length >= known;
