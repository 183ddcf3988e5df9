import { readDay } from '../domain/birth-day';
import type { Cell } from '../domain/cell';
import { ageOn } from '../domain/day';

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** The first cell of what a formula hands over: a cell, or a range of rows. */
function firstOf(value: unknown): unknown {
  const row = isList(value) ? value[0] : value;
  return isList(row) ? row[0] : row;
}

function ageOf(born: Cell, on: Cell): number | '' {
  const [birthDay, day] = [readDay(born), readDay(on)];
  return birthDay === null || day === null || birthDay > day ? '' : ageOn(birthDay, day);
}

/**
 * The formula TUOI: completed years on a day, for one birth day or a range of them, with a range back.
 * What is no day gives `''`.
 *
 * @param plain - Makes a value of the sheet a plain cell.
 */
export function ageFormula(born: unknown, on: unknown, plain: (value: unknown) => Cell): unknown {
  const day = plain(firstOf(on));
  if (!isList(born)) return ageOf(plain(born), day);
  return born.map((row) => (isList(row) ? row : [row]).map((value) => ageOf(plain(value), day)));
}
