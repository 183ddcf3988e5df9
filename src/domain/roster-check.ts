import type { AgeBand } from './band';
import { cellText, isBlank, type Cell, type Grid } from './cell';
import { ACCOUNT_STATES, CARD_STATES, choiceReader, OBSTACLES, SEXES, stageOf, type Obstacle } from './choice';
import { OWN_COLUMNS, type Column } from './column';
import type { Day } from './day';
import type { Finding, Problem } from './finding';
import { findHeader, headerKey, type Header } from './header';
import { checkLine, readLine, type Line } from './row-check';
import type { Leaving, Roster, RosterTab, Row } from './roster';
import { structureOf } from './structure';
import { nameKeys, tidy } from './text-key';
import type { UnitKind } from './unit';

/** What every roster of a check shares: the day, the bands, and readers that remember. */
export type CheckContext = {
  readonly on: Day;
  readonly bands: readonly AgeBand[];
  readonly nameKey: (name: string) => string;
  readonly sex: ReturnType<typeof choiceReader<(typeof SEXES)[number]>>;
  readonly card: ReturnType<typeof choiceReader<(typeof CARD_STATES)[number]>>;
  readonly account: ReturnType<typeof choiceReader<(typeof ACCOUNT_STATES)[number]>>;
  readonly obstacle: ReturnType<typeof choiceReader<Obstacle>>;
};

/** The context of a check on a day, for the ordered bands. */
export function checkContext(on: Day, bands: readonly AgeBand[]): CheckContext {
  return {
    on,
    bands,
    nameKey: nameKeys(),
    sex: choiceReader(SEXES),
    card: choiceReader(CARD_STATES),
    account: choiceReader(ACCOUNT_STATES),
    obstacle: choiceReader(OBSTACLES),
  };
}

/** From which lists an obstacle takes a person, in a list of the given kind. */
export function leavingBy(obstacle: Obstacle | '' | null, kind: UnitKind): Leaving {
  if (obstacle === 'Chuyển đi' || obstacle === 'Đã mất') return 'commune';
  return (obstacle === 'Thôi học' || obstacle === 'Học nơi khác') && kind === 'school' ? 'school' : null;
}

type Reading = {
  readonly tab: RosterTab;
  readonly header: Header;
  readonly context: CheckContext;
  readonly findings: Finding[];
};

const NO_CELLS: readonly Cell[] = [];

function readCells(reading: Reading, cells: readonly Cell[]): Line {
  const { columns, familyName } = reading.header;
  const cell = (column: Column): Cell => {
    const at = columns[column];
    return at === undefined ? '' : (cells[at] ?? '');
  };
  const given = cellText(cell('Họ và tên'));
  const family = familyName === null ? '' : cellText(cells[familyName] ?? '');
  const { context } = reading;
  const obstacle = context.obstacle(cell('Vướng mắc'));
  const choices = {
    sex: context.sex(cell('Giới tính')),
    card: context.card(cell('Căn cước')),
    account: context.account(cell('Định danh mức 2')),
    obstacle,
  };
  return {
    cell,
    has: (column) => columns[column] !== undefined,
    name: family === '' ? given : `${family} ${given}`,
    ...readLine(cell('Ngày sinh'), cell('Số định danh')),
    choices,
    stage: stageOf(choices.card, choices.account),
    left: leavingBy(obstacle, reading.tab.kind) !== null,
  };
}

const ownCells = (header: Header, cells: readonly Cell[]): readonly string[] =>
  header.own === null ? [] : OWN_COLUMNS.map((_, place) => cellText(cells[(header.own ?? 0) + place] ?? ''));

const className = (cell: Cell): string =>
  typeof cell === 'object' ? cellText(cell).replace(/\/\d{4}$/, '') : tidy(cellText(cell).slice(0, 200));

function rowOf(line: Line, at: number, cells: readonly Cell[], reading: Reading): Row {
  const { obstacle } = line.choices;
  return {
    line: at + 1,
    nameKey: line.name === '' ? '' : reading.context.nameKey(line.name.slice(0, 500)),
    number: line.number.kind === 'read' ? line.number.number : null,
    birthDay: line.birthDay.kind === 'read' ? line.birthDay.day : null,
    className: className(line.cell('Lớp')),
    village: tidy(cellText(line.cell('Thôn')).slice(0, 200)),
    stage: line.stage,
    obstacle: obstacle === '' ? null : obstacle,
    leaving: leavingBy(obstacle, reading.tab.kind),
    own: ownCells(reading.header, cells),
  };
}

/** Whether a line repeats the header, as lists made class by class do. */
function repeatsHeader(line: Line): boolean {
  const birth = line.cell('Ngày sinh');
  return (
    typeof birth === 'string' &&
    /^\s*[Nn]/.test(birth) &&
    headerKey(birth).startsWith('ng') &&
    /họ|tên/i.test(tidy(line.name))
  );
}

type LineKind = 'row' | 'structure' | 'blank';

/** A closing signature makes the bare names below it signatures too, until a person with a number or birth day follows. */
function lineKinds(header: Header) {
  let signed = false;
  const holdsText = (cells: readonly Cell[]) =>
    cells.some(
      (cell, at) =>
        !(header.own !== null && at >= header.own && at < header.own + OWN_COLUMNS.length) && !isBlank(cell),
    );
  return (line: Line, cells: readonly Cell[]): LineKind => {
    const known = line.number.kind !== 'missing' || line.birthDay.kind !== 'missing';
    if (known && !repeatsHeader(line)) {
      signed = false;
      return 'row';
    }
    if (known) return 'structure';
    if (line.name.trim() === '') return holdsText(cells) ? signedBy(cells) : 'blank';
    const structure = structureOf(line.name);
    if (structure === 'class') signed = false;
    if (structure === 'signature') signed = true;
    return structure !== null || signed ? 'structure' : 'row';
  };
  function signedBy(cells: readonly Cell[]): LineKind {
    if (cells.some((cell) => typeof cell === 'string' && structureOf(cell) === 'signature')) signed = true;
    return 'structure';
  }
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
  const reading: Reading = { tab, header, context, findings };
  const rows: Row[] = [];
  const structure: number[] = [];
  const stale: number[] = [];
  const kindOf = lineKinds(header);
  for (let at = header.index + 1; at < grid.length; at += 1) {
    const cells = grid[at] ?? NO_CELLS;
    const line = readCells(reading, cells);
    const kind = kindOf(line, cells);
    if (kind === 'row') rows.push(checkedRow(line, at, cells, reading));
    else if (ownCells(header, cells).some((text) => text !== '')) stale.push(at + 1);
    if (kind === 'structure') structure.push(at + 1);
  }
  return { ...tab, header, columns: grid[0]?.length ?? 0, rows, structure, stale, findings };
}

function checkedRow(line: Line, at: number, cells: readonly Cell[], reading: Reading): Row {
  const report = (column: Column, problem: Problem) => {
    reading.findings.push({ ...problem, unit: reading.tab.unit, row: at + 1, column });
  };
  checkLine(line, reading.context.on, reading.context.bands, report);
  return rowOf(line, at, cells, reading);
}
