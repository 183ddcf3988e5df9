import { readBirthDay } from '../birth-day';
import { cellText, isBlank, type Cell, type Grid } from '../cell';
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

/** Tells of a line whether a name stands there, and not alone: titles and signatures stand alone. */
function peopleTeller(columns: readonly SourceColumn[]): (row: readonly Cell[]) => boolean {
  const names = placesOf(columns, NAMES);
  const rest = columns.filter(({ role }) => !OF_GROUPS.includes(role) && !NAMES.includes(role) && role !== 'STT');
  const isFilled = (row: readonly Cell[], at: number) => !isBlank(row[at] ?? '');
  return (row) => names.some((at) => isFilled(row, at)) && rest.some(({ at }) => isFilled(row, at));
}

/** Pupils of one class are born so many years apart, at most one of so many lines excepted. */
const APART = 2;
const EXCEPTED = 5;
const BIRTHS: readonly SourceRole[] = ['Ngày sinh', 'birth-year', 'born-male', 'born-female'];

/** The year of birth that a cell says, or null. */
function yearIn(cell: Cell): number | null {
  const read = readBirthDay(cell);
  const [year] = /(?:19|20)\d{2}(?!\d)/.exec(cellText(cell)) ?? [];
  if (read.kind === 'read') return yearOf(read.day);
  return year === undefined ? null : Number(year);
}

/** Whether those below a class are of an age with its first: in the list of a village others stand between pupils. */
function areOfOneAge(people: Grid, at: number, births: readonly number[]): boolean {
  let [first, known, apart] = [null as number | null, 0, 0];
  for (const row of people) {
    const year = births.map((place) => yearIn(row[place] ?? '')).find((each) => each !== null) ?? null;
    if (!isBlank(row[at] ?? '')) first = year;
    else if (first !== null && year !== null) {
      known += 1;
      if (Math.abs(year - first) > APART) apart += 1;
    }
  }
  return apart * EXCEPTED <= known;
}

/** Columns, with those marked whose cells are merged downwards: a spreadsheet keeps what stands in the first alone. */
export function withMerged(columns: readonly SourceColumn[], grid: Grid, from: number): SourceColumn[] {
  const ofGroups = columns.filter(({ role }) => OF_GROUPS.includes(role));
  if (ofGroups.length === 0) return [...columns];
  const people = grid.slice(from).filter(peopleTeller(columns));
  const births = placesOf(columns, BIRTHS);
  const merged = ofGroups.filter(
    ({ at, role }) =>
      areOfGroups(people.map((row) => row[at] ?? '')) && (role !== 'Lớp' || areOfOneAge(people, at, births)),
  );
  return columns.map((column) => (merged.includes(column) ? { ...column, isMerged: true } : column));
}

type Merged = { readonly grid: Grid; readonly columns: readonly SourceColumn[] };

/** The rows of a table below its header, with what is merged downwards in each line that it holds for. */
export function filledDown({ grid, columns }: Merged, from: number): Grid {
  const body = grid.slice(from);
  const merged = columns.flatMap(({ at, isMerged }) => (isMerged ? [at] : []));
  if (merged.length === 0) return body;
  const isPerson = peopleTeller(columns);
  const held = new Map<number, Cell>();
  return body.map((row) => {
    const filled = [...row];
    for (const at of merged) {
      if (!isBlank(row[at] ?? '')) held.set(at, row[at] ?? '');
      else if (isPerson(row)) filled[at] = held.get(at) ?? '';
    }
    return filled;
  });
}
