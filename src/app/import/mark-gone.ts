import type { Obstacle } from '../../domain/choice';
import type { PresentRoster } from '../../domain/batch/import-plan';
import { cellIn, rowsById } from '../../domain/batch/present';
import type { Ports } from '../../ports';
import { actAlone, refused, type Told } from './act-alone';
import { changeCells } from './change-cells';
import type { ImportWorld } from './import-world';
import { readPresent } from './present-roster';

/** Why somebody stands in a list no more. */
export const GONE = ['Chuyển đi', 'Thôi học', 'Học nơi khác'] as const satisfies readonly Obstacle[];

/** People of one unit who have gone: by the id of their line, or by its row where it has none. */
export type Gone = {
  readonly unit: string;
  readonly people: readonly { readonly id: string; readonly row: number; readonly name: string }[];
  readonly obstacle: (typeof GONE)[number];
};

/** The cells to be written: of lines that still are theirs, and in which no obstacle stands. */
function marksOf(present: PresentRoster, { people, obstacle }: Gone) {
  const byId = rowsById(present);
  const names = new Map(present.roster.rows.map(({ line, name }) => [line, name]));
  return people.flatMap(({ id, row, name }) => {
    const line = id === '' ? row : (byId.get(id) ?? 0);
    const was = cellIn(present, line, 'Vướng mắc');
    const isThem = names.get(line) === name && was === '';
    return isThem ? [{ row: line, column: 'Vướng mắc' as const, was, now: obstacle }] : [];
  });
}

function mark(world: ImportWorld, gone: Gone): Told {
  const { ports, text, rosters, context, isShut } = world;
  const roster = rosters.find(({ unit }) => unit === gone.unit);
  if (!roster || !GONE.includes(gone.obstacle)) return refused(text.bring.nobodyMarked);
  if (isShut(roster.tab)) return refused(text.rights.importClosed(roster.tab));
  const present = readPresent(ports, roster, context);
  if (present?.header.columns['Vướng mắc'] === undefined) return refused(text.bring.noHeader(roster.tab));
  const changes = marksOf(present, gone);
  if (changes.length === 0) return refused(text.bring.nobodyMarked);
  const sentence = text.bring.marked(gone.unit, changes.length, gone.obstacle);
  return changeCells(world, present, { kind: 'mark', changes, sentence });
}

/** Says of people why they stand in a list no more; a cell in which something stands is left. */
export const markGone = (ports: Ports, gone: Gone): Told => actAlone(ports, (world) => mark(world, gone), refused);
