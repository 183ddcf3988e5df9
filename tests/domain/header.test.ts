import type { Cell, Grid } from '../../src/domain/cell';
import { COLUMNS } from '../../src/domain/column';
import { findHeader, HEADER_DEPTH, headerKey } from '../../src/domain/header';
import { checked, date, told } from './builders';

/** A tab with the given headers and one good line below each `Họ và tên` and `Ngày sinh`. */
const under = (headers: readonly Cell[], ...lines: (readonly Cell[])[]): Grid => [headers, ...lines];

describe('a header is told by its words', () => {
  test.each<{ why: string; header: string; is: string }>([
    { why: 'in capitals', header: 'HỌ VÀ TÊN', is: 'Họ và tên' },
    { why: 'without marks', header: 'Ho va ten', is: 'Họ và tên' },
    { why: 'in decomposed letters', header: 'Họ và tên'.normalize('NFD'), is: 'Họ và tên' },
    { why: 'on two lines', header: 'Họ\nvà tên', is: 'Họ và tên' },
    { why: 'on two lines of Windows', header: 'Ngày\r\nsinh', is: 'Ngày sinh' },
    { why: 'with an asterisk', header: 'Họ và tên *', is: 'Họ và tên' },
    { why: 'with an asterisk in brackets', header: 'Họ và tên (*)', is: 'Họ và tên' },
    { why: 'with an explanation in brackets', header: 'Ngày sinh (dd/mm/yyyy)', is: 'Ngày sinh' },
    { why: 'with an explanation in square brackets', header: 'Ngày sinh [bắt buộc]', is: 'Ngày sinh' },
    { why: 'with an explanation on its own line', header: 'Ngày sinh\n(ngày/tháng/năm)', is: 'Ngày sinh' },
    { why: 'with a colon', header: 'Lớp:', is: 'Lớp' },
    { why: 'with spaces around a slash', header: 'Thôn / Xóm', is: 'Thôn' },
    { why: 'by a synonym of the name', header: 'Họ, chữ đệm và tên', is: 'Họ và tên' },
    { why: 'by a synonym of the birth day', header: 'Ngày, tháng, năm sinh', is: 'Ngày sinh' },
    { why: 'by a year of birth', header: 'Năm sinh', is: 'Ngày sinh' },
    { why: 'by a synonym of the number', header: 'Số CCCD', is: 'Số định danh' },
    { why: 'by a synonym of the sex', header: 'Phái', is: 'Giới tính' },
    { why: 'by a synonym of the phone', header: 'SĐT phụ huynh', is: 'Số điện thoại' },
    { why: 'by a short whole word', header: 'Ấp', is: 'Thôn' },
    { why: 'by another short whole word', header: 'Tổ', is: 'Thôn' },
    { why: 'by a synonym of the account', header: 'VNeID mức 2', is: 'Định danh mức 2' },
  ])('$why', ({ header, is }) => {
    const found = findHeader(under(['Ghi chú', header]));
    expect(found?.columns).toEqual({ 'Ghi chú': 0, [is]: 1 });
  });

  test.each(['Tên trường', 'Tên cha', 'Họ tên mẹ', 'Nam', 'Năm', 'Tháng', 'Tổ trưởng', 'Ban giám hiệu', 'Ngày nộp'])(
    '%s is no column of ours',
    (header) => {
      expect(findHeader(under(['Ghi chú', 'STT', header]))?.columns).toEqual({ 'Ghi chú': 0, STT: 1 });
    },
  );

  test('of any cell is a text, and of a novel nothing', () => {
    expect(headerKey(date('2026-04-15'))).toBe('15/4/2026');
    expect(headerKey(true)).toBe('true');
    expect(headerKey('Họ và tên '.repeat(5000))).toBe('');
  });
});

describe('columns', () => {
  test('stand in any order', () => {
    const turned = [...COLUMNS].reverse();
    const columns = findHeader(under(turned))?.columns ?? {};
    expect(columns).toEqual(Object.fromEntries(turned.map((column, at) => [column, at])));
  });

  test('of the exact name win over a synonym before them', () => {
    expect(findHeader(under(['Họ tên', 'Ngày sinh', 'Họ và tên']))?.columns['Họ và tên']).toBe(2);
  });

  test('the first of two alike wins', () => {
    expect(findHeader(under(['SĐT cha', 'SĐT mẹ', 'Họ và tên', 'Ngày sinh']))?.columns['Số điện thoại']).toBe(0);
  });

  test('of a clerk stand between them unread', () => {
    const cells = under(['Họ và tên', 'Cân nặng', 'Ngày sinh'], ['Lê An', '31 kg', '20/05/2015']);
    expect(checked('Thôn 1', cells)).toMatchObject({ findings: [], rows: [{ birthDay: '2015-05-20' }] });
  });
});

