import type { Cell } from '../../src/domain/cell';
import { birthYearOf, provinceOf, readPersonalNumber, sexOf } from '../../src/domain/personal-number';
import { date } from './builders';

const read = (cell: Cell) => {
  const number = readPersonalNumber(cell);
  return number.kind === 'read' ? number.number : number.kind;
};

describe('a personal number', () => {
  test.each<{ why: string; cell: Cell; is: string; zeros?: number }>([
    { why: 'twelve digits are one', cell: '038215000123', is: '038215000123' },
    { why: 'eleven digits of a known province have lost a zero', cell: '38215000123', is: '038215000123', zeros: 1 },
    { why: 'ten digits of a known province have lost two', cell: '1215000123', is: '001215000123', zeros: 2 },
    { why: 'a numeric cell has lost its zero', cell: 38_215_000_123, is: '038215000123', zeros: 1 },
    { why: 'a numeric cell has lost both', cell: 1_215_000_123, is: '001215000123', zeros: 2 },
    { why: 'eleven digits of no province restore nothing', cell: '99215000123', is: 'length' },
    { why: 'ten digits of no province restore nothing', cell: '3215000123', is: 'length' },
    { why: 'eleven digits with a zero in front have lost none', cell: '03821500012', is: 'length' },
    { why: 'a zero in front is lost no more, even before a known province', cell: '01215000123', is: 'length' },
    { why: 'nine digits are too few', cell: '382150001', is: 'length' },
    { why: 'thirteen digits are too many', cell: '0382150001234', is: 'length' },
    { why: 'one digit is too few', cell: '0', is: 'length' },
    { why: 'a letter is no digit', cell: '03821500012A', is: 'not-digits' },
    { why: 'the letter O is no zero', cell: 'O38215000123', is: 'not-digits' },
    { why: 'a number shown in powers of ten is lost', cell: '3.8E+10', is: 'not-digits' },
    { why: 'a number too large for digits is lost', cell: 1e21, is: 'not-digits' },
    { why: 'a fraction is no number of a person', cell: 38_215_000_123.5, is: 'not-digits' },
    { why: 'a negative is no number of a person', cell: -38_215_000_123, is: 'not-digits' },
    { why: 'a boolean is no number', cell: true, is: 'not-digits' },
    { why: 'a date is no number', cell: date('2015-09-01'), is: 'not-digits' },
    { why: 'digits of another script are no digits', cell: '٠٣٨٢١٥٠٠٠١٢٣', is: 'not-digits' },
    { why: 'an empty cell is missing', cell: '', is: 'missing' },
    { why: 'white space alone is missing', cell: ' \u00a0', is: 'missing' },
    { why: 'a dash alone is missing', cell: '-', is: 'missing' },
    { why: 'a number registered abroad is one', cell: '138215000123', is: '138215000123' },
  ])('$why', ({ cell, is, zeros }) => {
    expect(read(cell)).toBe(is);
    if (zeros !== undefined) expect(readPersonalNumber(cell)).toMatchObject({ zeros });
  });

  test.each([
    { why: 'spaces', cell: '038 215 000 123' },
    { why: 'dots', cell: '038.215.000123' },
    { why: 'dashes', cell: '038-215-000123' },
    { why: 'long dashes', cell: '038–215–000123' },
    { why: 'a minus sign', cell: '038\u2212215\u2212000123' },
    { why: 'a no-break space', cell: '038\u00a0215000123' },
    { why: 'a zero-width space', cell: '\u200b038215000123' },
    { why: 'marks of direction', cell: '\u202a038215000123\u202c' },
    { why: 'a byte-order mark', cell: '\ufeff038215000123' },
    { why: 'a line break', cell: '038215000123\n' },
  ])('$why inside are taken out, and told', ({ cell }) => {
    expect(readPersonalNumber(cell)).toEqual({ kind: 'read', number: '038215000123', zeros: 0, repaired: true });
  });

  test('untouched is not repaired', () => {
    expect(readPersonalNumber('038215000123')).toMatchObject({ repaired: false });
    expect(readPersonalNumber(38_215_000_123)).toMatchObject({ repaired: false });
  });
});

describe('what a number states', () => {
  test.each([
    { why: 'an even fourth digit is a man', number: '038215000123', sex: 'Nam', year: 2015 },
    { why: 'an odd one a woman', number: '038315000123', sex: 'Nữ', year: 2015 },
    { why: '0 is a man of the twentieth century', number: '038085000123', sex: 'Nam', year: 1985 },
    { why: '1 is a woman of the twentieth century', number: '038199000123', sex: 'Nữ', year: 1999 },
    { why: '4 is a man of the twenty-second', number: '038400000123', sex: 'Nam', year: 2100 },
    { why: '9 is a woman of the twenty-fourth', number: '038999000123', sex: 'Nữ', year: 2399 },
  ])('$why', ({ number, sex, year }) => {
    expect(sexOf(number)).toBe(sex);
    expect(birthYearOf(number)).toBe(year);
  });

  test.each([
    { why: '001 is Hà Nội', number: '001215000123', known: true },
    { why: '096 is Cà Mau', number: '096215000123', known: true },
    { why: '003 is no province', number: '003215000123', known: false },
    { why: '097 is no province', number: '097215000123', known: false },
    { why: '000 is no province', number: '000215000123', known: false },
    { why: 'a first digit other than 0 is none', number: '138215000123', known: false },
  ])('$why', ({ number, known }) => {
    expect(provinceOf(number) !== null).toBe(known);
  });
});
