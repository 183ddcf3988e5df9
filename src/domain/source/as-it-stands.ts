import { cellText, type Grid } from '../cell';
import { COLUMNS } from '../column';
import { findHeader, type Header } from '../header';
import { lineReaders, readLine, type Line } from '../line';
import { lineKinds } from '../line-kind';
import { isColumn } from './settle-columns';
import { sexCodes } from './source-sex';
import type { IncomingLine, SourceTable } from './source';
import type { ReadLines } from './read-lines';

/** Whether the reader of rosters sees the same columns in a sheet as were read here, and would leave none out. */
function hasSameColumns({ headerRows, columns }: SourceTable, header: Header): boolean {
  if (headerRows.length !== 1 || headerRows[0] !== header.index) return false;
  const places = (role: string) => columns.filter((column) => column.role === role).map(({ at }) => at);
  const isOurs = columns.every(
    ({ role, charset }) =>
      charset === 'unicode' && (isColumn(role) || ['other', 'family-name', 'given-name'].includes(role)),
  );
  const family = places('family-name')[0] ?? null;
  return (
    isOurs &&
    family === header.familyName &&
    COLUMNS.every((column) => {
      const [at, second] = column === 'Họ và tên' && family !== null ? places('given-name') : places(column);
      return at === header.columns[column] && second === undefined;
    })
  );
}

/** Whether a line says more here than to the reader of rosters: a day, a sex or a class that it does not see, or nothing where it sees something. */
function saysMore(line: Line, { cells, remarks }: IncomingLine, codes: Record<string, string>): boolean {
  const { birthDay, sex, className } = line;
  const given = (column: keyof typeof cells) => cellText(cells[column] ?? '');
  return (
    (birthDay.kind !== 'read' && typeof cells['Ngày sinh'] === 'object') ||
    (sex === null && codes[given('Giới tính').toLowerCase()] !== undefined) ||
    (given('Lớp') !== '' && given('Lớp') !== className) ||
    (given('Họ và tên') !== '' && remarks.includes('placeholder-emptied'))
  );
}

/** A list written otherwise shows it in many lines; a few odd cells are the clerk's to mend, where they stand. */
const PART_THAT_TELLS = 0.05;

/**
 * Whether a sheet reads as well where it stands: the reader of rosters finds the same columns and people in the same
 * rows, and hardly a line says more when it is read apart.
 *
 * @param grid - As it came.
 * @param read - What was read of it by the gentle manner.
 */
export function standsAsItIs(grid: Grid, table: SourceTable, read: ReadLines): boolean {
  const header = findHeader(grid);
  if (header === null || !hasSameColumns(table, header) || read.rejected.length > 0) return false;
  const [readers, codes, kindOf] = [lineReaders(), sexCodes('', []), lineKinds()];
  const byRow = new Map(read.lines.map((line) => [line.row, line]));
  let telling = 0;
  const hasSameRows = grid.slice(header.index + 1).every((cells, at) => {
    const line = readLine(cells, header, 'school', readers);
    const incoming = byRow.get(header.index + at + 2);
    if (incoming && saysMore(line, incoming, codes)) telling += 1;
    return (kindOf(line) === 'row') === (incoming !== undefined);
  });
  return hasSameRows && (telling === 0 || telling < read.lines.length * PART_THAT_TELLS);
}

/** Whether that may be so, told by the header alone. */
export function mayStand(grid: Grid, table: SourceTable): boolean {
  const header = findHeader(grid);
  return header !== null && hasSameColumns(table, header);
}
