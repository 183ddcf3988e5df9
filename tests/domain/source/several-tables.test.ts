import { cellText, type Cell } from '../../../src/domain/cell';
import { an, binh, classes, kinds, read } from './builders';

const people = ({ lines }: ReturnType<typeof read>) =>
  lines.map(
    ({ row, table, cells }) => `${row}.${table} ${cellText(cells['Họ và tên'] ?? '')} ${cellText(cells.Lớp ?? '')}`,
  );

const header: Cell[] = ['STT', 'Họ và tên', 'Ngày sinh', 'Lớp'];

describe('tables beside each other', () => {
  const day = '05/04/2015';

  test('are both read, the longer and the shorter', () => {
    const reading = read(
      ['DANH SÁCH HỌC SINH KHỐI 1'],
      [...header, '', ...header],
      ['1', 'Lê Văn An', day, '1A', '', '1', 'Lê Thị Bình', day, '1B'],
      ['2', 'Lê Văn Cường', day, '1A'],
      ['Tổng', '', '', '', '', 'Tổng'],
    );
    expect(people(reading)).toEqual(['3.0 Lê Văn An 1A', '4.0 Lê Văn Cường 1A', '3.1 Lê Thị Bình 1B']);
    expect(kinds(reading)).toEqual(['1 title', '2 header', '5 total']);
    expect(reading).toMatchObject({
      rejected: [],
      table: { columns: { length: 4 } },
      tables: [{ sheet: 0 }, { sheet: 0 }],
    });
    expect(reading.tables[1]?.columns.map(({ at }) => at)).toEqual([5, 6, 7, 8]);
  });

  test('are those of the class that stands over each, or of one over all', () => {
    const bare = header.slice(0, 3);
    const lines: Cell[][] = [
      [...bare, ...bare],
      ['1', 'Lê Văn An', day, '1', 'Lê Thị Bình', day],
    ];
    expect(people(read(['LỚP 1A', '', '', 'LỚP 1B'], ...lines))).toEqual(['3.0 Lê Văn An 1A', '3.1 Lê Thị Bình 1B']);
    expect(people(read(['LỚP 1A'], ...lines))).toEqual(['3.0 Lê Văn An 1A', '3.1 Lê Thị Bình 1A']);
  });

  test('are one where the second name is a parent’s', () => {
    const reading = read(
      ['STT', 'Họ và tên', 'Ngày sinh', 'Họ và tên', 'Ngày sinh'],
      ['1', 'Lê Văn An', day, 'Lê Văn Ba', '05/04/1985'],
    );
    expect(people(reading)).toEqual(['2.0 Lê Văn An ']);
  });

  test('lose nobody whose line is not taken', () => {
    const reading = read([...header, ...header], ['1', 'Lê Văn An', day, '1A', '2', '', day, '1B']);
    expect(reading.rejected).toEqual([{ sheet: 0, row: 2, table: 1, reason: 'no-name', className: '1B' }]);
  });
});

test('a header that comes again in another order is read as it stands, with the class above it', () => {
  const reading = read(
    ['LỚP 1A'],
    ['STT', 'Họ và tên', 'Ngày sinh', 'Số định danh'],
    ['1', 'Lê Văn An', '05/04/2015', '038215000123'],
    ['Tổng: 1'],
    ['LỚP 1B'],
    ['Số định danh', 'STT', 'Ngày sinh', 'Họ và tên'],
    ['038315000124', '1', '06/04/2015', 'Lê Thị Bình'],
  );
  expect(people(reading)).toEqual(['3.0 Lê Văn An 1A', '7.1 Lê Thị Bình 1B']);
  expect(reading.lines.map(({ cells }) => cells['Số định danh'])).toEqual(['038215000123', '038315000124']);
  expect(kinds(reading)).toEqual(['1 class', '2 header', '4 total', '5 class', '6 header']);
});