describe('Căn cước', () => {
  const withCells = (...cells: Cell[]) =>
    findHeader(under(['Họ và tên', 'Ngày sinh', 'Căn cước'], ...cells.map((cell) => ['An', '1/1/2015', cell])))
      ?.columns;
  test.each<{ why: string; cells: Cell[]; column: string }>([
    { why: 'is the state of the card among states', cells: ['Đã có', 'Chưa có'], column: 'Căn cước' },
    { why: 'is the state where nothing stands below', cells: ['', ''], column: 'Căn cước' },
    { why: 'is the number among numbers', cells: ['038215000001', '038215000002'], column: 'Số định danh' },
    { why: 'is the number among numbers of nine digits', cells: ['123456789'], column: 'Số định danh' },
    { why: 'is the state among numbers of eight digits', cells: ['12345678'], column: 'Căn cước' },
    { why: 'is the state among numbers of thirteen digits', cells: ['1234567890123'], column: 'Căn cước' },
    { why: 'is the number among numeric cells', cells: [38_215_000_001, 38_215_000_002], column: 'Số định danh' },
    {
      why: 'is the number where most are numbers',
      cells: ['038215000001', '038215000002', 'Đã có'],
      column: 'Số định danh',
    },
    { why: 'is the state where half are numbers', cells: ['038215000001', 'Đã có'], column: 'Căn cước' },
    { why: 'does not count empty cells', cells: ['038215000001', '', '', ''], column: 'Số định danh' },
  ])('$why', ({ cells, column }) => {
    expect(withCells(...cells)).toEqual({ 'Họ và tên': 0, 'Ngày sinh': 1, [column]: 2 });
  });

  test('stands beside Số định danh as the state, even among numbers', () => {
    const cells = under(
      ['Họ và tên', 'Ngày sinh', 'Số định danh', 'Căn cước'],
      ['An', '1/1/2015', '038215000001', 'Đã có'],
    );
    expect(findHeader(cells)?.columns).toMatchObject({ 'Số định danh': 2, 'Căn cước': 3 });
  });

  test('Mã định danh is a number only among numbers', () => {
    const below = (cell: Cell) =>
      findHeader(under(['Họ và tên', 'Ngày sinh', 'Mã định danh'], ['An', '1/1/2015', cell]));
    expect(below('038215000001')?.columns['Số định danh']).toBe(2);
    expect(below('HS-12')?.columns['Số định danh']).toBeUndefined();
  });
});

describe('a name', () => {
  test('may stand in two columns', () => {
    const cells = under(
      ['Họ và chữ đệm', 'Tên', 'Ngày sinh'],
      ['Lê Văn', 'An', '20/05/2015'],
      ['', 'Bình', '20/05/2015'],
      ['Lê Thị', '', '20/05/2015'],
    );
    const { rows, findings } = checked('Thôn 1', cells);
    expect(rows.map(({ name }) => name)).toEqual(
      checked(
        'Thôn 1',
        under(['Họ và tên', 'Ngày sinh'], ...['Lê Văn An', 'Bình', 'Lê Thị'].map((name) => [name, '20/05/2015'])),
      ).rows.map(({ name }) => name),
    );
    expect(findings).toEqual([]);
  });

  test('may be Tên alone', () => {
    expect(findHeader(under(['Tên', 'Ngày sinh']))).toMatchObject({ columns: { 'Họ và tên': 0 }, familyName: null });
  });

  test('is not Tên where Họ và tên stands', () => {
    expect(findHeader(under(['Tên', 'Họ và tên', 'Ngày sinh']))?.columns['Họ và tên']).toBe(1);
  });
});

