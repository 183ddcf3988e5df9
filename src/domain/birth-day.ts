import { isBlank, type Cell } from './cell';
import { dayFromSerial, dayOf, type Day } from './day';
import { tidy } from './text-key';

/** How a birth day was found in its cell. */
export type BirthDay =
  | { readonly kind: 'missing' }
  | { readonly kind: 'invalid'; readonly text: string }
  | { readonly kind: 'read'; readonly day: Day; readonly from: 'date' | 'text' | 'serial'; readonly repaired: boolean };

const FIRST_DAY = '1900-01-01';
const FIRST_SERIAL = 20_000;
const LAST_SERIAL = 60_000;
const SHOWN = 40;

/** A day written day first, `d/m/yyyy` with / - or . between, or null. Two digits of a year are no year. */
export function readDayText(text: string): Day | null {
  const parts = /^(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4})$/.exec(text);
  return parts && dayOf(Number(parts[3]), Number(parts[2]), Number(parts[1]));
}

/** The day of a date cell, or of text written day first; null for everything else. */
export function readDay(cell: Cell): Day | null {
  if (typeof cell === 'object') return cell.day;
  return typeof cell === 'string' && cell !== '' ? readDayText(tidy(cell)) : null;
}

function readSerial(serial: number, repaired: boolean): BirthDay {
  if (!(serial >= FIRST_SERIAL && serial <= LAST_SERIAL)) return { kind: 'invalid', text: String(serial) };
  return { kind: 'read', day: dayFromSerial(serial), from: 'serial', repaired };
}

const readable = (day: Day | null, from: 'date' | 'text', repaired: boolean, text: string): BirthDay =>
  day !== null && day >= FIRST_DAY
    ? { kind: 'read', day, from, repaired }
    : { kind: 'invalid', text: text.slice(0, SHOWN) };

/**
 * Reads a birth day: a date cell, text day first, or a spreadsheet's serial number from 20000 to 60000.
 * A year alone is no day, nor is one before 1900.
 *
 * @example readBirthDay('31/02/2015') //=> { kind: 'invalid', text: '31/02/2015' }
 */
export function readBirthDay(cell: Cell): BirthDay {
  if (typeof cell === 'object') return readable(cell.day, 'date', false, cell.day);
  if (typeof cell === 'number') return readSerial(cell, false);
  if (isBlank(cell)) return { kind: 'missing' };
  const text = tidy(
    String(cell)
      .trim()
      .slice(0, SHOWN * 2),
  );
  if (text === '') return { kind: 'missing' };
  if (/^\d{5}$/.test(text)) return readSerial(Number(text), text !== cell);
  return readable(readDayText(text), 'text', text !== cell, text);
}

/** The same reader of days, remembering the texts it has read: a commune's lines share few thousand days. */
export function remembering<D>(read: (cell: Cell) => D): (cell: Cell) => D {
  const known = new Map<string, D>();
  return (cell) => {
    if (typeof cell !== 'string' || cell.length > SHOWN) return read(cell);
    let found = known.get(cell);
    if (found === undefined) known.set(cell, (found = read(cell)));
    return found;
  };
}
