import { cellText, type Cell, type Grid } from '../cell';
import { COLUMNS } from '../column';
import { findHeader, type Header } from '../header';
import { lineReaders, readLine, type Line } from '../line';
import { lineKinds } from '../line-kind';
import { isColumn } from './settle-columns';
import { sexCodes } from './source-sex';
import type { IncomingLine, Remark, SourceTable } from './source';
import type { ReadLines } from './read-lines';

const HARMLESS: readonly Remark[] = ['birth-year-only', 'class-from-day'];

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

const dayOf = (cell: Cell | undefined): string => (typeof cell === 'object' ? cell.day : '');

/** Whether a line says to the reader of rosters what was read here. */
function saysTheSame(line: Line, { cells, remarks }: IncomingLine): boolean {
  const { birthDay, number, sex } = line;
  const given = (column: keyof typeof cells) => cellText(cells[column] ?? '');
  const plain = sexCodes('', []);
  return (
    remarks.every((remark) => HARMLESS.includes(remark)) &&
    line.tidyName === given('Họ và tên') &&
    (birthDay.kind === 'read' ? birthDay.day : '') === dayOf(cells['Ngày sinh']) &&
    (number.kind !== 'not-digits' || /\D/.test(given('Số định danh'))) &&
    (sex !== null || plain[given('Giới tính').toLowerCase()] === undefined) &&
    line.className === given('Lớp')
  );
}

/**
 * Whether a sheet reads as well where it stands: the reader of rosters finds the same columns, the same people in the
 * same rows, and says the same of each.
 *
 * @param grid - As it came.
 * @param read - What was read of it by the gentle manner.
 */
export function standsAsItIs(grid: Grid, table: SourceTable, read: ReadLines): boolean {
  const header = findHeader(grid);
  if (header === null || !hasSameColumns(table, header) || read.rejected.length > 0) return false;
  const [kindOf, readers] = [lineKinds(), lineReaders()];
  const byRow = new Map(read.lines.map((line) => [line.row, line]));
  return grid.slice(header.index + 1).every((cells, at) => {
    const line = readLine(cells, header, 'school', readers);
    const incoming = byRow.get(header.index + at + 2);
    return kindOf(line) === 'row' ? incoming !== undefined && saysTheSame(line, incoming) : incoming === undefined;
  });
}

/** Whether that may be so, told by the header alone. */
export function mayStand(grid: Grid, table: SourceTable): boolean {
  const header = findHeader(grid);
  return header !== null && hasSameColumns(table, header);
}
