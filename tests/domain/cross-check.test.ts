import { bare, commune, date, roster, row, type Fields } from './builders';

const ANOTHER = '038215000002';

/** What lists say of each other, as `unit row code column`; the lines' own findings left out. */
const between = (lists: Record<string, Fields[]>) =>
  commune(Object.entries(lists).map(([unit, rows]) => roster(unit, rows)))
    .findings.filter((finding) => 'others' in finding)
    .map(({ unit, row: line, code, column }) => `${unit} ${String(line)} ${code} ${column}`);

const born = (birthDay: string, fields: Fields = {}): Fields => row({ 'Ngày sinh': date(birthDay), ...fields });

describe('a number', () => {
  test.each<{ why: string; lists: Record<string, Fields[]>; found: string[] }>([
    { why: 'of one person in two lists is in order', lists: { 'TH A': [row()], 'Thôn 1': [row()] }, found: [] },
    {
      why: 'of two people in two lists is told on both',
      lists: { 'TH A': [row()], 'Thôn 1': [born('2015-05-21', { 'Họ và tên': 'Bình' })] },
      found: ['TH A 2 number-duplicate Số định danh', 'Thôn 1 2 number-duplicate Số định danh'],
    },
    {
      why: 'twice in one list is told on both lines',
      lists: { 'TH A': [row(), row()] },
      found: ['TH A 2 number-duplicate Số định danh', 'TH A 3 number-duplicate Số định danh'],
    },
    {
      why: 'twice in one list, once restored, is told',
      lists: { 'TH A': [row(), row({ 'Số định danh': '38215000001' })] },
      found: ['TH A 2 number-duplicate Số định danh', 'TH A 3 number-duplicate Số định danh'],
    },
    {
      why: 'twice in one list and once in another is told on each line that holds it',
      lists: { 'TH A': [row(), row()], 'Thôn 1': [row()] },
      found: [
        'TH A 2 number-duplicate Số định danh',
        'TH A 3 number-duplicate Số định danh',
        'Thôn 1 2 number-duplicate Số định danh',
      ],
    },
    {
      why: 'that two people share is told on each of three lines',
      lists: { 'TH A': [row()], 'Thôn 1': [row()], 'Thôn 2': [born('2016-01-01', { 'Họ và tên': 'Bình' })] },
      found: [
        'TH A 2 number-duplicate Số định danh',
        'Thôn 1 2 number-duplicate Số định danh',
        'Thôn 2 2 number-duplicate Số định danh',
      ],
    },
    {
      why: 'that is invalid is no number to share',
      lists: {
        'TH A': [row({ 'Số định danh': '12' }), born('2016-05-20', { 'Họ và tên': 'Bình', 'Số định danh': '12' })],
      },
      found: [],
    },
    {
      why: 'that is missing is none',
      lists: { 'TH A': [row({ 'Số định danh': '' })], 'Thôn 1': [born('2016-01-01', { 'Số định danh': '' })] },
      found: [],
    },
  ])('$why', ({ lists, found }) => {
    expect(between(lists)).toEqual(found);
  });
});

describe('a person twice in one list', () => {
  const both = ['TH A 2 person-duplicate Họ và tên', 'TH A 3 person-duplicate Họ và tên'];
  test.each<{ why: string; lists: Record<string, Fields[]>; found: string[] }>([
    {
      why: 'is told with both numbers missing',
      lists: { 'TH A': [row({ 'Số định danh': '' }), row({ 'Số định danh': '' })] },
      found: both,
    },
    { why: 'is told with one number missing', lists: { 'TH A': [row(), row({ 'Số định danh': '' })] }, found: both },
    { why: 'is told with one number invalid', lists: { 'TH A': [row(), row({ 'Số định danh': '12' })] }, found: both },
    { why: 'is told with unequal numbers', lists: { 'TH A': [row(), row({ 'Số định danh': ANOTHER })] }, found: both },
    {
      why: 'is told in another spelling of the tone',
      lists: { 'TH A': [row({ 'Họ và tên': 'Hoà' }), row({ 'Họ và tên': 'HÒA', 'Số định danh': ANOTHER })] },
      found: both,
    },
    {
      why: 'is none with another birth day',
      lists: { 'TH A': [row(), born('2015-05-21', { 'Số định danh': ANOTHER })] },
      found: [],
    },
    {
      why: 'is none without marks',
      lists: { 'TH A': [row(), row({ 'Họ và tên': 'Le Van An', 'Số định danh': ANOTHER })] },
      found: [],
    },
    {
      why: 'is none without a birth day',
      lists: { 'TH A': [row({ 'Ngày sinh': '', 'Số định danh': '' }), row({ 'Ngày sinh': '', 'Số định danh': '' })] },
      found: [],
    },
    {
      why: 'is none without a name',
      lists: { 'TH A': [bare({ 'Ngày sinh': date('2015-01-01') }), bare({ 'Ngày sinh': date('2015-01-01') })] },
      found: [],
    },
    {
      why: 'in two lists is no twice',
      lists: { 'TH A': [row({ 'Số định danh': '' })], 'Thôn 1': [row({ 'Số định danh': '' })] },
      found: [],
    },
  ])('$why', ({ lists, found }) => {
    expect(between(lists)).toEqual(found);
  });

  test('with one number is a duplicate of the number alone', () => {
    expect(between({ 'TH A': [row(), row()] })).toEqual([
      'TH A 2 number-duplicate Số định danh',
      'TH A 3 number-duplicate Số định danh',
    ]);
  });

  test('names no more than five others', () => {
    const rows = Array.from({ length: 8 }, () => row({ 'Số định danh': '' }));
    const { findings } = commune([roster('TH A', rows)]);
    const others = findings.flatMap((finding) =>
      finding.code === 'person-duplicate' ? [finding.others.map((at) => at.row)] : [],
    );
    expect(others).toHaveLength(8);
    expect(others[0]).toEqual([3, 4, 5, 6, 7]);
    expect(others[7]).toEqual([2, 3, 4, 5, 6]);
  });
});

