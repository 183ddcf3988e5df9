import { mendingsOf, type Mending } from '../../domain/batch/mend';
import type { PresentRoster } from '../../domain/batch/import-plan';
import { linePrint } from '../../domain/batch/present';
import type { Row } from '../../domain/roster';
import { checkRoster } from '../../domain/roster-check';
import type { Ports } from '../../ports';
import { sentencesOf } from '../../text/finding-sentences';
import type { Text } from '../../text/text';
import { byRow } from '../own-cells';
import { refused, type Told } from './act-alone';
import { changeSaid } from './change-said';
import { importWorld, type ImportWorld } from './import-world';
import { listLines, type ListedLine } from './list-lines';
import type { LookedAt } from './mend-roster';
import { readPresent } from './present-roster';
import { heaviestFirst, saidOfOthers } from './said-of-line';

/** A person's line as it stands: what is to be said of it, and what mending it would change. */
export type SeenLine = {
  readonly row: number;
  /** What tells whether it is still the line that was looked at. */
  readonly print: string;
  readonly title: string;
  readonly says: readonly string[];
  readonly mendings: readonly string[];
};

/** The roster that is open, and the line in which the cursor stands; null where that is nobody's. */
export type Seen = {
  readonly tab: string;
  /** How many of its lines are to be put right. */
  readonly count: string;
  /** How much of the whole tab can be mended. */
  readonly sentence: string;
  readonly canMend: boolean;
  readonly line: SeenLine | null;
  readonly lines: readonly ListedLine[];
};

/** A line of a list that somebody has chosen. */
export type Chosen = LookedAt & { readonly tab: string; readonly column: number };

function seenLine(present: PresentRoster, row: Row, mendings: readonly Mending[], text: Text): SeenLine {
  const findings = heaviestFirst(byRow(present.roster.findings).get(row.line) ?? []);
  return {
    row: row.line,
    print: linePrint(present, row.line),
    title: text.bring.lineTitle(row.line, row.name),
    says: [...findings.map((finding) => sentencesOf(text.findings, finding).join(' ')), ...saidOfOthers(row, findings)],
    mendings: mendings
      .filter((mending) => mending.row === row.line)
      .map(({ column, was, now }) => changeSaid(column, was, now, text)),
  };
}

function seenIn(present: PresentRoster, line: number, { text }: ImportWorld): Seen {
  const { unit, tab, rows } = present.roster;
  const row = rows.find((each) => each.line === line);
  const mendings = mendingsOf(present);
  const lines = listLines(present, mendings, text);
  return {
    tab,
    count: text.mendList.count(unit, lines.length, rows.length),
    sentence: mendings.length === 0 ? text.bring.nothingToMend(unit) : text.bring.canMend(unit, mendings.length),
    canMend: mendings.length > 0,
    line: row ? seenLine(present, row, mendings, text) : null,
    lines,
  };
}

/** The roster in a tab, with what is wrong with each line; or, in a sentence, why there is none. */
function rosterIn({ ports, text, rosters, context }: ImportWorld, tab: string): PresentRoster | Told {
  const roster = rosters.find((each) => each.tab === tab);
  if (!roster) return refused(text.bring.notARoster(tab));
  const present = readPresent(ports, roster, context);
  if (!present) return refused(text.bring.noHeader(tab));
  return { ...present, roster: checkRoster(roster, present.grid, context) };
}

/** Looks at the roster that is open, and at the line in which the cursor stands; nothing is written. */
export function lookAtLine(ports: Ports): Seen | Told {
  const world = importWorld(ports);
  if ('error' in world) return refused(world.error);
  const [tab, line] = [ports.activeTab(), ports.activeRow()];
  const present = rosterIn(world, tab);
  return 'isDone' in present ? present : seenIn(present, line, world);
}

/** Where the chosen line stands by now: people sort and insert meanwhile. */
function rowNow(present: PresentRoster, { row, print }: LookedAt): number | null {
  if (print === '' || linePrint(present, row) === print) return row;
  return present.roster.rows.find(({ line }) => linePrint(present, line) === print)?.line ?? null;
}

/** Puts the cursor on a cell of a list, and looks at its line. */
export function goToLine(ports: Ports, chosen: Chosen): Seen | Told {
  const world = importWorld(ports);
  if ('error' in world) return refused(world.error);
  const { tab, row, column } = chosen;
  if (ports.tabs().every(({ name }) => name !== tab)) return refused(world.text.mendList.tabGone(tab));
  const present = rosterIn(world, tab);
  if ('isDone' in present) return present;
  const now = rowNow(present, chosen);
  if (now === null) return refused(world.text.mendList.lineGone(row));
  ports.openCell(tab, now, column);
  return seenIn(present, now, world);
}
