import { readTable, writeTable } from '../../../host/browser/table-text';

describe('a table on the clipboard', () => {
  test.each([
    { why: 'one cell', text: 'a', rows: [['a']] },
    { why: 'the end of the last line is no row', text: 'a\tb\r\nc\td\r\n', rows: [['a', 'b'], ['c', 'd']] }, // prettier-ignore
    { why: 'empty cells and an empty row', text: '\ta\n\n\t', rows: [['', 'a'], [''], ['', '']] },
    { why: 'a cell of two lines', text: '"một\nhai"\tba\nbốn', rows: [['một\nhai', 'ba'], ['bốn']] },
    { why: 'quotes in quotes', text: '"a ""b"""\tc', rows: [['a "b"', 'c']] },
    { why: 'a quote that is only a quote', text: '5" \t"x" y', rows: [['5" ', '"x" y']] },
    { why: 'nothing', text: '', rows: [['']] },
  ])('$why', ({ text, rows }) => {
    expect(readTable(text)).toEqual(rows);
  });
});

test.each([
  {
    why: 'plain cells',
    rows: [
      ['a', 'b'],
      ['', 'd'],
    ],
    text: 'a\tb\n\td',
  },
  { why: 'a cell of two lines', rows: [['một\nhai', 'ba']], text: '"một\nhai"\tba' },
  { why: 'quotes and a tab', rows: [['5"', 'x\ty']], text: '"5"""\t"x\ty"' },
])('a table goes out as it comes in: $why', ({ rows, text }) => {
  expect(writeTable(rows)).toBe(text);
  expect(readTable(text)).toEqual(rows);
});
