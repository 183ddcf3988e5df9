import { cellIn, commonShape, type Area } from './area';
import { bandOf, type AgeBand } from './band';
import { readBirthDay, remembering, type BirthDay } from './birth-day';
import { cellText, type Cell } from './cell';
import { ACCOUNT_STATES, CARD_STATES, choiceReader, OBSTACLES, stageOf } from './choice';
import { ageOn, type Day } from './day';
import { columnKeys, headerKey } from './header';
import { leavingBy } from './line';
import { structureOf } from './structure';
import { addTo, emptyTally, type Tally } from './tally';
import type { UnitKind } from './unit';

/** The columns of a list that a count needs: areas that fit together. */
export type GapColumns = {
  readonly birthDay: Area;
  readonly card: Area;
  readonly account: Area;
  readonly obstacle: Area;
};

/** A list counted: `bands` as asked for, and those who are in none, each line in exactly one place. */
export type GapCount = {
  readonly bands: readonly Tally[];
  readonly total: Tally;
  readonly outOfBand: number;
  readonly undetermined: number;
  readonly left: number;
};

/** Whether a cell is the header of a column of birth days. */
export const isBirthDayHeader = (cell: Cell): boolean => columnKeys().get(headerKey(cell)) === 'Ngày sinh';

/** The places below the first header among them; all where there is none. */
function firstPlace({ cells }: Area): number {
  return cells.findIndex((cell) => typeof cell === 'string' && cell !== '' && isBirthDayHeader(cell)) + 1;
}

/** Whether a line without a readable birth day is a person's: something was tried, or chosen beside it. */
function isPerson(birthDay: BirthDay, cell: Cell, choices: readonly (string | null)[]): boolean {
  if (birthDay.kind === 'invalid') return !isBirthDayHeader(cell) && structureOf(cellText(cell)) === null;
  return choices.some((choice) => choice !== null && choice !== '');
}

/**
 * Counts a list by band and stage from four of its columns. Lines above a header and headers are passed over; who is
 * told as gone in a list of this kind counts as left, who has no readable birth day as undetermined.
 *
 * @param bands - Disjoint.
 * @param kind - *Thôi học* and *Học nơi khác* leave a school's list only.
 */
export function countGap(columns: GapColumns, bands: readonly AgeBand[], on: Day, kind: UnitKind): GapCount {
  const { birthDay: born, card, account, obstacle } = columns;
  const { rows, columns: across } = commonShape([born, card, account, obstacle]);
  const read = readers();
  const tallies = bands.map(() => emptyTally());
  const total = emptyTally();
  const apart = { outOfBand: 0, undetermined: 0, left: 0 };
  for (let place = firstPlace(born); place < rows * across; place += 1) {
    const cell = cellIn(born, place);
    const [birthDay, has, at] = [
      read.birthDay(cell),
      read.card(cellIn(card, place)),
      read.account(cellIn(account, place)),
    ];
    const stands = read.obstacle(cellIn(obstacle, place));
    if (birthDay.kind !== 'read' && !isPerson(birthDay, cell, [has, at, stands])) continue;
    const band = birthDay.kind === 'read' ? bandOf(bands, ageOn(birthDay.day, on)) : null;
    if (leavingBy(stands, kind) !== null) apart.left += 1;
    else if (birthDay.kind !== 'read') apart.undetermined += 1;
    else if (band === null) apart.outOfBand += 1;
    else
      for (const tally of [tallies[bands.indexOf(band)], total]) if (tally) addTo(tally, stageOf(has, at), 'activated');
  }
  return { bands: tallies, total, ...apart };
}

const readers = () => ({
  birthDay: remembering(readBirthDay),
  card: choiceReader(CARD_STATES),
  account: choiceReader(ACCOUNT_STATES),
  obstacle: choiceReader(OBSTACLES),
});
