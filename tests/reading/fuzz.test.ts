import fc from 'fast-check';
import { readFile } from '../../src/reading/read-file';
import { MOST_COLUMNS, MOST_ROWS } from '../../src/reading/limits';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { book, cellsOf, utf8 } from './files';

/** Reading never throws, never hangs, and ends as an error or as sheets that are rectangular and within the limits. */
const holds = (name: string, bytes: Uint8Array): void => {
  const start = performance.now();
  const reading = readFile(name, bytes);
  expect(performance.now() - start).toBeLessThan(20_000);
  if ('error' in reading) {
    expect(reading.error.code).toMatch(/^[a-z-]+$/);
    return;
  }
  for (const { cells } of reading.sheets) {
    expect(cells.length).toBeLessThanOrEqual(MOST_ROWS);
    expect(new Set(cells.map((row) => row.length)).size).toBeLessThanOrEqual(1);
    expect(cells[0]?.length ?? 0).toBeLessThanOrEqual(MOST_COLUMNS);
  }
};

const endings = fc.constantFrom('a.xlsx', 'a.xls', 'a.csv');
const SIGNS = [
  '',
  'PK\x03\x04',
  '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
  '\x09\x08\x10\x00',
  '<table>',
  '<?xml',
  '\xff\xfe',
];

test('random bytes behind any signature', () => {
  fc.assert(
    fc.property(endings, fc.constantFrom(...SIGNS), fc.uint8Array({ maxLength: 3000 }), (name, sign, rest) => {
      holds(name, new Uint8Array([...Buffer.from(sign, 'latin1'), ...rest]));
    }),
    { numRuns: 500 },
  );
});

test('random texts of quotes, delimiters and tags', () => {
  const pieces = [
    '"',
    '""',
    ',',
    ';',
    '\t',
    '\r',
    '\n',
    'a',
    'Lê',
    '\0',
    '<',
    '>',
    '<!--',
    '&#x',
    '&nbsp',
    "='",
    '=" ',
  ];
  const tags = [
    '<table>',
    '</table>',
    '<tr>',
    '<td>',
    '<td colspan=9999999>',
    '<td rowspan=65534>',
    '<script>',
    '<br>',
  ];
  const text = fc.array(fc.constantFrom(...pieces, ...tags), { maxLength: 300 }).map((list) => list.join(''));
  fc.assert(
    fc.property(endings, fc.constantFrom('', '<table>'), text, (name, head, rest) => {
      holds(name, utf8(head + rest));
    }),
    { numRuns: 1000 },
  );
});

const rows = Array.from({ length: 30 }, (_, row) => [
  `Lê Na ${row}`,
  row,
  { t: 'n', v: 42000 + row, z: 'dd/mm/yyyy' },
  true,
]);
const valid = (['xlsx', 'biff8', 'biff5', 'xlml'] as const).map((bookType) => ({
  bookType,
  bytes: book(rows, bookType),
}));

test.each(valid)('a $bookType file with bytes changed, cut out or cut off', ({ bytes }) => {
  const places = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(places, fc.nat(bytes.length), fc.nat(bytes.length), fc.nat(3), (changes, from, to, manner) => {
      const changed = bytes.slice();
      for (const [at, byte] of changes) changed[at] = byte;
      if (manner === 0) holds('a.xls', changed.subarray(0, from));
      else if (manner === 1) holds('a.xls', new Uint8Array([...changed.subarray(0, from), ...changed.subarray(to)]));
      else holds('a.xls', changed);
    }),
    { numRuns: 400 },
  );
});

/** Files of the largest size that make a careless reader start over at every place. */
const MILLION = 1_000_000;

test.each([
  { why: 'quotation marks', text: '"'.repeat(4 * MILLION) },
  { why: 'marks that close too early', text: '"a"a,'.repeat(MILLION) },
  { why: 'escaped marks before a stray one', text: '"a""b,'.repeat(MILLION) },
  { why: 'commas', text: ','.repeat(10 * MILLION) },
  { why: 'line ends', text: `a${'\n'.repeat(10 * MILLION)}` },
  { why: 'tables within tables', text: '<table><tr><td>'.repeat(MILLION / 10) },
  { why: 'elements within elements', text: `<table><tr><td>${'<div>'.repeat(MILLION)}</table>` },
  {
    why: 'elements that every paragraph repeats',
    text: `<table><tr><td><p>${Array.from({ length: 900 }, (_, at) => `<b id=${at}>`).join('')}${'<p>x'.repeat(MILLION)}`,
  },
  { why: 'tags that never end', text: `<table>${'<a "'.repeat(MILLION)}` },
  { why: 'quoted attributes that never end', text: `<table>${'<a b="'.repeat(MILLION)}` },
  { why: 'comments that never end', text: `<table>${'<!-- '.repeat(MILLION)}` },
  { why: 'broken scripts', text: `<table>${'<script></script '.repeat(MILLION / 2)}` },
  { why: 'line breaks in a cell', text: `<table><tr><td>${'<br>'.repeat(MILLION)}x</table>` },
  { why: 'rows of wide cells', text: `<table>${'<tr><td colspan=1000 rowspan=65534>'.repeat(MILLION / 20)}</table>` },
])('$why without end', ({ text }) => {
  holds('a.csv', utf8(text));
});

test('a link over a whole sheet is not walked through', () => {
  const parts = unzipSync(book([['Lê Na']], 'xlsx'));
  const sheet = new TextDecoder().decode(parts['xl/worksheets/sheet1.xml']);
  const link = '<hyperlinks><hyperlink ref="A1:XFD1048576" location="A1"/></hyperlinks></worksheet>';
  const linked = zipSync({ ...parts, 'xl/worksheets/sheet1.xml': strToU8(sheet.replace('</worksheet>', link)) });
  expect(cellsOf(readFile('a.xlsx', linked))).toEqual([['Lê Na']]);
});

test('nor are columns that a workbook in XML says are a billion', () => {
  const text = new TextDecoder().decode(book([['Lê Na']], 'xlml'));
  const wide = text.replace(/<Table[^>]*>/, '$&<Column ss:Span="900000000" ss:Width="80"/>');
  expect(wide.length).toBeGreaterThan(text.length);
  expect(cellsOf(readFile('a.xls', utf8(wide)))).toEqual([['Lê Na']]);
});
