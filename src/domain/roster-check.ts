import type { AgeBand } from './band';
import { cellText, type Cell, type Grid } from './cell';
import { OWN_COLUMNS, type Column } from './column';
import type { Day } from './day';
import type { Finding } from './finding';
import { findHeader, type Header } from './header';
import { cellAt, lineReaders, readLine, shortText, type Line, type LineReaders } from './line';
import { lineKinds } from './line-kind';
import { checkLine } from './row-check';
import type { Roster, RosterTab, Row } from './roster';

/** What every roster of a check shares: the day, the bands, and readers that remember. */
export type CheckContext = LineReaders & { readonly on: Day; readonly bands: readonly AgeBand[] };

/** The context of a check on a day, for the ordered bands. */
export const checkContext = (on: Day, bands: readonly AgeBand[]): CheckContext => ({ on, bands, ...lineReaders() });

const NO_CELLS: readonly Cell[] = [];
const NOTHING: readonly string[] = [];
const LONGEST_NAME = 500;

const ownCells = ({ header: { own }, cells }: Line): readonly string[] =>
  own === null ? NOTHING : OWN_COLUMNS.map((_, place) => cellText(cells[own + place] ?? ''));

function rowOf(line: Line, at: number, context: CheckContext): Row {
  const { obstacle } = line.choices;
  return {
    line: at + 1,
    nameKey: line.tidyName === '' ? '' : context.nameKey(line.tidyName.slice(0, LONGEST_NAME)),
    number: line.number.kind === 'read' ? line.number.number : null,
    birthDay: line.birthDay.kind === 'read' ? line.birthDay.day : null,
    className: line.className,
    village: shortText(cellAt(line, 'Thôn')),
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
  const found = { unit: tab.unit, findings };
  const rows: Row[] = [];
  const structure: number[] = [];
  const stale: number[] = [];
  const kindOf = lineKinds();
  for (let at = header.index + 1; at < grid.length; at += 1) {
    const line = readLine(grid[at] ?? NO_CELLS, header, tab.kind, context);
    const kind = kindOf(line);
    if (kind === 'row') rows.push(checkedRow(line, at, found, context));
    else if (ownCells(line).some((text) => text !== '')) stale.push(at + 1);
    if (kind === 'structure') structure.push(at + 1);
  }
  return { ...tab, header, columns: grid[0]?.length ?? 0, rows, structure, stale, findings };
}

type Found = { readonly unit: string; readonly findings: Finding[] };

function checkedRow(line: Line, at: number, { unit, findings }: Found, context: CheckContext): Row {
  checkLine(line, context.on, context.bands, (column, problem) => {
    findings.push({ ...problem, unit, row: at + 1, column });
  });
  return rowOf(line, at, context);
}
