import type { AgeBand } from './band';
import { cellText, type Cell, type Grid } from './cell';
import { OWN_COLUMNS, type Column } from './column';
import type { Day } from './day';
import type { Finding } from './finding';
import { findHeader, type Header } from './header';
import { cellAt, lineReaders, readLine, type Line, type LineReaders } from './line';
import { isStructure, lineKinds } from './line-kind';
import { checkLine, isWithoutCard, type Report, type RowContext } from './row-check';
import type { Roster, RosterTab, Row } from './roster';
import { hasReached } from './stage';

/** What every roster of a check shares: the day, the bands, and readers that remember. */
export type CheckContext = LineReaders & RowContext;

/** The context of a check on a day, for the ordered bands. */
export const checkContext = (on: Day, bands: readonly AgeBand[]): CheckContext => ({ on, bands, ...lineReaders() });

const NOTHING: readonly string[] = [];
const LONGEST_NAME = 500;

const ownCells = ({ header: { own }, cells }: Line): readonly string[] =>
  own === null ? NOTHING : OWN_COLUMNS.map((_, place) => cellText(cells[own + place] ?? ''));

/** Whether a cell is empty or holds nothing but spaces; `isBlank` would tidy every phone. */
const isEmpty = (cell: Cell): boolean => cell === '' || (typeof cell === 'string' && cell.trim() === '');

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
    hasCard: line.card === 'Đã có' || (hasReached(line.stage, 'approved') && !isWithoutCard(line)),
    approvedOn: line.stage === 'approved' ? context.day(cellAt(line, 'Ngày phê duyệt')) : null,
    papers: line.papers,
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

/** What the lines below a header hold. */
export type CheckedLines = Pick<Roster, 'rows' | 'structure' | 'stale' | 'findings' | 'withoutPhone'>;

/** Lines in which nothing has been found yet. */
const noLines = () => ({
  rows: [] as Row[],
  structure: [] as number[],
  stale: [] as number[],
  findings: [] as Finding[],
  withoutPhone: 0,
});

/** Some or all of the lines below the header of a roster, one below the other. */
export type RosterLines = {
  readonly header: Header;
  /** The 1-based row of the first of them in the tab. */
  readonly first: number;
  readonly cells: Grid;
};

/** Checks lines of a roster by themselves. */
export function checkLines(
  tab: RosterTab,
  { header, first, cells }: RosterLines,
  context: CheckContext,
  check = checkLine,
): CheckedLines {
  const checked = noLines();
  const kindOf = lineKinds();
  let row = first;
  const report: Report = (column, problem) => {
    checked.findings.push({ ...problem, unit: tab.unit, row, column });
  };
  for (const each of cells) {
    const line = readLine(each, header, tab.kind, context);
    const kind = kindOf(line);
    if (kind === 'row') {
      check(line, context, report);
      checked.rows.push(rowOf(line, row, context));
      if (isEmpty(cellAt(line, 'Số điện thoại'))) checked.withoutPhone += 1;
    } else if (ownCells(line).some((text) => text !== '')) checked.stale.push(row);
    if (isStructure(kind)) checked.structure.push(row);
    row += 1;
  }
  return checked;
}

/**
 * Reads a roster tab and checks every line of it by itself.
 *
 * @param grid - The tab from its first row on, header and titles included.
 * @returns The persons' rows, the lines that are structure, and the findings in the order of the lines.
 */
export function checkRoster(tab: RosterTab, grid: Grid, context: CheckContext, check = checkLine): Roster {
  const header = findHeader(grid);
  const columns = grid[0]?.length ?? 0;
  const missing = missingColumns(tab, header);
  if (!header) return { ...tab, header, columns, ...noLines(), findings: missing };
  const below = { header, first: header.index + 2, cells: grid.slice(header.index + 1) };
  const lines = checkLines(tab, below, context, check);
  return { ...tab, header, columns, ...lines, findings: [...missing, ...lines.findings] };
}

/** Reads a roster tab for what is done to whole lists: its persons' rows, without a look for findings in them. */
export const readRoster = (tab: RosterTab, grid: Grid, context: CheckContext): Roster =>
  checkRoster(tab, grid, context, () => undefined);
