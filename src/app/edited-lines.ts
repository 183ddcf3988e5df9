import type { Grid } from '../domain/cell';
import { OWN_COLUMNS } from '../domain/column';
import { findHeader, HEADER_DEPTH, isWhole, type Header, type NumberCounts } from '../domain/header';
import type { RosterLines } from '../domain/roster-check';
import type { Edit, Ports, TabInfo } from '../ports';
import { recallCounts } from './number-counts';

/** The header that is frozen at the top, one line read; looked for where nothing or something else is frozen. */
function headerOf(ports: Ports, tab: TabInfo, edited: Grid, seen: NumberCounts): Header | null {
  const [columns, frozen] = [tab.columns(), tab.frozenRows()];
  if (frozen > 0 && frozen <= HEADER_DEPTH) {
    const header = findHeader([...ports.readBlock(tab.name, frozen, 1, 1, columns), ...edited], seen);
    if (header?.index === 0 && isWhole(header)) return { ...header, index: frozen - 1 };
  }
  const header = findHeader(ports.readBlock(tab.name, 1, 1, Math.min(HEADER_DEPTH, tab.rows()), columns), seen);
  return header && isWhole(header) ? header : null;
}

/** Whether an edit touched a column that we read or write, and not only a person's extra columns. */
function touches({ column, columns }: Edit, { columns: places, familyName, own }: Header): boolean {
  const ours = own === null ? [] : OWN_COLUMNS.map((_, at) => own + at);
  const known = [...Object.values(places), ...ours, familyName];
  return known.some((at) => typeof at === 'number' && at + 1 >= column && at + 1 < column + columns);
}

/**
 * Reads the lines below the header that an edit has touched, two or three calls however many they are.
 *
 * @returns Null where it touched none that are checked, or the tab has lost its header or the add-in's own block.
 */
export function readEditedLines(ports: Ports, edit: Edit): RosterLines | null {
  const tab = ports.tabs().find(({ name }) => name === edit.tab);
  const last = Math.min(edit.row + edit.rows - 1, tab?.rows() ?? 0);
  if (!tab || last < edit.row) return null;
  const cells = ports.readBlock(tab.name, edit.row, 1, last - edit.row + 1, tab.columns());
  const header = headerOf(ports, tab, cells, recallCounts(ports, tab.name));
  if (header === null || header.own === null || !touches(edit, header)) return null;
  const above = Math.max(header.index + 2 - edit.row, 0);
  return above < cells.length ? { header, first: edit.row + above, cells: cells.slice(above) } : null;
}
