import * as fc from 'fast-check';
import { countCommune, type Commune } from '../../src/domain/commune';
import { day } from '../../src/domain/day';
import { STAGES } from '../../src/domain/stage';
import { nameKeys } from '../../src/domain/text-key';
import type { Tally } from '../../src/domain/tally';
import { bare, campaign, checked, commune, date, grid, roster, row, TODAY, type Fields } from './builders';

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
const stagesOf = ({ stages }: Tally) => sum(STAGES.map((stage) => stages[stage]));
const summed = (tallies: readonly Tally[]) => ({
  inBand: sum(tallies.map(({ inBand }) => inBand)),
  gap: sum(tallies.map(({ gap }) => gap)),
  stages: Object.fromEntries(STAGES.map((stage) => [stage, sum(tallies.map(({ stages }) => stages[stage]))])),
});
const tallyOf = ({ inBand, gap, stages }: Tally) => ({ inBand, gap, stages });

/** What must add up in every commune, whatever its lists hold. */
function addsUp({ totals, bands, units, villages, findings }: Commune): void {
  expect(totals.people).toBe(totals.inBand + totals.outOfBand + totals.undetermined + totals.left);
  expect(totals.people).toBeLessThanOrEqual(totals.rows);
  expect(totals.rows).toBe(sum(units.map(({ rows }) => rows)));
  expect(summed(bands)).toEqual(tallyOf(totals));
  expect(summed(villages)).toEqual(tallyOf(totals));
  for (const each of bands) expect(summed(each.parts)).toEqual(tallyOf(each));
  for (const tally of [totals, ...bands, ...bands.flatMap(({ parts }) => parts), ...units, ...villages]) {
    expect(stagesOf(tally)).toBe(tally.inBand);
    expect(tally.gap).toBe(tally.inBand - tally.stages.activated);
  }
  for (const unit of units) {
    expect(unit.rows).toBe(unit.inBand + unit.outOfBand + unit.undetermined + unit.left);
    if (unit.classes.length > 0) expect(summed(unit.classes)).toEqual(tallyOf(unit));
    const { error, warning, info } = unit.findings;
    expect(error + warning + info).toBe(findings.filter((finding) => finding.unit === unit.name).length);
  }
}

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

describe('any commune', () => {
  const anyFields: fc.Arbitrary<Fields> = fc.record({
    'Họ và tên': fc.constantFrom('Lê An', 'Lê Bình', 'Trần Hoà', 'Trần Hòa', '', 'A1'),
    'Ngày sinh': fc.constantFrom(
      date('2015-05-20'),
      '20/05/2015',
      date('2020-04-15'),
      date('2020-04-16'),
      date('2008-04-15'),
      '2015',
      '',
      date('2027-01-01'),
    ),
    'Số định danh': fc.constantFrom('038215000001', '38215000001', '038215000002', '038315000003', '12', ''),
    Lớp: fc.constantFrom('5A', '5B', '1A', ''),
    Thôn: fc.constantFrom('Thôn 1', 'thon 01', '2', 'Xóm Mới', ''),
    'Căn cước': fc.constantFrom('Đã có', 'Chưa có', '', 'x'),
    'Định danh mức 2': fc.constantFrom('Chưa đăng ký', 'Đã thu nhận', 'Đã phê duyệt', 'Đã kích hoạt', ''),
    'Vướng mắc': fc.constantFrom('', '', 'Chuyển đi', 'Đã mất', 'Thôi học', 'Học nơi khác', 'Khác'),
  });
  const anyLists = fc.array(fc.array(anyFields, { maxLength: 8 }), { maxLength: 5 });
  const unitOf = (at: number) => (at % 2 === 0 ? `TH ${String(at)}` : `Thôn ${String(at)}`);

  test('adds up', () => {
    fc.assert(
      fc.property(anyLists, (lists) => {
        addsUp(commune(lists.map((rows, at) => roster(unitOf(at), rows))));
      }),
      { numRuns: 300 },
    );
  });

  test('counts the same people and bands with the lines of each list turned round, where no list holds one name twice', () => {
    const withZero = ({ 'Số định danh': number }: Fields) => String(number).padStart(12, '0');
    const nameKey = nameKeys();
    const distinct = fc.uniqueArray(anyFields, {
      maxLength: 5,
      comparator: (one, other) =>
        nameKey(String(one['Họ và tên'])) === nameKey(String(other['Họ và tên'])) || withZero(one) === withZero(other),
    });
    const noTwice = fc.array(distinct, { maxLength: 2 });
    fc.assert(
      fc.property(noTwice, (lists) => {
        const counted = commune(lists.map((rows, at) => roster(unitOf(at), rows)));
        const turned = commune(lists.map((rows, at) => roster(unitOf(at), [...rows].reverse())));
        expect(turned.totals).toEqual(counted.totals);
        expect(turned.bands).toEqual(counted.bands);
      }),
      { numRuns: 300 },
    );
  });
});

describe('any cells', () => {
  const anyCell = fc.oneof(
    { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
    fc.string({ unit: 'grapheme', maxLength: 20 }).map((text) => text.normalize('NFD')),
    fc.double(),
    fc.integer({ min: 10_000, max: 999_999_999_999 }),
    fc.boolean(),
    fc
      .date({ min: new Date('1800-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
      .map((at) => date(at.toISOString().slice(0, 10))),
    fc.constantFrom(
      '',
      '😀',
      '#REF!',
      '=HYPERLINK("x")',
      'x'.repeat(50_000),
      ' '.repeat(50_000),
      '\u200b',
      '__proto__',
      'constructor',
      '1/1/2015',
      '038215000001',
      'Hoà'.normalize('NFD'),
    ),
  );
  const header = Object.keys(
    row({ Lớp: '', Thôn: '', 'Số điện thoại': '', 'Ngày thu nhận': '', 'Ngày kích hoạt': '', 'Vướng mắc': '' }),
  );
  const anyLine = fc.array(anyCell, { minLength: header.length, maxLength: header.length });

  test('below a header never throw, and no line is lost', () => {
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 12 }), (lines) => {
        const list = checked('TH A', [header, ...lines]);
        const counted = commune([list, checked('Thôn 1', [header, ...lines])]);
        addsUp(counted);
        const numbered = new Set([...list.rows.map(({ line }) => line), ...list.structure]);
        expect(numbered.size).toBe(list.rows.length + list.structure.length);
        const held = lines.flatMap((cells, at) =>
          cells.some((cell) => typeof cell !== 'string' || /[a-z0-9]/i.test(cell)) ? [at + 2] : [],
        );
        for (const line of held) expect(numbered).toContain(line);
      }),
      { numRuns: 300 },
    );
  });

  test('without a header never throw', () => {
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 6 }), (lines) => {
        addsUp(commune([checked('Thôn 1', lines)]));
      }),
    );
  });
});

test('the same lists give the same commune', () => {
  const lists = () => [roster('TH A', [row(), row({ 'Họ và tên': 'Lê Bình' })]), roster('Thôn 1', [row()])];
  expect(commune(lists())).toEqual(commune(lists()));
  expect(grid([row()])).toHaveLength(2);
});
