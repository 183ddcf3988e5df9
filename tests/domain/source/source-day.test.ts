import { day } from '../../../src/domain/day';
import { readDayInParts, readSourceDay } from '../../../src/domain/source/source-day';

const hints = { on: day('2026-04-15'), year: '', stated: null };

test.each([
  ['05/04/2015', '2015-04-05'],
  ['5-4-2015', '2015-04-05'],
  ['5.4.2015', '2015-04-05'],
  ['5 / 4 / 2015', '2015-04-05'],
  ['2015-04-05', '2015-04-05'],
  ['05/04/2015 00:00:00', '2015-04-05'],
  ['2015-04-05T00:00:00.000Z', '2015-04-05'],
  ['44096', '2020-09-22'],
  ['44096.0', '2020-09-22'],
  ['26-thg 9-2015', '2015-09-26'],
  ['26 tháng 9 năm 2015', '2015-09-26'],
  ['Ngày 26 tháng 09 năm 2015', '2015-09-26'],
  ['26-Sep-2015', '2015-09-26'],
  ['26-thg 9', '26-thg 9'],
  ['31/02/2015', '31/02/2015'],
  ['9/26/2015', '9/26/2015'],
  ['không rõ', 'không rõ'],
])('%s is %s', (written, read) => {
  const { cell, remark } = readSourceDay(written, hints);
  expect(typeof cell === 'object' ? cell.day : cell).toBe(read);
  expect(remark).toBeNull();
});

test.each(['2015', '00/00/2015', '--/--/2015', '/ /2015'])(
  '%s is a year only, and stays as it is written',
  (written) => {
    expect(readSourceDay(written, hints)).toEqual({ cell: written, remark: 'birth-year-only' });
  },
);

test('a number is a serial number, or a year', () => {
  expect(readSourceDay(44_096, hints)).toEqual({ cell: { day: '2020-09-22' }, remark: null });
  expect(readSourceDay(2015, hints)).toEqual({ cell: '2015', remark: 'birth-year-only' });
  expect(readSourceDay(7, hints)).toEqual({ cell: '7', remark: null });
});

test('two digits of a year are the last such year, or the one that the number states', () => {
  const year = (written: string, stated: number | null = null) => readSourceDay(written, { ...hints, stated });
  expect(year('5/4/15')).toEqual({ cell: { day: '2015-04-05' }, remark: 'short-year' });
  expect(year('5/4/26')).toEqual({ cell: { day: '2026-04-05' }, remark: 'short-year' });
  expect(year('5/4/75')).toEqual({ cell: { day: '1975-04-05' }, remark: 'short-year' });
  expect(year('5/4/15', 1915)).toEqual({ cell: { day: '1915-04-05' }, remark: 'short-year' });
});

test('a day without its year takes that of the column beside, and none where there is none', () => {
  expect(readSourceDay('26-thg 9', { ...hints, year: '2015' })).toEqual({ cell: { day: '2015-09-26' }, remark: null });
  expect(readSourceDay('26/9', { ...hints, year: '2015' })).toEqual({ cell: { day: '2015-09-26' }, remark: null });
  expect(readSourceDay('26/9', hints)).toEqual({ cell: '26/9', remark: null });
});

test('three columns make a day, and what is missing of it stays missing', () => {
  expect(readDayInParts(['5', '4', '2015'], hints)).toEqual({ cell: { day: '2015-04-05' }, remark: null });
  expect(readDayInParts(['05.0', '04', '15'], hints)).toEqual({ cell: { day: '2015-04-05' }, remark: 'short-year' });
  expect(readDayInParts(['', '', '2015'], hints)).toEqual({ cell: '2015', remark: 'birth-year-only' });
  expect(readDayInParts(['5', '', '2015'], hints)).toEqual({ cell: '5//2015', remark: null });
  expect(readDayInParts(['31', '2', '2015'], hints)).toEqual({ cell: '31/2/2015', remark: null });
  expect(readDayInParts(['', '', ''], hints)).toEqual({ cell: '', remark: null });
});
