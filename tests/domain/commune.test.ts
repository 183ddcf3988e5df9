import { countCommune } from '../../src/domain/commune';
import { day } from '../../src/domain/day';
import { addsUp } from './adds-up';
import { bare, campaign, checked, commune, date, grid, roster, row, TODAY, type Fields } from './builders';

describe('a person is', () => {
  test.each<{ why: string; lists: Fields[][]; totals: object }>([
    { why: 'nobody in a commune of no list', lists: [], totals: { rows: 0, people: 0, inBand: 0 } },
    { why: 'nobody in an empty list', lists: [[]], totals: { rows: 0, people: 0, inBand: 0 } },
    {
      why: 'in band at six, on the birthday',
      lists: [[row({ 'Ngày sinh': date('2020-04-15') })]],
      totals: { people: 1, inBand: 1 },
    },
    {
      why: 'out of band the day before',
      lists: [[row({ 'Ngày sinh': date('2020-04-16') })]],
      totals: { people: 1, outOfBand: 1 },
    },
    {
      why: 'in band the day before eighteen',
      lists: [[row({ 'Ngày sinh': date('2008-04-16') })]],
      totals: { people: 1, inBand: 1 },
    },
    {
      why: 'out of band at eighteen, on the birthday',
      lists: [[row({ 'Ngày sinh': date('2008-04-15') })]],
      totals: { people: 1, outOfBand: 1 },
    },
    {
      why: 'out of band before being born',
      lists: [[row({ 'Ngày sinh': date('2026-04-16') })]],
      totals: { people: 1, outOfBand: 1 },
    },
    {
      why: 'undetermined by a year alone',
      lists: [[row({ 'Ngày sinh': '2015' })]],
      totals: { people: 1, undetermined: 1 },
    },
    {
      why: 'left before undetermined',
      lists: [[row({ 'Ngày sinh': '', 'Vướng mắc': 'Đã mất' })]],
      totals: { people: 1, left: 1, undetermined: 0 },
    },
    {
      why: 'left before in band',
      lists: [[row({ 'Vướng mắc': 'Chuyển đi' })]],
      totals: { people: 1, left: 1, inBand: 0 },
    },
    {
      why: 'present where one list holds on',
      lists: [[row({ 'Vướng mắc': 'Chuyển đi' })], [row()]],
      totals: { rows: 2, people: 1, left: 0, inBand: 1 },
    },
    {
      why: 'in band who left the school',
      lists: [[row({ 'Vướng mắc': 'Thôi học' })]],
      totals: { people: 1, left: 0, inBand: 1 },
    },
    {
      why: 'in band and in the gap who wants none',
      lists: [[row({ 'Vướng mắc': 'Không có nhu cầu' })]],
      totals: { inBand: 1, gap: 1 },
    },
    {
      why: 'counted once in two lists, at the further stage',
      lists: [[row()], [row({ 'Định danh mức 2': 'Đã kích hoạt' })]],
      totals: { rows: 2, people: 1, inBand: 1, gap: 0 },
    },
    {
      why: 'counted with every error on it',
      lists: [[bare({ 'Họ và tên': '#REF!', 'Ngày sinh': '31/02/2015' })]],
      totals: { people: 1, undetermined: 1 },
    },
  ])('$why', ({ lists, totals }) => {
    const counted = commune(lists.map((rows, at) => roster(at === 0 ? 'TH A' : `Thôn ${String(at)}`, rows)));
    expect(counted.totals).toMatchObject(totals);
    addsUp(counted);
  });
});

