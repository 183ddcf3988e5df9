import type { Cell } from '../../../src/domain/cell';
import { an, binh, column, kinds, read } from './builders';

describe('the sex', () => {
  test.each<[string, Cell[], Cell[]]>([
    ['Giới tính', ['Nam', 'nữ', 'm', 'F'], ['Nam', 'Nữ', 'Nam', 'Nữ']],
    ['Giới tính', ['1', '2', 2], ['Nam', 'Nữ', 'Nữ']],
    ['Giới tính', ['01', '02'], ['Nam', 'Nữ']],
    ['Giới tính', ['0', '1'], ['0', '1']],
    ['Giới tính', ['1', '1'], ['1', '1']],
    ['Giới tính (Nam 0, Nữ 1)', ['0', '1'], ['Nam', 'Nữ']],
    ['Giới tính (0: Nữ; 1: Nam)', ['0', '1'], ['Nữ', 'Nam']],
    ['Giới tính (1 = Nữ, 2 = Nam)', [1, 2], ['Nữ', 'Nam']],
    ['Giới tính', ['?', 'Trai'], ['?', 'Trai']],
    ['Nữ', ['x', '', 'X', 'nam'], ['Nữ', 'Nam', 'Nữ', 'Nam']],
    ['Nữ', ['', ''], ['', '']],
  ])('%s: %j is %j', (header, cells, sexes) => {
    expect(column(header, 'Giới tính', ...cells)).toEqual(sexes);
  });

  test('is told by two columns of marks, and by birth days of girls and boys apart', () => {
    const marks = read(
      ['Họ tên', 'Ngày sinh', 'Giới tính', ''],
      ['', '', 'Nam', 'Nữ'],
      [...an, 'x', ''],
      [...binh, '', 'x'],
    );
    expect(marks.lines.map(({ cells }) => cells['Giới tính'])).toEqual(['Nam', 'Nữ']);
    const days = read(
      ['TT', 'Họ tên', 'Ngày sinh', ''],
      ['', '', 'Nam', 'Nữ'],
      [1, 'Lê An', '5/4/2015', ''],
      [2, 'Lê Na', '', '6/4/2015'],
    );
    expect(days.lines.map(({ cells }) => [cells['Giới tính'], cells['Ngày sinh']])).toEqual([
      ['Nam', { day: '2015-04-05' }],
      ['Nữ', { day: '2015-04-06' }],
    ]);
  });
});

describe('the personal number', () => {
  const two = (one: Cell, other: Cell) =>
    read(['Họ tên', 'Ngày sinh', 'Số CCCD', 'Số định danh cá nhân'], [...an, one, other]).lines[0];

  test.each<[Cell, Cell, Cell | undefined, string[]]>([
    ['038215000123', '', '038215000123', []],
    ['', '038215000123', '038215000123', []],
    ['038215000123', '38215000123', '038215000123', []],
    ['038215000124', '038215000123', '038215000123', ['numbers-differ']],
    ['038215000124', '123', '038215000124', ['numbers-differ']],
    ['3.8E+10', '', '3.8E+10', ['number-lost']],
    ['3,82E+11', '', '3,82E+11', ['number-lost']],
    [38_000_000_000, '', '38000000000', ['number-lost']],
    ['38215000123.0', '', '38215000123', []],
    ['-', 'NULL', undefined, ['placeholder-emptied']],
  ])('%j beside %j is %j', (one, other, number, remarks) => {
    expect(two(one, other)?.cells['Số định danh']).toEqual(number);
    expect(two(one, other)?.remarks).toEqual(remarks);
  });

  test.each<[string, Cell[], string]>([
    ['Mã định danh Bộ GD&ĐT', ['3812345678', '3812345679'], 'other'],
    ['Mã định danh Bộ GD&ĐT', ['038215000123', '038215000124'], 'Số định danh'],
    ['Mã định danh', ['1812345678', '1812345679'], 'other'],
    ['Mã học sinh', ['1812345678', ''], 'other'],
    ['Căn cước', ['038215000123', ''], 'Số định danh'],
    ['Căn cước', ['Đã có', 'Chưa có'], 'Căn cước'],
    ['Số CCCD của mẹ', ['038185000123', ''], 'other'],
    ['Ngày cấp CCCD', ['05/04/2025', ''], 'other'],
  ])('%s over %j is %s', (header, cells, role) => {
    const { table } = read(['Họ tên', 'Ngày sinh', header], ...cells.map((cell) => [...an, cell]));
    expect(table.columns[2]?.role).toBe(role);
  });
});

