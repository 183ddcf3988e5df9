import type { Cell } from '../../src/domain/cell';
import { readPhone, type Phone } from '../../src/domain/phone';
import { date } from './builders';

describe('a phone', () => {
  test.each<{ why: string; cell: Cell; is: Phone }>([
    { why: 'ten digits of a mobile network are one', cell: '0947563357', is: 'valid' },
    { why: 'spaces are allowed', cell: '0947 563 357', is: 'valid' },
    { why: 'dots are allowed', cell: '096.310.8645', is: 'valid' },
    { why: 'dashes are allowed', cell: '0947-563-357', is: 'valid' },
    { why: 'long dashes are allowed', cell: '0947–563–357', is: 'valid' },
    { why: 'what cannot be seen is allowed', cell: '\u202a0947563357\u202c', is: 'valid' },
    { why: '+84 is the country', cell: '+84 947 563 357', is: 'valid' },
    { why: '84 is the country', cell: '84947563357', is: 'valid' },
    { why: 'nine digits have lost the zero', cell: '947563357', is: 'zero-lost' },
    { why: 'a numeric cell has lost the zero', cell: 947_563_357, is: 'zero-lost' },
    { why: 'a numeric cell with the country has lost none', cell: 84_947_563_357, is: 'valid' },
    { why: 'nine digits of no network are none', cell: '247563357', is: 'invalid' },
    { why: 'eight digits are too few', cell: '94756335', is: 'invalid' },
    { why: 'eleven digits of before 2018 are none', cell: '01647563357', is: 'invalid' },
    { why: 'a fixed line is no mobile', cell: '02373881234', is: 'invalid' },
    { why: '0521 belongs to nobody', cell: '0521234567', is: 'invalid' },
    { why: '0522 is a network', cell: '0522234567', is: 'valid' },
    { why: '0559 is a network', cell: '0559234567', is: 'valid' },
    { why: '0558 belongs to nobody', cell: '0558234567', is: 'invalid' },
    { why: '0895 belongs to nobody', cell: '0895234567', is: 'invalid' },
    { why: '0896 is a network', cell: '0896234567', is: 'valid' },
    { why: '0992 belongs to nobody', cell: '0992234567', is: 'invalid' },
    { why: 'two numbers are read apart', cell: '0947563357, 0963108645', is: 'valid' },
    { why: 'a semicolon parts numbers', cell: '0947563357;0963108645', is: 'valid' },
    { why: 'a slash parts numbers', cell: '0947563357/0963108645', is: 'valid' },
    { why: 'a line parts numbers', cell: '0947563357\n0963108645', is: 'valid' },
    { why: 'one wrong number of two is wrong', cell: '0947563357/123', is: 'invalid' },
    { why: 'one short number of two is short', cell: '0947563357/963108645', is: 'zero-lost' },
    { why: 'a wrong one weighs more than a short one', cell: '963108645/12', is: 'invalid' },
    { why: 'a separator alone is no number', cell: '/', is: 'invalid' },
    { why: 'words are no number', cell: 'không có', is: 'invalid' },
    { why: 'a boolean is no number', cell: false, is: 'invalid' },
    { why: 'a date is no number', cell: date('2026-01-01'), is: 'invalid' },
    { why: 'an empty cell is missing', cell: '', is: 'missing' },
    { why: 'white space is missing', cell: ' \n', is: 'missing' },
    { why: 'much white space is missing', cell: ' '.repeat(50_000), is: 'missing' },
    { why: 'a novel is no number', cell: '0947563357'.repeat(5000), is: 'invalid' },
  ])('$why', ({ cell, is }) => {
    expect(readPhone(cell)).toBe(is);
  });
});