describe('a class that is written once for its lines', () => {
  const list = (...names: [string, string][]): Cell[][] =>
    names.map(([name, className], at) => [at + 1, `Lê Văn ${name}`, '05/04/2015', className]);

  test('holds until the next', () => {
    const reading = read(
      header,
      ...list(['An', '1A'], ['Ba', ''], ['Chi', ''], ['Dũng', '1B'], ['Em', ''], ['Gấm', '']),
    );
    expect(classes(reading)).toEqual(['1A', '1A', '1A', '1B', '1B', '1B']);
    expect(reading.table.columns.find(({ role }) => role === 'Lớp')).toMatchObject({ isMerged: true });
  });

  test('is not made up for those who stand between pupils in the list of a village', () => {
    const people: Cell[][] = [
      ['1', 'Lê Văn An', '05/04/2015', '5A'],
      ['2', 'Lê Văn Ba', '05/04/1980', ''],
      ['3', 'Lê Thị Chi', '05/04/1983', ''],
      ['4', 'Lê Văn Dũng', '05/04/2017', '3B'],
      ['5', 'Lê Văn Em', '05/04/2020', ''],
    ];
    expect(classes(read(header, ...people))).toEqual(['5A', '', '', '3B', '']);
  });

  test('is not told to a line of nobody', () => {
    const people = list(['An', '1A'], ['Ba', ''], ['Chi', '1B'], ['Dũng', '']);
    const reading = read(header, ...people, ['', 'Trần Thị Lan: 1']);
    expect(kinds(reading)).toEqual(['1 header', '6 note']);
  });

  test.each<[string, [string, string][]]>([
    ['the first line has none', [['An', ''], ['Ba', '1A'], ['Chi', ''], ['Dũng', '']]], // prettier-ignore
    ['most lines have one', [['An', '1A'], ['Ba', '1A'], ['Chi', ''], ['Dũng', '1B']]], // prettier-ignore
    ['one comes twice', [['An', '1A'], ['Ba', ''], ['Chi', '1A'], ['Dũng', ''], ['Em', ''], ['Gấm', '']]], // prettier-ignore
    ['they are two lines', [['An', '1A'], ['Ba', '']]], // prettier-ignore
  ])('is not made up where %s', (_, names) => {
    expect(classes(read(header, ...list(...names)))).toEqual(names.map(([, className]) => className));
  });
});

describe('a header that comes again', () => {
  test('in another order is read as it stands though a column of classes stands above it', () => {
    const reading = read(
      header,
      ['1', 'Lê Văn An', '05/04/2015', '5A'],
      [],
      ['Lớp', 'Ngày sinh', 'Họ và tên', 'STT'],
      ['4B', '06/04/2015', 'Lê Thị Bình', '1'],
    );
    expect(people(reading)).toEqual(['2.0 Lê Văn An 5A', '5.1 Lê Thị Bình 4B']);
  });

  test('in other words is known by what they say, and nobody below it is a signature', () => {
    const reading = read(
      header,
      ['1', 'Lê Văn An', '05/04/2015', '5A'],
      ['TT', 'Chức vụ', 'Họ tên', 'Ngày tháng năm sinh'],
      ['1', 'Hiệu trưởng', 'Lê Thị Bình', '06/04/1985'],
    );
    expect(people(reading)).toEqual(['2.0 Lê Văn An 5A', '4.1 Lê Thị Bình ']);
  });

  test('with a column more is read with it', () => {
    const [name, birth] = ['Họ và tên', 'Ngày sinh'];
    const reading = read([name, birth], an, [name, birth, 'SĐT'], [...binh, '0912345678']);
    expect(reading.lines.map(({ cells }) => cells['Số điện thoại'] ?? '')).toEqual(['', '0912345678']);
  });

  test('in two lines, of which the second names the father, stays one', () => {
    const head: Cell[][] = [
      ['TT', 'Họ và tên', 'Ngày sinh', 'Cha'],
      ['', '', '', 'Họ tên', 'Năm sinh'],
    ];
    const reading = read(...head, ['1', ...an, 'Lê Ba', '1985'], ['LỚP 5B'], ...head, ['1', ...binh, 'Lê Bốn', '1986']);
    expect(people(reading)).toEqual(['3.0 Lê Văn An ', '7.0 Lê Thị Bình 5B']);
  });
});