describe('parents', () => {
  test('father, else mother; the phone to call, else his, else hers', () => {
    const header = [
      'Họ tên',
      'Ngày sinh',
      'SĐT mẹ',
      'Họ tên mẹ',
      'Năm sinh mẹ',
      'Họ tên cha',
      'SĐT cha',
      'Điện thoại liên hệ',
    ];
    const both = read(header, [...an, '0912345671', 'Mai Thị Hoa', '1985', 'Lê Văn Ba', '0912345672', '0912345673']);
    expect(both.lines[0]?.cells).toMatchObject({ 'Người đại diện': 'Lê Văn Ba', 'Số điện thoại': '0912345673' });
    const hers = read(header, [...an, '0912345671', 'Mai Thị Hoa', '1985', '', 'không', '']);
    expect(hers.lines[0]?.cells).toMatchObject({ 'Người đại diện': 'Mai Thị Hoa', 'Số điện thoại': '0912345671' });
  });

  test('stand under headers of their own, in lines of two', () => {
    const { lines, table } = read(
      ['STT', 'Họ và tên', 'Ngày sinh', 'Thông tin cha', '', '', 'Thông tin mẹ', ''],
      ['', '', '', 'Họ tên', 'Nghề nghiệp', 'SĐT', 'Họ tên', 'Năm sinh'],
      [1, ...an, 'Lê Văn Ba', 'Thợ xây', '0912345672', 'Mai Thị Hoa', '1985'],
    );
    expect(table.headerRows).toEqual([0, 1]);
    expect(lines[0]?.cells).toEqual({
      ...{ STT: '1', 'Họ và tên': 'Lê Văn An', 'Ngày sinh': { day: '2015-04-05' } },
      ...{ 'Người đại diện': 'Lê Văn Ba', 'Số điện thoại': '0912345672' },
    });
  });
});

describe('a name', () => {
  test('stands in two columns, also under one header', () => {
    expect(read(['Họ đệm', 'Tên', 'Ngày sinh'], ['Lê  Văn', 'An', '5/4/2015']).lines[0]?.cells['Họ và tên']).toBe(
      'Lê Văn An',
    );
    expect(read(['Họ và tên', '', 'Ngày sinh'], ['Lê Văn', 'An', '5/4/2015']).lines[0]?.cells['Họ và tên']).toBe(
      'Lê Văn An',
    );
  });

  test('Tổng is a person where a number or a birth day stands beside, and a total elsewhere', () => {
    const reading = read(
      ['Họ tên', 'Ngày sinh', 'Số CCCD'],
      ['Tổng', '5/4/2015', ''],
      ['Tổng', '', '038215000123'],
      ['Tổng', '', '35'],
    );
    expect(reading.lines.map(({ row }) => row)).toEqual([2, 3]);
    expect(kinds(reading)).toEqual(['1 header', '4 total']);
  });

  test('is missed, and is none', () => {
    const { rejected } = read(
      ['Họ tên', 'Ngày sinh', 'Dân tộc'],
      an,
      ['', '5/4/2015'],
      ['***', '5/4/2015'],
      ['#REF!', ''],
    );
    expect(rejected).toEqual([
      { sheet: 0, row: 3, table: 0, reason: 'no-name', className: '' },
      { sheet: 0, row: 4, table: 0, reason: 'not-a-name', className: '' },
    ]);
  });
});