describe('a unit', () => {
  test('counts its own lines, though the commune counts people', () => {
    const { units, totals } = commune([
      roster('TH A', [row()]),
      roster('Thôn 1', [row({ 'Định danh mức 2': 'Đã kích hoạt' })]),
    ]);
    expect(units.map(({ name, inBand, gap }) => [name, inBand, gap])).toEqual([
      ['TH A', 1, 1],
      ['Thôn 1', 1, 0],
    ]);
    expect(totals).toMatchObject({ people: 1, inBand: 1, gap: 0 });
  });

  test('of a school has lost who left it, and of a village has not', () => {
    const gone = [row({ 'Vướng mắc': 'Học nơi khác' })];
    expect(commune([roster('TH A', gone)]).units[0]).toMatchObject({ left: 1, inBand: 0 });
    expect(commune([roster('Thôn 1', gone)]).units[0]).toMatchObject({ left: 0, inBand: 1 });
  });

  test('counts its classes in the order of the list, those without one last', () => {
    const inClass = (className: string) => row({ Lớp: className, 'Số định danh': '' });
    const { units } = commune([roster('TH A', ['5B', '', ' 5A ', '5B'].map(inClass))]);
    expect(units[0]?.classes.map(({ name, inBand }) => [name, inBand])).toEqual([
      ['5B', 2],
      ['5A', 1],
      [null, 1],
    ]);
  });

  test('without a class has none', () => {
    expect(commune([roster('TH A', [row()])]).units[0]?.classes).toEqual([]);
  });

  test('shows a class that became a date as it was typed', () => {
    const { units } = commune([roster('TH A', [row({ Lớp: date('2026-03-05') })])]);
    expect(units[0]?.classes.map(({ name }) => name)).toEqual(['5/3']);
  });

  test('without a header counts nobody, and the others count', () => {
    const counted = commune([checked('TH A', [['?']]), roster('Thôn 1', [row()])]);
    expect(counted.units.map(({ rows, findings }) => [rows, findings.error])).toEqual([
      [0, 2],
      [1, 0],
    ]);
    addsUp(counted);
  });
});

test('bands and their parts hold people by age on the day', () => {
  const born = (birthDay: string): Fields => row({ 'Ngày sinh': date(birthDay), 'Số định danh': '' });
  const births = ['2020-04-15', '2012-04-16', '2012-04-15', '2010-04-16', '2010-04-15', '2008-04-16'];
  const { bands } = commune([roster('Thôn 1', births.map(born))]);
  expect(bands.map(({ id, inBand }) => [id, inBand])).toEqual([['6-18', 6]]);
  expect(bands[0]?.parts.map(({ id, inBand }) => [id, inBand])).toEqual([
    ['6-14', 2],
    ['14-16', 2],
    ['16-18', 2],
  ]);
});

test('the denominator moves with the day', () => {
  const five = roster('Thôn 1', [row({ 'Ngày sinh': date('2020-04-16') })]);
  expect(countCommune(campaign, [five], TODAY).totals.inBand).toBe(0);
  expect(countCommune(campaign, [five], day('2026-04-16')).totals.inBand).toBe(1);
});

test('an indicator counts the people of its band', () => {
  const { indicators } = commune([roster('TH A', [row()]), roster('Thôn 1', [row()])]);
  expect(indicators).toMatchObject([{ id: 'activated-6-18', done: 0, population: 1, percent: 0, neededPerDay: 0.03 }]);
});

test('findings come by unit and row, those of a whole tab first', () => {
  const bad = row({ 'Họ và tên': '', 'Số định danh': '12' });
  const noBirthDay = checked('TH A', [
    ['Họ và tên', 'STT'],
    ['An 1', 1],
  ]);
  const { findings } = commune([
    noBirthDay,
    roster('Thôn 1', [row(), bad]),
    roster('Thôn 2', [row({ 'Họ và tên': 'Bình', 'Ngày sinh': date('2015-05-21') })]),
  ]);
  expect(findings.map(({ unit, row: line, code }) => `${unit} ${String(line)} ${code}`)).toEqual([
    'TH A null column-missing',
    'TH A 2 name-not-a-name',
    'Thôn 1 2 number-duplicate',
    'Thôn 1 3 name-missing',
    'Thôn 1 3 number-length',
    'Thôn 2 2 number-duplicate',
  ]);
});

test('the same lists give the same commune', () => {
  const lists = () => [roster('TH A', [row(), row({ 'Họ và tên': 'Lê Bình' })]), roster('Thôn 1', [row()])];
  expect(commune(lists())).toEqual(commune(lists()));
  expect(grid([row()])).toHaveLength(2);
});
