import { OWN_COLUMNS } from '../../domain/column';
import { mendingsOf } from '../../domain/batch/mend';
import type { PresentRoster } from '../../domain/batch/import-plan';
import { linePrint } from '../../domain/batch/present';
import type { Row } from '../../domain/roster';
import { checkLines } from '../../domain/roster-check';
import type { Ports } from '../../ports';
import { sentencesOf } from '../../text/finding-sentences';
import type { Text } from '../../text/text';
import { refused, type Told } from './act-alone';
import { changeSaid } from './change-said';
import { importWorld, type ImportWorld } from './import-world';
import { readPresent } from './present-roster';

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
  /** How much of the whole tab can be mended. */
  readonly sentence: string;
  readonly canMend: boolean;
  readonly line: SeenLine | null;
};

/** What *Kiểm tra* says of a line, where its own findings do not say it: it speaks of other lines. */
function saidOfOthers({ own }: Row, spoken: readonly string[], text: Text): string[] {
  const verdict = own[OWN_COLUMNS.indexOf('Kiểm tra')] ?? '';
  const isNew = /^[✗⚠]/.test(verdict) && !spoken.some((sentence) => sentence.includes(verdict.slice(2)));
  return isNew && verdict !== text.own.fine ? [verdict] : [];
}

function seenLine(present: PresentRoster, row: Row, { text, context }: ImportWorld): SeenLine {
  const { header, grid, roster } = present;
  const cells = [grid[row.line - 1] ?? []];
  const { findings } = checkLines(roster, { header, first: row.line, cells }, context);
  const says = findings.map((finding) => sentencesOf(text.findings, finding).join(' '));
  const mendings = mendingsOf(present).filter((mending) => mending.row === row.line);
  return {
    row: row.line,
    print: linePrint(present, row.line),
    title: text.bring.lineTitle(row.line, row.name),
    says: [...says, ...saidOfOthers(row, says, text)],
    mendings: mendings.map(({ column, was, now }) => changeSaid(column, was, now, text)),
  };
}

/** Looks at the roster that is open, and at the line in which the cursor stands; nothing is written. */
export function lookAtLine(ports: Ports): Seen | Told {
  const world = importWorld(ports);
  if ('error' in world) return refused(world.error);
  const { text, rosters, context } = world;
  const [tab, line] = [ports.activeTab(), ports.activeRow()];
  const roster = rosters.find((each) => each.tab === tab);
  if (!roster) return refused(text.bring.notARoster(tab));
  const present = readPresent(ports, roster, context);
  if (!present) return refused(text.bring.noHeader(tab));
  const row = present.roster.rows.find((each) => each.line === line);
  const cells = mendingsOf(present).length;
  return {
    tab,
    sentence: cells === 0 ? text.bring.nothingToMend(roster.unit) : text.bring.canMend(roster.unit, cells),
    canMend: cells > 0,
    line: row ? seenLine(present, row, world) : null,
  };
}
