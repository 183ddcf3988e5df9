import type { AgeBand } from './band';
import { cellText, type Cell, type Grid } from './cell';
import { OWN_COLUMNS, type Column } from './column';
import type { Day } from './day';
import type { Finding } from './finding';
import { findHeader, type Header } from './header';
import { cellAt, lineReaders, readLine, type Line, type LineReaders } from './line';
import { lineKinds } from './line-kind';
import { checkLine, type Report, type RowContext } from './row-check';
import type { Roster, RosterTab, Row } from './roster';

/** What every roster of a check shares: the day, the bands, and readers that remember. */
export type CheckContext = LineReaders & RowContext;

/** The context of a check on a day, for the ordered bands. */
export const checkContext = (on: Day, bands: readonly AgeBand[]): CheckContext => ({ on, bands, ...lineReaders() });

const NO_CELLS: readonly Cell[] = [];
const NOTHING: readonly string[] = [];
const LONGEST_NAME = 500;

const ownCells = ({ header: { own }, cells }: Line): readonly string[] =>
  own === null ? NOTHING : OWN_COLUMNS.map((_, place) => cellText(cells[own + place] ?? ''));

function rowOf(line: Line, row: number, context: CheckContext): Row {
  const { obstacle } = line;
  const name = line.tidyName.slice(0, LONGEST_NAME);
  const birthDay = line.birthDay.kind === 'read' ? line.birthDay.day : null;
  return {
    line: row,
    name,
    likeness: name === '' || birthDay === null ? null : context.nameHash(birthDay + name),
    number: line.number.kind === 'read' ? line.number.number : null,
    birthDay,
    className: line.className,
    village: context.village(cellAt(line, 'Thôn')),
    stage: line.stage,
    obstacle: obstacle === '' ? null : obstacle,
    leaving: line.leaving,
    own: ownCells(line),
  };
}

function missingColumns(tab: RosterTab, header: Header | null): Finding[] {
  const needed: readonly Column[] = ['Họ và tên', 'Ngày sinh'];
  return needed
    .filter((column) => header?.columns[column] === undefined)
    .map((column) => ({ code: 'column-missing', unit: tab.unit, row: null, column }));
}

/**
 * Reads a roster tab and checks every line of it by itself.
 *
 * @param grid - The tab from its first row on, header and titles included.
 * @returns The persons' rows, the lines that are structure, and the findings in the order of the lines.
 */
export function checkRoster(tab: RosterTab, grid: Grid, context: CheckContext): Roster {
  const header = findHeader(grid);
  const findings = missingColumns(tab, header);
  if (!header) return { ...tab, header, columns: grid[0]?.length ?? 0, rows: [], structure: [], stale: [], findings };
  const rows: Row[] = [];
  const structure: number[] = [];
  const stale: number[] = [];
  const kindOf = lineKinds();
  let row = 0;
  const report: Report = (column, problem) => {
    findings.push({ ...problem, unit: tab.unit, row, column });
  };
  for (row = header.index + 2; row <= grid.length; row += 1) {
    const line = readLine(grid[row - 1] ?? NO_CELLS, header, tab.kind, context);
    const kind = kindOf(line);
    if (kind === 'row') {
      checkLine(line, context, report);
      rows.push(rowOf(line, row, context));
    } else if (ownCells(line).some((text) => text !== '')) stale.push(row);
    if (kind === 'structure') structure.push(row);
  }
  return { ...tab, header, columns: grid[0]?.length ?? 0, rows, structure, stale, findings };
}
