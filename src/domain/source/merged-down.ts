import { readBirthDay } from '../birth-day';
import { isBlank, type Cell, type Grid } from '../cell';
import { yearOf } from '../day';
import type { SourceColumn, SourceRole } from './source';

/** What is written once for all of a group. */
const OF_GROUPS: readonly SourceRole[] = ['Lớp', 'school'];
const NAMES: readonly SourceRole[] = ['Họ và tên', 'given-name'];
const FEWEST = 3;

/** Whether cells of people, one below the other, are those of groups: each written once, at its first. */
function areOfGroups(cells: readonly Cell[]): boolean {
  const filled = cells.filter((cell) => !isBlank(cell));
  if (cells.length < FEWEST || isBlank(cells[0] ?? '') || filled.length * 2 > cells.length) return false;
  return new Set(filled).size === filled.length;
}

const placesOf = (columns: readonly SourceColumn[], roles: readonly SourceRole[]): number[] =>
  columns.filter(({ role }) => roles.includes(role)).map(({ at }) => at);

/** The lines in which a name stands, and not alone: titles and signatures stand alone. */
function peopleIn(columns: readonly SourceColumn[], grid: Grid, from: number): Grid {
  const names = placesOf(columns, NAMES);
  const rest = columns.filter(({ role }) => !OF_GROUPS.includes(role) && !NAMES.includes(role) && role !== 'STT');
  const isFilled = (row: readonly Cell[], at: number) => !isBlank(row[at] ?? '');
  return grid
    .slice(from)
    .filter((row) => names.some((at) => isFilled(row, at)) && rest.some(({ at }) => isFilled(row, at)));
}

/** Columns, with those marked whose cells are merged downwards: a spreadsheet keeps what stands in the first alone. */
export function withMerged(columns: readonly SourceColumn[], grid: Grid, from: number): SourceColumn[] {
  const ofGroups = columns.filter(({ role }) => OF_GROUPS.includes(role));
  if (ofGroups.length === 0) return [...columns];
  const people = peopleIn(columns, grid, from);
  const merged = ofGroups.filter(({ at }) => areOfGroups(people.map((row) => row[at] ?? '')));
  return columns.map((column) => (merged.includes(column) ? { ...column, isMerged: true } : column));
}

type Merged = { readonly grid: Grid; readonly columns: readonly SourceColumn[] };

/** The rows of a table below its header, with what is merged downwards in each line that it holds for. */
export function filledDown({ grid, columns }: Merged, from: number): Grid {
  const body = grid.slice(from);
  const merged = columns.flatMap(({ at, isMerged }) => (isMerged ? [at] : []));
  if (merged.length === 0) return body;
  const names = placesOf(columns, NAMES);
  const held = new Map<number, Cell>();
  return body.map((row) => {
    const filled = [...row];
    for (const at of merged) {
      if (!isBlank(row[at] ?? '')) held.set(at, row[at] ?? '');
      else if (names.some((name) => !isBlank(row[name] ?? ''))) filled[at] = held.get(at) ?? '';
    }
    return filled;
  });
}