describe('a header row', () => {
  const header = ['STT', 'Họ và tên', 'Ngày sinh'];
  const title = ['DANH SÁCH HỌC SINH', '', ''];
  test.each<{ why: string; cells: Grid; index: number | null }>([
    { why: 'is the first', cells: [header], index: 0 },
    { why: 'is the fifth below titles', cells: [title, title, title, title, header], index: 4 },
    {
      why: 'is the last that is looked at',
      cells: [...Array.from({ length: HEADER_DEPTH - 1 }, () => title), header],
      index: 29,
    },
    {
      why: 'is not looked for further down',
      cells: [...Array.from({ length: HEADER_DEPTH }, () => title), header],
      index: null,
    },
    {
      why: 'that names both wins over one with more words before it',
      cells: [['STT', 'Lớp', 'Thôn', 'Ghi chú'], header],
      index: 1,
    },
    {
      why: 'without both is the one with most words',
      cells: [
        ['STT', 'Lớp', ''],
        ['STT', 'Lớp', 'Thôn'],
        ['STT', 'Lớp', ''],
      ],
      index: 1,
    },
    { why: 'needs two words', cells: [['STT', '', '']], index: null },
    { why: 'is not in an empty tab', cells: [], index: null },
    {
      why: 'is not in a tab of empty cells',
      cells: [
        ['', ''],
        ['', ''],
      ],
      index: null,
    },
    { why: 'is not a line of numbers', cells: [[1, 2, true, date('2015-01-01')]], index: null },
  ])('$why', ({ cells, index }) => {
    expect(findHeader(cells)?.index ?? null).toBe(index);
  });

  test('without a birth day is told once for the whole tab, and the others count', () => {
    const { rows, findings } = checked(
      'Thôn 1',
      under(['STT', 'Họ và tên', 'Số định danh'], [1, 'Lê An', '038215000001'], [2, 'Lê Bình', '038215000002']),
    );
    expect(told(findings)).toEqual(['null column-missing Ngày sinh']);
    expect(rows).toHaveLength(2);
  });

  test('without a name is told once, and the lines count', () => {
    const { rows, findings } = checked('Thôn 1', under(['STT', 'Ngày sinh'], [1, '20/05/2015']));
    expect(told(findings)).toEqual(['null column-missing Họ và tên']);
    expect(rows).toHaveLength(1);
  });

  test('that is nowhere misses both columns', () => {
    expect(told(checked('Thôn 1', [['x']]).findings)).toEqual([
      'null column-missing Họ và tên',
      'null column-missing Ngày sinh',
    ]);
  });

  test('repeated below is structure, whatever it calls its columns', () => {
    for (const again of [
      ['Họ và tên', 'Ngày sinh'],
      ['HỌ TÊN', 'NĂM SINH'],
      ['Họ tên', 'Ngày tháng năm sinh'],
    ]) {
      const { rows, structure } = checked(
        'Thôn 1',
        under(again, ['Lê An', '20/05/2015'], again, ['Lê Bình', '20/05/2015']),
      );
      expect(rows.map(({ line }) => line)).toEqual([2, 4]);
      expect(structure).toEqual([3]);
    }
  });

  test('repeated is structure in two columns of a name, and where there is no birth day', () => {
    const two = ['Họ đệm', 'Tên', 'Ngày sinh'];
    expect(checked('Thôn 1', under(two, two, ['Lê', 'An', '20/05/2015'])).structure).toEqual([2]);
    const none = ['STT', 'Họ và tên'];
    expect(checked('Thôn 1', under(none, none, [1, 'Lê An'])).structure).toEqual([2]);
  });

  test('has the block of the add-in where all four of its columns stand together', () => {
    const own = ['Tuổi', 'Nhóm tuổi', 'Kiểm tra', 'Mã dòng'];
    expect(findHeader(under(['Họ và tên', 'Ngày sinh', ...own]))?.own).toBe(2);
    expect(findHeader(under(['Họ và tên', 'Ngày sinh', 'Tuổi', 'Kiểm tra']))?.own).toBeNull();
  });
});

describe('a header that names little', () => {
  const found = (...row: string[]) => findHeader([row, ['Lê Văn An', 'x']])?.columns ?? null;

  test('is one when the name is among it', () => {
    expect(found('Họ và tên', 'Địa chỉ')).toEqual({ 'Họ và tên': 0 });
  });

  test('is none when only a column that many tables have is among it', () => {
    expect(found('STT', 'Địa chỉ')).toBeNull();
  });
});
