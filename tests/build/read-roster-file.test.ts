import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readRosterFile, unitName } from '../../build/read-roster-file';
import { viFile } from '../../src/text/vi-file';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rosters-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const read = (name: string, content: string): unknown => {
  writeFileSync(join(folder, name), content);
  return readRosterFile(join(folder, name));
};

describe('the unit', () => {
  test.each([
    { file: 'TH  Hoàng Thanh.xlsx', unit: 'TH Hoàng Thanh' },
    { file: ' Thôn 3 .csv', unit: 'Thôn 3' },
    { file: 'Thôn 3'.normalize('NFD') + '.csv', unit: 'Thôn 3' },
    { file: 'TH&THCS số 1.2.xls', unit: 'TH&THCS số 1.2' },
  ])('of "$file" is "$unit"', ({ file, unit }) => {
    expect(unitName(file)).toBe(unit);
  });
});

test('a file is read with its name and unit', () => {
  const sheets = [{ name: 'HTML 1', cells: [['Họ và tên'], ['Lê Na']] }];
  expect(read('Thôn 3.xls', '<table><tr><td>Họ và tên</td></tr><tr><td>Lê Na</td></tr></table>')).toEqual({
    name: 'Thôn 3.xls',
    unit: 'Thôn 3',
    sheets,
  });
});

test('a file that cannot be read is named with its reason', () => {
  expect(read('e.xlsx', '')).toEqual({ name: 'e.xlsx', unit: 'e', error: 'Tệp rỗng, không có dữ liệu.' });
  expect(read('q.csv', 'a,b\n"c,d\n')).toMatchObject({ error: 'Dấu ngoặc kép mở ở gần dòng 2 không được đóng.' });
});

test('no such file, and a folder', () => {
  expect(readRosterFile(join(folder, 'Thôn 9.csv'))).toEqual({
    name: 'Thôn 9.csv',
    unit: 'Thôn 9',
    error: viFile.missing,
  });
  mkdirSync(join(folder, 'Thôn 8.xlsx'));
  expect(readRosterFile(join(folder, 'Thôn 8.xlsx'))).toMatchObject({ error: viFile.folder });
});
