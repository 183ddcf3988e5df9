import type { NamedBand } from '../domain/band-table';
import type { GapCount } from '../domain/gap-count';
import { STAGES } from '../domain/stage';
import type { Tally } from '../domain/tally';
import type { Text } from '../text/text';

type Cells = (string | number)[];

/** What a band is called: its own name, else its ages. */
export const bandName = (band: NamedBand, text: Text): string => band.name ?? text.band(band);

/**
 * The table that the formula KHOANGTRONG shows, nine columns wide: a header, a row a band by stage, their total, and
 * below it those whom no band counts.
 *
 * @param bands - Those that were counted, in the same order.
 */
export function gapFormulaTable(bands: readonly NamedBand[], counted: GapCount, text: Text): Cells[] {
  const { formulas, tables, own } = text;
  const header = [...tables.gapHeaders(tables.gapNames.commune).slice(0, STAGES.length + 2), formulas.notActivated];
  const apart = (label: string, people: number): Cells => [label, people, ...header.slice(2).map(() => '')];
  return [
    header,
    ...counted.bands.map((tally, at) => tallyCells(bands[at] ? bandName(bands[at], text) : '', tally)),
    tallyCells(formulas.total, counted.total),
    apart(own.outOfBand, counted.outOfBand),
    apart(formulas.noBirthDay, counted.undetermined),
    apart(own.left, counted.left),
  ];
}

const tallyCells = (label: string, { inBand, stages, gap }: Tally): Cells => [
  label,
  inBand,
  ...STAGES.map((stage) => stages[stage]),
  gap,
];
