import type { Area } from './area';
import type { AgeBand } from './band';
import { isBlank, cellText, type Cell } from './cell';
import { tidy } from './text-key';

/** A band of a table that a person wrote; the name is null where the ages themselves are to be said. */
export type NamedBand = AgeBand & { readonly name: string | null };

/** The bands of a formula without a table: where the law of identity cards draws its lines. */
export const USUAL_BANDS: readonly NamedBand[] = [
  { id: '6-14', fromAge: 6, untilAge: 14, name: null },
  { id: '14-16', fromAge: 14, untilAge: 16, name: null },
  { id: '16-18', fromAge: 16, untilAge: 18, name: null },
];

/** What keeps a table from being one; `row` is 1-based in the table, 0 where the whole of it is meant. */
export type BandFault = {
  readonly kind: 'columns' | 'empty' | 'from' | 'until' | 'overlap';
  readonly row: number;
};

/** Bands as read, in the order in which they stand, or the first fault. */
export type BandTable = { readonly bands: readonly NamedBand[] } | BandFault;

const OLDEST = 200;

/** An age in completed years, or null. */
function ageIn(cell: Cell): number | null {
  const text = typeof cell === 'number' ? String(cell) : typeof cell === 'string' ? tidy(cell) : '';
  return /^\d{1,3}$/.test(text) && Number(text) <= OLDEST ? Number(text) : null;
}

const end = ({ untilAge }: AgeBand) => untilAge ?? Infinity;

const overlaps = (one: AgeBand, other: AgeBand) => one.fromAge < end(other) && other.fromAge < end(one);

function bandIn(cells: readonly Cell[]): NamedBand | 'from' | 'until' {
  const [from = '', until = '', name = ''] = cells;
  const fromAge = ageIn(from);
  if (fromAge === null) return 'from';
  const untilAge = isBlank(until) ? null : ageIn(until);
  if (!isBlank(until) && (untilAge === null || untilAge <= fromAge)) return 'until';
  const id = untilAge === null ? `${fromAge}+` : `${fromAge}-${untilAge}`;
  return { id, fromAge, untilAge, name: tidy(cellText(name)) || null };
}

/**
 * Reads a table of age bands: from (completed years), until (excluded; empty = no upper bound), and a name that may be
 * missing. Empty rows and a first row of words are passed over.
 */
export function readBandTable({ rows, columns, cells }: Area): BandTable {
  if (columns < 2) return { kind: 'columns', row: 0 };
  const bands: NamedBand[] = [];
  for (let row = 0; row < rows; row += 1) {
    const line = cells.slice(row * columns, (row + 1) * columns);
    const isHeader = bands.length === 0 && line.slice(0, 2).every((cell) => !/\d/.test(cellText(cell)));
    if (line.every(isBlank) || isHeader) continue;
    const band = bandIn(line);
    if (typeof band === 'string') return { kind: band, row: row + 1 };
    if (bands.some((other) => overlaps(band, other))) return { kind: 'overlap', row: row + 1 };
    bands.push(band);
  }
  return bands.length === 0 ? { kind: 'empty', row: 0 } : { bands };
}
