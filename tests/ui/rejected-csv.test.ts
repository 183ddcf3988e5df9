import * as fc from 'fast-check';
import { readFile } from '../../src/reading/read-file';
import { csvOf } from '../../src/ui/import/rejected-csv';

/** The cells of a CSV as the add-in reads them again. */
function readAgain(csv: string): string[][] {
  const read = readFile('lại.csv', new TextEncoder().encode(csv));
  if ('error' in read) throw new Error(read.error.code);
  return (read.sheets[0]?.cells ?? []).map((row) => row.map((cell) => (typeof cell === 'string' ? cell : '')));
}

test.each([
  { why: 'a formula', cell: '=HYPERLINK("http://x")', written: `"'=HYPERLINK(""http://x"")"` },
  { why: 'a formula by its plus', cell: '+cmd|x', written: "'+cmd|x" },
  { why: 'a formula by its at', cell: '@SUM(A1)', written: "'@SUM(A1)" },
  { why: 'a phone number with its plus', cell: '+84 912 345 678', written: '+84 912 345 678' },
  { why: 'a zero in front', cell: '038215000001', written: '"\t038215000001"' },
  { why: 'a day', cell: '05/04/2015', written: '"\t05/04/2015"' },
  { why: 'a class that looks like a day', cell: '5/3', written: '"\t5/3"' },
  { why: 'a class that looks like a power', cell: '6E1', written: '"\t6E1"' },
  { why: 'a class', cell: '4B', written: '4B' },
  { why: 'a small number', cell: '12', written: '12' },
  { why: 'a name', cell: 'Lê, Văn An', written: '"Lê, Văn An"' },
])('$why', ({ cell, written }) => {
  expect(csvOf([[cell]])).toBe(`\uFEFF${written}\r\n`);
});

test('whatever the cells hold, no cell of the file begins a formula, and read again they are the same', () => {
  const cell = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).map((text) => `x${text.trim()}`);
  const told = fc.oneof(cell, fc.constantFrom('=1+1', '+1-A1', '-x', '@x', '038', '5/3', '1.234', '-', '+84 9'));
  const tables = fc.array(fc.array(told, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(tables, (table) => {
      const again = readAgain(csvOf(table));
      expect(again.flat().filter((text) => /^(?:[=@\r\t]=|[=@]|[+-](?![\d\s.()]*$))/.test(text))).toEqual([]);
      expect(again.map((row) => row.map((text) => text.replace(/^['\t]/, '')))).toEqual(table);
    }),
    { endOnFailure: true },
  );
});
