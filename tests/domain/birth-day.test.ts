import type { Cell } from '../../src/domain/cell';
import { readBirthDay, readDay } from '../../src/domain/birth-day';
import { date } from './builders';

const read = (cell: Cell) => {
  const birthDay = readBirthDay(cell);
  return birthDay.kind === 'read' ? birthDay.day : birthDay.kind;
};

describe('a birth day', () => {
  test.each<{ why: string; cell: Cell; is: string }>([
    { why: 'a date cell is its day', cell: date('2015-09-01'), is: '2015-09-01' },
    { why: 'text is day first', cell: '01/03/2021', is: '2021-03-01' },
    { why: 'the leading zeros may be missing', cell: '1/3/2021', is: '2021-03-01' },
    { why: 'dashes do', cell: '1-3-2021', is: '2021-03-01' },
    { why: 'dots do', cell: '1.3.2021', is: '2021-03-01' },
    { why: 'spaces outside do', cell: ' 01/03/2021 ', is: '2021-03-01' },
    { why: 'a space behind the slash does', cell: '01/ 03/ 2021', is: '2021-03-01' },
    { why: '29 February of a leap year is a day', cell: '29/02/2016', is: '2016-02-29' },
    { why: '29 February of a common year is none', cell: '29/02/2015', is: 'invalid' },
    { why: '31 February is none', cell: '31/02/2015', is: 'invalid' },
    { why: 'month first is no day beyond the twelfth month', cell: '03/31/2015', is: 'invalid' },
    { why: 'year first is no day', cell: '2015-09-01', is: 'invalid' },
    { why: 'a year alone is no day', cell: '2015', is: 'invalid' },
    { why: 'a year alone in a numeric cell is no day', cell: 2015, is: 'invalid' },
    { why: 'two digits of a year are no year', cell: '1/3/15', is: 'invalid' },
    { why: 'words are no day', cell: 'không rõ', is: 'invalid' },
    { why: 'a boolean is no day', cell: true, is: 'invalid' },
    { why: 'an hour behind it is no day', cell: '1/3/2021 00:00', is: 'invalid' },
    { why: 'the last day of 1899 is none', cell: '31/12/1899', is: 'invalid' },
    { why: 'the first day of 1900 is one', cell: '01/01/1900', is: '1900-01-01' },
    { why: 'a date cell of 1899 is none', cell: date('1899-12-31'), is: 'invalid' },
    { why: 'serial 19999 is none', cell: 19_999, is: 'invalid' },
    { why: 'serial 20000 is one', cell: 20_000, is: '1954-10-03' },
    { why: 'serial 60000 is one', cell: 60_000, is: '2064-04-08' },
    { why: 'serial 60001 is none', cell: 60_001, is: 'invalid' },
    { why: 'a serial number as text counts', cell: '44096', is: '2020-09-22' },
    { why: 'serial 19999 as text is none', cell: '19999', is: 'invalid' },
    { why: 'serial 20000 as text is one', cell: '20000', is: '1954-10-03' },
    { why: 'serial 60000 as text is one', cell: '60000', is: '2064-04-08' },
    { why: 'serial 60001 as text is none', cell: '60001', is: 'invalid' },
    { why: 'the hours of a serial number do not count', cell: 44_096.75, is: '2020-09-22' },
    { why: 'no number at all is no day', cell: Number.NaN, is: 'invalid' },
    { why: 'an endless number is no day', cell: Number.POSITIVE_INFINITY, is: 'invalid' },
    { why: 'an empty cell is missing', cell: '', is: 'missing' },
    { why: 'white space alone is missing', cell: ' \u00a0', is: 'missing' },
    { why: 'invisible characters alone are missing', cell: '\u200b', is: 'missing' },
    { why: 'a day far behind spaces is still read', cell: `${' '.repeat(100)}1/3/2021`, is: '2021-03-01' },
  ])('$why', ({ cell, is }) => {
    expect(read(cell)).toBe(is);
  });

  test('shows no more than forty characters of what it could not read', () => {
    expect(readBirthDay('x'.repeat(50_000))).toEqual({ kind: 'invalid', text: 'x'.repeat(40) });
  });
});

describe('another date', () => {
  test.each<{ why: string; cell: Cell; is: string | null }>([
    { why: 'is a date cell', cell: date('2026-04-01'), is: '2026-04-01' },
    { why: 'is text day first', cell: '1/4/2026', is: '2026-04-01' },
    { why: 'is no serial number', cell: 46_000, is: null },
    { why: 'is no empty cell', cell: '', is: null },
    { why: 'is no boolean', cell: false, is: null },
  ])('$why', ({ cell, is }) => {
    expect(readDay(cell)).toBe(is);
  });
});
