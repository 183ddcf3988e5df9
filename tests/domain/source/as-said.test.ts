import type { Cell } from '../../../src/domain/cell';
import { readSource } from '../../../src/domain/source/read-source';
import type { Mapping } from '../../../src/domain/source/source';
import { an, binh, on, read, sheet } from './builders';

describe('a table that nobody knows', () => {
  const strange = sheet([
    ['Full name', 'DOB', 'Card', 'Tel', 'Remarks'],
    ['Lê Văn An', '05/04/2015', '038215000123', '0912345678', ''],
    ['Lê Thị Bình', '06/04/2015', '038315000123', '0912345679', 'x'],
  ]);

  test('comes with guesses by its cells', () => {
    const reading = readSource([strange], { on });
    expect(reading).toMatchObject({ kind: 'unmapped', table: { headerRows: [0] } });
    expect(reading.kind === 'unmapped' && reading.table.columns.map(({ key, role }) => [key, role])).toEqual([
      ['full name', 'Họ và tên'],
      ['dob', 'Ngày sinh'],
      ['card', 'Số định danh'],
      ['tel', 'Số điện thoại'],
      ['remarks', 'other'],
    ]);
  });

  test('is read as a person says', () => {
    const mapping: Mapping = { 'full name': 'Họ và tên', dob: 'Ngày sinh', remarks: 'Ghi chú' };
    const reading = readSource([strange], { on, mapping });
    expect(reading).toMatchObject({ kind: 'read', table: { format: 'mapped' }, asItStands: false });
    expect(reading.kind === 'read' && reading.lines[1]?.cells).toEqual({
      ...{ 'Họ và tên': 'Lê Thị Bình', 'Ngày sinh': { day: '2015-04-06' }, 'Ghi chú': 'x' },
    });
  });

  test('is not one because the mapping of another was given', () => {
    const reading = readSource([sheet([['Họ tên', 'Ngày sinh'], an])], { on, mapping: { 'full name': 'Họ và tên' } });
    expect(reading).toMatchObject({ kind: 'read', table: { format: 'own' } });
  });

  test('hides its birth days under a header of its own', () => {
    expect(readSource([sheet([['Họ tên', 'Born'], an])], { on }).kind).toBe('unmapped');
  });
});

describe('a sheet stands as it is', () => {
  test.each<[string, boolean, Cell[][]]>([
    [
      'with our columns',
      true,
      [
        ['Họ và tên', 'Ngày sinh', 'Lớp'],
        [...an, '1A'],
      ],
    ],
    ['with a person without a name', true, [['Họ và tên', 'Ngày sinh'], an, ['', '5/4/2015']]],
    [
      'with a name in two columns',
      true,
      [
        ['Họ đệm', 'Tên', 'Ngày sinh'],
        ['Lê Văn', 'An', '5/4/2015'],
      ],
    ],
    [
      'not with a serial number that lost its format to a fraction',
      false,
      [
        ['Họ và tên', 'Ngày sinh'],
        ['Lê Văn An', '44096.0'],
      ],
    ],
    [
      'not with a year of two digits',
      false,
      [
        ['Họ và tên', 'Ngày sinh'],
        ['Lê Văn An', '5/4/15'],
      ],
    ],
    ['not with classes on lines of their own', false, [['Họ và tên', 'Ngày sinh'], ['LỚP 1A'], an]],
    [
      'not with a placeholder',
      false,
      [
        ['Họ và tên', 'Ngày sinh', 'SĐT'],
        [...an, '-'],
      ],
    ],
    [
      'not with the sex in codes',
      false,
      [
        ['Họ và tên', 'Ngày sinh', 'Giới tính'],
        [...an, '1'],
        [...binh, '2'],
      ],
    ],
    [
      'not with an x for girls',
      false,
      [
        ['Họ và tên', 'Ngày sinh', 'Nữ'],
        [...an, ''],
        [...binh, 'x'],
      ],
    ],
    [
      'not with two phones',
      false,
      [
        ['Họ và tên', 'Ngày sinh', 'SĐT cha', 'SĐT mẹ'],
        [...an, '', '0912345678'],
      ],
    ],
  ])('%s', (_, stands, rows) => {
    expect(read(...rows).asItStands).toBe(stands);
  });
});
