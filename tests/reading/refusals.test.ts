import type { FileError } from '../../src/domain/source/file-error';
import { readFile } from '../../src/reading/read-file';
import { enFile } from '../../src/text/en-file';
import { viFile } from '../../src/text/vi-file';
import { vietnameseIn } from '../helpers/vietnamese';
import { book, container, latin1, utf8 } from './files';

const png = latin1('\x89PNG\r\n\x1a\n\0\0\0\rIHDR');
const errorOf = (name: string, bytes: Uint8Array): FileError | null => {
  const reading = readFile(name, bytes);
  return 'error' in reading ? reading.error : null;
};

test.each<{ why: string; name: string; bytes: Uint8Array; code: FileError['code'] }>([
  { why: 'a picture', name: 'p.xlsx', bytes: png, code: 'picture' },
  { why: 'a picture named CSV', name: 'p.csv', bytes: png, code: 'picture' },
  { why: 'a photograph', name: 'p.xlsx', bytes: latin1('\xff\xd8\xff\xe0\0\x10JFIF'), code: 'picture' },
  { why: 'a telephone photograph', name: 'p.xls', bytes: latin1('\0\0\0\x18ftypheic'), code: 'picture' },
  { why: 'text named .xlsx', name: 't.xlsx', bytes: utf8('Họ và tên,Ngày sinh\n'), code: 'no-spreadsheet' },
  { why: 'text named .xls', name: 't.xls', bytes: utf8('Họ và tên,Ngày sinh\n'), code: 'no-spreadsheet' },
  { why: 'a PDF named CSV', name: 'pdf.csv', bytes: utf8('%PDF-1.7\n'), code: 'pdf' },
  {
    why: 'a web page without a table',
    name: 'w.xls',
    bytes: utf8('\n<html><p>Đăng nhập</p></html>'),
    code: 'web-page',
  },
  { why: 'a web page with an empty table', name: 'w.xls', bytes: utf8('<html><table></table>'), code: 'web-page' },
  { why: 'a Word file', name: 'd.xlsx', bytes: container(['/word/document.xml'], 'zip'), code: 'document' },
  { why: 'an old Word file', name: 'd.xls', bytes: container(['/WordDocument'], 'cfb'), code: 'document' },
  { why: 'a letter in RTF', name: 'd.xls', bytes: utf8('{\\rtf1 abc}'), code: 'document' },
  { why: 'a LibreOffice file', name: 'o.xlsx', bytes: container(['/content.xml'], 'zip'), code: 'open-document' },
  { why: 'an archive', name: 'z.xlsx', bytes: container(['/Lớp 1.xlsx'], 'zip'), code: 'archive' },
  { why: 'another archive', name: 'z.xls', bytes: latin1('Rar!\x1a\x07\0'), code: 'archive' },
  { why: 'another compound file', name: 'c.xls', bytes: container(['/Thumbs'], 'cfb'), code: 'no-spreadsheet' },
  {
    why: 'a locked file',
    name: 'l.xlsx',
    bytes: container(['/EncryptionInfo', '/EncryptedPackage'], 'cfb'),
    code: 'locked',
  },
  { why: 'nothing', name: 'e.xlsx', bytes: utf8(''), code: 'empty' },
  { why: 'a mark and blanks', name: 'e.csv', bytes: utf8('\uFEFF \r\n'), code: 'empty' },
  { why: 'cells of nothing', name: 'e.csv', bytes: utf8(',,\n,,\n'), code: 'empty' },
  { why: 'a sheet of nothing', name: 'e.xlsx', bytes: book([[]], 'xlsx'), code: 'empty' },
  { why: 'random bytes named CSV', name: 'b.csv', bytes: latin1('\x01\x02\x03\xff\xfe\0a'), code: 'no-spreadsheet' },
  {
    why: 'UTF-8 that has been cut',
    name: 'u.csv',
    bytes: utf8('Nguyễn Thị Lê, Trần Thị Mậ').subarray(0, -1),
    code: 'damaged',
  },
  { why: 'UTF-16 that has been cut', name: 'u.csv', bytes: latin1('\xff\xfea\0b'), code: 'damaged' },
  { why: 'a web page that ends in its table', name: 'w.xls', bytes: utf8('<table><tr><td>Lê Na'), code: 'damaged' },
  { why: 'another ending', name: 'a.txt', bytes: utf8('a,b'), code: 'ending' },
  { why: 'no ending', name: 'xlsx', bytes: utf8('a,b'), code: 'ending' },
])('$why is named: $code', ({ name, bytes, code }) => {
  expect(errorOf(name, bytes)).toEqual({ code });
});

test('a locked old file is named', () => {
  const bytes = book([['Họ và tên']], 'biff8');
  // The record behind the first is made the one that says how the rest is encrypted.
  const records = Buffer.from(bytes).indexOf(Buffer.from([0x09, 0x08, 0x10, 0x00]));
  bytes.set([0x2f, 0x00], records + 20);
  expect(errorOf('l.xls', bytes)).toEqual({ code: 'locked' });
});

