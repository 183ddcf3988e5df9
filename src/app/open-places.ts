import { isClosed, type ClosedPlace, type Place } from '../domain/permission';
import type { Ports } from '../ports';

/** The ports of somebody who may not edit everything, and the tabs in which they left something unwritten. */
export type OpenPlaces = { readonly ports: Ports; readonly left: () => readonly string[] };

type Cells = readonly (readonly unknown[])[];

const placeOf = (row: number, column: number, cells: Cells): Place => ({
  row,
  column,
  rows: cells.length,
  columns: cells[0]?.length ?? 0,
});

/**
 * The same ports, but what would be written into a closed place is left out: a script runs as the one who clicks, and
 * the platform ends a run that writes where this person may not. A writing is left out whole or done whole.
 */
export function openPlaces(ports: Ports, closed: readonly ClosedPlace[]): OpenPlaces {
  const left = new Set<string>();
  const where = (tab: string, place: Place | null, write: () => void): void => {
    if (isClosed(closed, tab, place)) left.add(tab);
    else write();
  };
  const within = closed.length === 0 ? {} : { ...blocks(ports, where), ...wholes(ports, where) };
  return { ports: { ...ports, ...within }, left: () => [...left] };
}

type Where = (tab: string, place: Place | null, write: () => void) => void;

const blocks = (ports: Ports, where: Where): Pick<Ports, 'writeNotes' | 'writeCells' | 'writeOwn' | 'writeLines'> => ({
  writeNotes: (tab, row, column, notes) => {
    where(tab, placeOf(row, column, notes), () => {
      ports.writeNotes(tab, row, column, notes);
    });
  },
  writeCells: (tab, row, column, cells) => {
    where(tab, placeOf(row, column, cells), () => {
      ports.writeCells(tab, row, column, cells);
    });
  },
  writeOwn: (tab, row, column, cells) => {
    where(tab, placeOf(row, column, cells), () => {
      ports.writeOwn(tab, row, column, cells);
    });
  },
  writeLines: (tab, row, column, cells) => {
    where(tab, placeOf(row, column, cells), () => {
      ports.writeLines(tab, row, column, cells);
    });
  },
});

const wholes = (ports: Ports, where: Where): Pick<Ports, 'showTab' | 'layOutRoster'> => ({
  showTab: (view) => {
    where(view.tab, null, () => {
      ports.showTab(view);
    });
  },
  layOutRoster: (layout) => {
    where(layout.tab, null, () => {
      ports.layOutRoster(layout);
    });
  },
});