describe('lists disagree', () => {
  const staged = (card: string, account: string) => row({ 'Căn cước': card, 'Định danh mức 2': account });
  const gone = (obstacle: string) => row({ 'Vướng mắc': obstacle });
  test.each<{ why: string; lists: Record<string, Fields[]>; found: string[] }>([
    {
      why: 'where the stages of one person differ',
      lists: { 'TH A': [staged('Đã có', 'Đã thu nhận')], 'Thôn 1': [staged('Đã có', 'Đã kích hoạt')] },
      found: ['TH A 2 stage-disagrees Định danh mức 2', 'Thôn 1 2 stage-disagrees Định danh mức 2'],
    },
    {
      why: 'not where the stages are the same',
      lists: { 'TH A': [staged('Đã có', 'Đã thu nhận')], 'Thôn 1': [staged('', 'Đã thu nhận')] },
      found: [],
    },
    {
      why: 'not where one says nothing',
      lists: { 'TH A': [staged('', '')], 'Thôn 1': [staged('Đã có', '')] },
      found: [],
    },
    {
      why: 'and the line that says nothing is left alone',
      lists: { 'TH A': [staged('', '')], 'Thôn 1': [staged('Đã có', '')], 'Thôn 2': [staged('Chưa có', '')] },
      found: ['Thôn 1 2 stage-disagrees Định danh mức 2', 'Thôn 2 2 stage-disagrees Định danh mức 2'],
    },
    {
      why: 'where one says moved away and another holds the person',
      lists: { 'TH A': [gone('Chuyển đi')], 'Thôn 1': [gone('')] },
      found: ['TH A 2 left-disagrees Vướng mắc', 'Thôn 1 2 left-disagrees Vướng mắc'],
    },
    {
      why: 'where one says dead and another has an obstacle',
      lists: { 'TH A': [gone('Khác')], 'Thôn 1': [gone('Đã mất')] },
      found: ['TH A 2 left-disagrees Vướng mắc', 'Thôn 1 2 left-disagrees Vướng mắc'],
    },
    { why: 'not where both have left', lists: { 'TH A': [gone('Chuyển đi')], 'Thôn 1': [gone('Đã mất')] }, found: [] },
    {
      why: 'not where one has left the school',
      lists: { 'TH A': [gone('Thôi học')], 'Thôn 1': [gone('Chuyển đi')] },
      found: [],
    },
    {
      why: 'not where one has left the school and one is present',
      lists: { 'TH A': [gone('Học nơi khác')], 'Thôn 1': [gone('')] },
      found: [],
    },
    {
      why: 'and the line that left the school is left alone',
      lists: { 'TH A': [gone('Thôi học')], 'Thôn 1': [gone('Chuyển đi')], 'Thôn 2': [gone('')] },
      found: ['Thôn 1 2 left-disagrees Vướng mắc', 'Thôn 2 2 left-disagrees Vướng mắc'],
    },
  ])('$why', ({ lists, found }) => {
    expect(between(lists)).toEqual(found);
  });

  test('not where the lines are of two people', () => {
    expect(between({ 'TH A': [gone('Chuyển đi')], 'Thôn 1': [row({ 'Số định danh': ANOTHER })] })).toEqual([]);
  });
});