test.each([
  { why: 'never closes', text: 'a,b\r\n"c\n",d\r\nx,"ê"",f\n\n', line: 4 },
  { why: 'takes lines in and closes within a cell', text: 'a,b\r\n"c\n",d\r\n"Tí,1\nLê,2\nLý "Tí" Na,3\n', line: 4 },
  { why: 'takes a cell in', text: 'a,b\n"""c"", d",e\n"Tí,"Lê" Na\n', line: 3 },
])('a quotation mark that $why is named with its line', ({ text, line }) => {
  expect(errorOf('q.csv', utf8(text))).toEqual({ code: 'open-quote', line });
});

describe('too much', () => {
  test('of bytes', () => {
    const bytes = new Uint8Array(26 * 1024 * 1024 + 1).fill(65);
    expect(errorOf('a.csv', bytes)).toEqual({ code: 'too-large', size: 27, most: 25 });
  });

  test('of rows; the last that is read is not too many', () => {
    const csv = (rows: number): Uint8Array => utf8('Lê Na,1A\n'.repeat(rows));
    expect(errorOf('a.csv', csv(60_000))).toBeNull();
    expect(errorOf('a.csv', csv(60_001))).toEqual({ code: 'too-many-rows', sheet: 'CSV', most: 60_000 });
    const blank = { code: 'too-many-rows', sheet: 'CSV', most: 60_000 };
    expect(errorOf('a.csv', utf8(`a${'\n'.repeat(2 ** 20 - 1)}`))).toBeNull();
    expect(errorOf('a.csv', utf8(`a${'\n'.repeat(2 ** 20)}`))).toEqual(blank);
    const far = book([['x']], 'xlsx', { origin: 'A60001' });
    expect(errorOf('a.xlsx', far)).toEqual({ code: 'too-many-rows', sheet: 'Sheet1', most: 60_000 });
    const html = `<table>${'<tr><td>x'.repeat(60_001)}</table>`;
    expect(errorOf('a.xls', utf8(html))).toEqual({ code: 'too-many-rows', sheet: 'HTML 1', most: 60_000 });
  });

  test('of columns; the last that is read is not too many', () => {
    const csv = (columns: number): Uint8Array => utf8(`${'a,'.repeat(columns)}\n`);
    expect(errorOf('a.csv', csv(400))).toBeNull();
    expect(errorOf('a.csv', csv(401))).toEqual({ code: 'too-many-columns', sheet: 'CSV', most: 400 });
    const far = book([['x']], 'xlsx', { origin: 'XFD1' });
    expect(errorOf('a.xlsx', far)).toEqual({ code: 'too-many-columns', sheet: 'Sheet1', most: 400 });
    const html = `<table><tr><td colspan=400>x<td>x</table>`;
    expect(errorOf('a.xls', utf8(html))).toEqual({ code: 'too-many-columns', sheet: 'HTML 1', most: 400 });
    expect(errorOf('a.xls', utf8(html.replace('<td>x<', '<td><')))).toBeNull();
  });

  test('of cells, before they are made', () => {
    const corner = `<table>${'<tr><td colspan=399><td>'.repeat(59_999)}<tr><td colspan=399><td>x</table>`;
    expect(errorOf('a.xls', utf8(corner))).toEqual({ code: 'too-many-cells', most: 10_000_000 });
  });

  test('empty rows and columns do not count', () => {
    expect(errorOf('a.csv', utf8(`a,b\n${',,\n'.repeat(100_000)}`))).toBeNull();
    expect(errorOf('a.csv', utf8(`a${','.repeat(1_000_000)}\nb`))).toBeNull();
  });
});

test('each has a sentence in both languages', () => {
  const codes = ['ending', 'empty', 'picture', 'pdf', 'document', 'open-document', 'archive', 'web-page'] as const;
  const errors: FileError[] = [
    ...[...codes, 'no-spreadsheet' as const, 'locked' as const, 'damaged' as const].map((code) => ({ code })),
    { code: 'too-large', size: 27, most: 25 },
    { code: 'swells', most: 300 },
    { code: 'too-many-rows', sheet: 'Lop 1', most: 60_000 },
    { code: 'too-many-columns', sheet: 'Lop 1', most: 400 },
    { code: 'too-many-cells', most: 10_000_000 },
    { code: 'open-quote', line: 4 },
  ];
  for (const error of errors) {
    expect(viFile.refused(error)).toMatch(/^[^.]+\p{L}.*\.$/u);
    expect(vietnameseIn()(enFile.refused(error))).toEqual([]);
  }
  expect(new Set(errors.map(viFile.refused)).size).toBe(errors.length);
  expect(viFile.refused({ code: 'too-many-rows', sheet: 'Lớp 1', most: 60_000 })).toBe(
    'Trang "Lớp 1" có hơn 60.000 dòng; hãy tách thành nhiều tệp.',
  );
});
