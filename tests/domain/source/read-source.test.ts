import type { Cell } from '../../../src/domain/cell';
import { readSource } from '../../../src/domain/source/read-source';
import type { Mapping } from '../../../src/domain/source/source';
import { an, binh, column, kinds, on, read, sheet } from './builders';

describe('a table', () => {
  test('is found below thirty rows of titles less one, in any order of its columns', () => {
    const titles = Array.from({ length: 29 }, (): Cell[] => ['TRƯỜNG TIỂU HỌC']);
    expect(read(...titles, ['Ngày sinh', 'Họ tên'], ['5/4/2015', 'Lê Văn An']).lines[0]).toMatchObject({ row: 31 });
  });

  test('is the list among lists of words', () => {
    const words = sheet([
      ['Mã', 'Tên'],
      ['01', 'Kinh'],
      ['02', 'Mường'],
    ]);
    const reading = readSource([words, sheet([['Họ tên', 'Ngày sinh'], an]), words], { on });
    expect(reading).toMatchObject({ kind: 'read', table: { sheet: 1 }, tables: [{}] });
  });

  test('of nothing is none', () => {
    for (const rows of [
      [[]],
      [['']],
      [['x', 'y']],
      [
        ['Mã', 'Tên'],
        ['01', 'Kinh'],
      ],
    ] as Cell[][][])
      expect(readSource([sheet(rows)], { on }).kind).toBe('no-table');
    expect(readSource([], { on }).kind).toBe('no-table');
  });

  test('with the header again, its second line too', () => {
    const header: Cell[][] = [
      ['STT', 'Họ và tên', '', 'Ngày sinh'],
      ['', 'Họ đệm', 'Tên', ''],
    ];
    const reading = read(...header, [1, 'Lê Văn', 'An', '5/4/2015'], ...header, [2, 'Lê Thị', 'Na', '6/4/2015']);
    expect(reading.lines.map(({ row }) => row)).toEqual([3, 6]);
    expect(kinds(reading)).toEqual(['1 header', '2 header', '4 header', '5 header']);
  });

  test('with a line of figures and one of hints below its header', () => {
    const reading = read(['STT', 'Họ tên', 'Ngày sinh'], ['', '', '(dd/mm/yyyy)'], ['(1)', '(2)', '(3)'], [1, ...an]);
    expect(kinds(reading)).toEqual(['1 header', '2 header', '3 header']);
    expect(reading.lines).toHaveLength(1);
  });

  test('with an example line, numbered forms and a closing', () => {
    const reading = read(
      ['STT', 'Họ tên', 'Ngày sinh', 'Dân tộc'],
      ['VD', 'Nguyễn Văn A', '01/01/2015', 'Kinh'],
      [1, ...an, 'Kinh'],
      [2],
      [],
      ['', 'Tổng cộng: 1 học sinh'],
      ['', 'Người lập', '', 'Hiệu trưởng'],
      ['', 'Trần Thị Lan'],
    );
    expect(reading.lines.map(({ row }) => row)).toEqual([3]);
    expect(kinds(reading)).toEqual([
      '1 header',
      '2 note',
      '4 blank',
      '5 blank',
      '6 total',
      '7 signature',
      '8 signature',
    ]);
  });
});

test('a day in words is a birth day beside a name, and that of a letter beside none', () => {
  const reading = read(
    ['Họ tên', 'Ngày sinh'],
    ['Lê Văn An', 'ngày 5 tháng 4 năm 2015'],
    ['', 'Ngày 15 tháng 4 năm 2026'],
    ['Người lập', 'Ngày 15 tháng 4 năm 2026'],
  );
  expect(reading.lines.map(({ cells }) => cells['Ngày sinh'])).toEqual([{ day: '2015-04-05' }]);
  expect(kinds(reading)).toEqual(['1 header', '3 signature', '4 signature']);
});

test('a remark in brackets, a village over its people and a count of girls are nobody', () => {
  const reading = read(
    ['Họ tên', 'Ngày sinh'],
    ['THÔN ĐÔNG'],
    an,
    ['(mới chuyển đến)'],
    ['Tổ 5'],
    binh,
    ['Nữ: 1'],
  ); // prettier-ignore
  expect(reading.lines).toHaveLength(2);
  expect(kinds(reading)).toEqual(['1 header', '2 title', '4 note', '5 title', '7 total']);
});

test.each<[string, string]>([
  ['Họ & tên', 'Họ và tên'],
  ['Họ, tên', 'Họ và tên'],
  ['Tên trẻ', 'Họ và tên'],
  ['NTNS', 'Ngày sinh'],
  ['Ngày/tháng/năm sinh', 'Ngày sinh'],
  ['Nam/Nữ', 'Giới tính'],
  ['Mã số định danh', 'Số định danh'],
  ['Thôn/TDP', 'Thôn'],
])('a column %s is %s', (header, role) => {
  const rest = ['Họ và tên', 'Ngày sinh', 'SĐT'].filter((column) => column !== role);
  const { table } = read([...rest, header], [...an.slice(0, rest.length), '']);
  expect(table.columns.at(-1)).toMatchObject({ header, role });
});

test('the mark that makes a text of a number is none of its digits', () => {
  expect(column('Số định danh', 'Số định danh', "'038215000123")).toEqual(['038215000123']);
  expect(column('SĐT', 'Số điện thoại', "'0912345678")).toEqual(['0912345678']);
});

describe('what is sensitive', () => {
  test.each(['Dân tộc', 'Mã dân tộc', 'Tôn giáo', 'Loại khuyết tật', 'K.tật', 'Nghề nghiệp cha', 'Nghề nghiệp của mẹ'])(
    '%s',
    (header) => {
      const { table, lines, asItStands } = read(['Họ tên', 'Ngày sinh', header], [...an, 'Kín']);
      expect(table.columns[2]?.role).toBe('sensitive');
      expect(JSON.stringify(lines)).not.toContain('Kín');
      expect(asItStands).toBe(false);
    },
  );

  test('stays out whatever a person says', () => {
    const mapping: Mapping = { 'ho ten': 'Họ và tên', 'dan toc': 'Ghi chú' };
    const reading = readSource(
      [
        sheet([
          ['Họ tên', 'Dân tộc'],
          ['Lê Văn An', 'Kín'],
        ]),
      ],
      { on, mapping },
    );
    expect(JSON.stringify(reading)).not.toContain('Kín');
    expect(reading).toMatchObject({ kind: 'read', lines: [{ cells: { 'Họ và tên': 'Lê Văn An' } }] });
  });
});

test('lists of one file, a sheet a class, are read together, each line from its own place', () => {
  const header = ['Họ và tên', 'Ngày sinh', 'Số định danh'];
  const sheets = ['1A', '1B', 'Danh mục'].map((name, at) => ({
    name,
    grid:
      name === 'Danh mục'
        ? [['Mã', 'Tên dân tộc']]
        : [header, [`Lê Văn ${at === 0 ? 'An' : 'Bình'}`, '20/05/2015', `03821500000${at}`]],
  }));
  const reading = readSource(sheets, { on });
  if (reading.kind !== 'read') throw new Error(reading.kind);
  expect(reading.lines.map(({ sheet, row, cells }) => [sheet, row, cells['Họ và tên'], cells.Lớp])).toEqual([
    [0, 2, 'Lê Văn An', '1A'],
    [1, 2, 'Lê Văn Bình', '1B'],
  ]);
  expect(reading).toMatchObject({ asItStands: false, tables: [{ sheet: 0 }, { sheet: 1 }] });
});
