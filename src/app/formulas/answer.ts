import { cellIn, commonShape, isOne, misfit, type Area } from '../../domain/area';
import { readBirthDay } from '../../domain/birth-day';
import type { Cell } from '../../domain/cell';
import type { Day } from '../../domain/day';
import type { FormulaSentences } from '../../text/formula-sentences';

/** What stands in a cell: never an error, but `''` or a sentence. */
export type Value = string | number;

/** What a formula gives back: one value for single cells, rows of them for ranges. */
export type Answer = Value | Value[][];

/**
 * Answers for every cell of ranges that fit together; one cell stands beside each of a range. Ranges of unequal size
 * give one sentence.
 */
export function answerEach(
  areas: readonly Area[],
  sentences: FormulaSentences,
  valueOf: (...cells: Cell[]) => Value,
): Answer {
  const unequal = misfit(areas);
  if (unequal) return sentences.unequal(unequal.first, unequal.other);
  const { rows, columns } = commonShape(areas);
  const at = (place: number) => valueOf(...areas.map((area) => cellIn(area, place)));
  if (isOne({ rows, columns })) return at(0);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => at(row * columns + column)),
  );
}

/** The day in a cell, or the sentence that says why there is none. `example` is a formula that has one. */
export function dayIn(cell: Cell, example: string, sentences: FormulaSentences): { day: Day } | string {
  const read = readBirthDay(cell);
  if (read.kind === 'read') return { day: read.day };
  return read.kind === 'missing' ? sentences.noDay(example) : sentences.noSuchDay(read.text);
}

/** The sentence about a day that is one cell for the whole formula; null where that day can be read, or there are many. */
export function dayFault(area: Area, example: string, sentences: FormulaSentences): string | null {
  if (!isOne(area)) return null;
  const day = dayIn(cellIn(area, 0), example, sentences);
  return typeof day === 'string' ? day : null;
}
