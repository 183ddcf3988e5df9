import { mendingsOf } from '../../domain/batch/mend';
import { linePrint } from '../../domain/batch/present';
import type { Ports } from '../../ports';
import { actAlone, refused, type Told } from './act-alone';
import { changeCells } from './change-cells';
import type { ImportWorld } from './import-world';
import { readPresent } from './present-roster';

/** A line as somebody looked at it; `row` is 1-based. */
export type LookedAt = { readonly row: number; readonly print: string };

function mend(world: ImportWorld, tab: string, line: LookedAt | null): Told {
  const { ports, text, rosters, context, isShut } = world;
  const roster = rosters.find((each) => each.tab === tab);
  if (!roster) return refused(text.bring.notARoster(tab));
  if (isShut(tab)) return refused(text.rights.importClosed(tab));
  const present = readPresent(ports, roster, context);
  if (!present) return refused(text.bring.noHeader(tab));
  if (line && linePrint(present, line.row) !== line.print) return refused(text.bring.lineMoved(line.row));
  const changes = mendingsOf(present).filter(({ row }) => line === null || row === line.row);
  if (changes.length === 0) return refused(text.bring.nothingToMend(roster.unit));
  return changeCells(world, present, {
    kind: 'mend',
    changes,
    sentence: text.bring.mended(roster.unit, changes.length),
  });
}

/**
 * Puts right in a roster what can be put right without asking: lost zeros, spaces, decomposed letters, days in text.
 *
 * @param line - One line only, if it still says what it said; null for all.
 */
export const mendRoster = (ports: Ports, tab: string, line: LookedAt | null): Told =>
  actAlone(ports, (world) => mend(world, tab, line), refused);
