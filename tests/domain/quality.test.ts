import fc from 'fast-check';
import { day } from '../../src/domain/day';
import { arrivalsOn, measureQuality, type Arrivals, type UnitQuality } from '../../src/domain/quality';
import type { UnitDuty } from '../../src/domain/unit-duty';
import { bare, commune, date, roster, row, TODAY, type Fields } from './builders';

const due = (unit: string, on: string | null): UnitDuty => ({ unit, due: on === null ? null : day(on), addresses: [] });

type Lists = Readonly<Record<string, readonly Fields[]>>;

const measure = (lists: Lists, duties: readonly UnitDuty[] = [], arrivals: Arrivals = new Map()): UnitQuality[] => {
  const rosters = Object.entries(lists).map(([unit, rows]) => roster(unit, rows));
  return measureQuality(commune(rosters), rosters, duties, arrivals);
};

describe('what a row lacks', () => {
  test.each([
    { why: 'nothing', fields: row({ 'Số điện thoại': '0912345678', Thôn: 'Thôn 3' }), lacks: [0, 0, 0, 0] },
    { why: 'all four', fields: bare({ 'Họ và tên': 'Lê Văn An' }), lacks: [1, 1, 1, 1] },
    { why: 'a number that cannot be read', fields: row({ 'Số định danh': '03821500' }), lacks: [1, 0, 1, 1] },
    { why: 'a birth day that is a year alone', fields: row({ 'Ngày sinh': '2015' }), lacks: [0, 1, 1, 1] },
    { why: 'a phone of blanks', fields: row({ 'Số điện thoại': '  ', Thôn: '3' }), lacks: [0, 0, 1, 0] },
  ])('$why', ({ fields, lacks }) => {
    const [unit] = measure({ 'TH Hoàng Thanh': [fields] });
    expect([unit?.withoutNumber, unit?.withoutBirthDay, unit?.withoutPhone, unit?.withoutVillage]).toEqual(lacks);
  });

  test("a village's own list never lacks a village", () => {
    expect(measure({ 'Thôn 3': [row()] })[0]?.withoutVillage).toBe(0);
  });
});

describe('how late a list is', () => {
  const rows = [row()];
  test.each([
    { why: 'missing on its due day is in time', list: [], on: '2026-04-15', came: undefined, late: 0 },
    { why: 'missing a day after is a day late', list: [], on: '2026-04-14', came: undefined, late: 1 },
    { why: 'missing without a due day cannot be told', list: [], on: null, came: undefined, late: null },
    { why: 'come on the due day is in time', list: rows, on: '2026-04-10', came: '2026-04-10', late: 0 },
    { why: 'come three days after stays three days late', list: rows, on: '2026-04-10', came: '2026-04-13', late: 3 },
    { why: 'there before anybody looked cannot be told', list: rows, on: '2026-04-10', came: null, late: null },
  ])('$why', ({ list, on, came, late }) => {
    const arrivals = new Map(came === undefined ? [] : [['Thôn 3', came === null ? null : day(came)]]);
    expect(measure({ 'Thôn 3': list }, [due('Thôn 3', on)], arrivals)[0]?.daysLate).toBe(late);
  });
});

describe('when a list came', () => {
  const lists = [roster('Thôn 1', [row()]), roster('Thôn 2', [])];

  test('is not known of those that are there at the first look', () => {
    expect([...arrivalsOn(null, lists, TODAY)]).toEqual([['Thôn 1', null]]);
  });

  test('is the day of the look that first sees rows, and stays', () => {
    const first = arrivalsOn(new Map(), lists, TODAY);
    expect([...first]).toEqual([['Thôn 1', TODAY]]);
    expect(arrivalsOn(first, lists, day('2026-05-01'))).toEqual(first);
  });
});

describe('the worst first', () => {
  const wrong = row({ 'Ngày sinh': '31/02/2015', 'Số định danh': '038215000002' });
  const fine = row({ 'Ngày sinh': date('2015-05-21') });

  test('missing lists, the latest ahead; then the most errors in 100 rows; then the emptiest', () => {
    const lists = {
      'Thôn 1': [fine],
      'Thôn 2': [fine, wrong],
      'Thôn 3': [wrong],
      'Thôn 4': [],
      'Thôn 5': [],
      'Thôn 6': [row({ 'Số định danh': '' })],
    };
    const names = measure(lists, [due('Thôn 5', '2026-04-01')]).map(({ name }) => name);
    expect(names).toEqual(['Thôn 5', 'Thôn 4', 'Thôn 3', 'Thôn 2', 'Thôn 6', 'Thôn 1']);
  });

  test('errors in 100 rows have two decimals, and none without rows', () => {
    const units = measure({ 'Thôn 3': [wrong, fine, row({ 'Số định danh': '038215000003' })], 'Thôn 4': [] });
    expect(units.map(({ errorsPer100 }) => errorsPer100)).toEqual([null, 33.33]);
  });
});

test('no count is larger than the rows, and every unit stands there once', () => {
  const fields = fc.record(
    {
      'Họ và tên': fc.constantFrom('Lê Văn An', ''),
      'Số định danh': fc.constantFrom('038215000001', '', '12'),
      'Ngày sinh': fc.constantFrom(date('2015-05-20'), '', '2015'),
      'Số điện thoại': fc.constantFrom('0912345678', ''),
      Thôn: fc.constantFrom('3', ''),
    },
    { requiredKeys: ['Họ và tên'] },
  );
  fc.assert(
    fc.property(fc.array(fc.array(fields, { maxLength: 6 }), { maxLength: 4 }), (lists) => {
      const named = Object.fromEntries(lists.map((rows, at) => [`Thôn ${at}`, rows as Fields[]]));
      const units = measure(named);
      expect(units.map(({ name }) => name).sort()).toEqual(Object.keys(named).sort());
      for (const unit of units)
        for (const count of ['withoutNumber', 'withoutBirthDay', 'withoutPhone', 'withoutVillage'] as const)
          expect(unit[count]).toBeLessThanOrEqual(unit.rows);
    }),
    { numRuns: 60 },
  );
});
