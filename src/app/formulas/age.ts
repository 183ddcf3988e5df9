import type { Area } from '../../domain/area';
import { bandOf } from '../../domain/band';
import { readBandTable, USUAL_BANDS, type NamedBand } from '../../domain/band-table';
import { readBirthDay, remembering } from '../../domain/birth-day';
import { isBlank, type Cell } from '../../domain/cell';
import { ageOn } from '../../domain/day';
import { isBirthDayHeader } from '../../domain/gap-count';
import { sentencesOf } from '../../text/finding-sentences';
import type { Text } from '../../text/text';
import { bandName } from '../../view/gap-formula';
import { answerEach, dayFault, dayIn, type Answer, type Value } from './answer';

/**
 * The formula TUOI: completed years on a day. `''` without a birth day and beside its header, a sentence for what is no
 * day or lies after that day.
 */
export function ageFormula(born: Area, on: Area, text: Text): Answer {
  return byAge(born, on, '=TUOI(C2; HOM_NAY)', text, (age) => age);
}

/**
 * The formula NHOMTUOI: the name of the band in which an age lies on a day.
 *
 * @param table - Bands as two or three columns; one empty cell means the usual ones.
 */
export function bandFormula(born: Area, on: Area, table: Area, text: Text): Answer {
  const bands = bandsIn(table, text);
  if (typeof bands === 'string') return bands;
  return byAge(born, on, '=NHOMTUOI(C2; HOM_NAY)', text, (age) => {
    const band = bandOf(bands, age);
    return band ? bandName(band, text) : text.own.outOfBand;
  });
}

/** The bands of a table, the usual ones for an empty cell, or the sentence that says what is wrong with the table. */
export function bandsIn(table: Area, text: Text): readonly NamedBand[] | string {
  if (table.cells.length === 1 && table.cells.every(isBlank)) return USUAL_BANDS;
  const read = readBandTable(table);
  return 'bands' in read ? read.bands : text.formulas.bands[read.kind](read.row);
}

function byAge(born: Area, on: Area, example: string, text: Text, ofAge: (age: number) => Value): Answer {
  const fault = dayFault(on, example, text.formulas);
  if (fault !== null) return fault;
  const readBorn = remembering(readBirthDay);
  const dayOf = remembering((cell: Cell) => dayIn(cell, example, text.formulas));
  return answerEach([born, on], text.formulas, (cell, dayCell) => {
    const birthDay = readBorn(cell);
    if (birthDay.kind === 'missing' || (birthDay.kind === 'invalid' && isBirthDayHeader(cell))) return '';
    if (birthDay.kind === 'invalid') return invalidDay(birthDay.text, text);
    const day = dayOf(dayCell);
    if (typeof day === 'string') return day;
    if (birthDay.day > day.day) return text.formulas.bornLater(birthDay.day, day.day);
    return ofAge(ageOn(birthDay.day, day.day));
  });
}

const invalidDay = (shown: string, text: Text): string =>
  sentencesOf(text.findings, { code: 'birth-day-invalid', text: shown, unit: '', row: null, column: 'Ngày sinh' })[0];
