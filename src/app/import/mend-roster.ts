import { mendingsOf } from '../../domain/batch/mend';
import type { Ports } from '../../ports';
import { actAlone, refused, type Told } from './act-alone';
import { changeCells } from './change-cells';
import type { ImportWorld } from './import-world';
import { readPresent } from './present-roster';

function mend(world: ImportWorld, tab: string, row: number | null): Told {
  const { ports, text, rosters, context, isShut } = world;
  const roster = rosters.find((each) => each.tab === tab);
  if (!roster) return refused(text.bring.notARoster(tab));
  if (isShut(tab)) return refused(text.rights.importClosed(tab));
  const present = readPresent(ports, roster, context);
  if (!present) return refused(text.bring.noHeader(tab));
  const changes = mendingsOf(present).filter((mending) => row === null || mending.row === row);
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
 * @param row - One line only, 1-based; null for all.
 */
export const mendRoster = (ports: Ports, tab: string, row: number | null): Told =>
  actAlone(ports, (world) => mend(world, tab, row), refused);
