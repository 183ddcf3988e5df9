import type { Area } from '../../domain/area';
import { readBirthDay, remembering } from '../../domain/birth-day';
import type { Cell } from '../../domain/cell';
import { daysBetween } from '../../domain/day';
import type { Text } from '../../text/text';
import { answerEach, dayFault, dayIn, type Answer } from './answer';

/**
 * The formula CONLAI: days from a day until a last day, 0 on the last day itself, negative after it. `''` without a last
 * day, a sentence for what is no day.
 */
export function daysLeftFormula(lastDay: Area, on: Area, text: Text): Answer {
  const example = '=CONLAI(D2; HOM_NAY)';
  const fault = dayFault(on, example, text.formulas);
  if (fault !== null) return fault;
  const readLast = remembering(readBirthDay);
  const dayOf = remembering((cell: Cell) => dayIn(cell, example, text.formulas));
  return answerEach([lastDay, on], text.formulas, (cell, dayCell) => {
    const last = readLast(cell);
    if (last.kind === 'missing') return '';
    if (last.kind === 'invalid') return text.formulas.noSuchDay(last.text);
    const day = dayOf(dayCell);
    return typeof day === 'string' ? day : daysBetween(day.day, last.day);
  });
}
