import * as fc from 'fast-check';
import type { Campaign } from '../../src/domain/campaign';
import { joinPeople } from '../../src/domain/person';
import { reconcile, STANDINGS } from '../../src/domain/reconciliation';
import type { Roster } from '../../src/domain/roster';
import { orders } from '../helpers/orders';
import { campaign, commune, date, roster, row, TODAY, type Fields } from './builders';

const allAges: Campaign = {
  ...campaign,
  bands: [{ id: '0+', fromAge: 0, untilAge: null, parts: [] }],
};

const found = (rosters: readonly Roster[], given = campaign) =>
  reconcile(given, rosters, joinPeople(rosters).people, TODAY);

const HIM: Fields = { 'Họ và tên': 'Phạm Văn Cả', 'Số định danh': '038215000777' };

/** Everybody's lists hold somebody who is in both; the one asked about stands where the test says. */
function held(places: Readonly<Record<string, Fields>>, given: Campaign) {
  const units = new Set(['TH A', 'Thôn 3', ...Object.keys(places)]);
  const rosters = [...units].map((unit) => {
    const own = places[unit];
    return roster(unit, [row(), ...(own ? [row({ ...HIM, ...own })] : [])]);
  });
  const { bands, lines, people } = found(rosters, given);
  return {
    standing: STANDINGS.filter((standing) => (bands[0]?.people[standing] ?? 0) > (standing === 'both' ? 1 : 0)),
    lines: lines.map(({ unit, row: line, mismatch }) => `${unit} ${line} ${mismatch}`),
    people,
  };
}

const police = 'Công an xã';

describe('where a person is listed', () => {
  test.each([
    { why: 'school and village', places: { 'TH A': {}, 'Thôn 3': {} }, standing: ['both'], lines: [] },
    { why: 'school', places: { 'TH A': {} }, standing: ['school'], lines: ['TH A 3 school'] },
    {
      why: 'two schools',
      places: { 'TH A': {}, 'TH B': {} },
      standing: ['school'],
      lines: ['TH A 3 school', 'TH B 3 school'],
    },
    { why: 'village', places: { 'Thôn 3': {} }, standing: ['village'], lines: ['Thôn 3 3 village'] },
    {
      why: 'school and police: a village lacks them all the same',
      places: { 'TH A': {}, [police]: {} },
      standing: ['school'],
      lines: ['TH A 3 school'],
    },
    {
      why: 'village and police: out of school',
      places: { 'Thôn 3': {}, [police]: {} },
      standing: ['village'],
      lines: ['Thôn 3 3 village'],
    },
    { why: 'police', places: { [police]: {} }, standing: ['other'], lines: [`${police} 3 police`] },
    { why: 'the police, unmarked', places: { 'CA XA': {} }, standing: ['other'], lines: ['CA XA 3 police'] },
    { why: 'another unit', places: { 'Trạm y tế': {} }, standing: ['other'], lines: ['Trạm y tế 3 other'] },
    { why: 'a village of that name is no police', places: { 'Thôn Công An': {} }, standing: ['village'] },
    {
      why: 'gone from the school, in the village still',
      places: { 'TH A': { 'Vướng mắc': 'Thôi học' }, 'Thôn 3': {} },
      standing: ['village'],
      lines: ['Thôn 3 3 village'],
    },
    {
      why: 'gone from the only school',
      places: { 'TH A': { 'Vướng mắc': 'Thôi học' } },
      standing: ['school'],
      lines: ['TH A 3 school'],
    },
    { why: 'moved away', places: { 'Thôn 3': { 'Vướng mắc': 'Chuyển đi' } }, standing: [], lines: [] },
    { why: 'without a birth day', places: { 'Thôn 3': { 'Ngày sinh': '' } }, standing: [], lines: [] },
  ])('$why', ({ places, standing, lines = ['Thôn Công An 3 village'] }) => {
    const told = held(places, campaign);
    expect(told).toEqual({ standing, lines, people: lines.length > 0 ? 1 : 0 });
  });
});

test.each([
  { birthDay: '2020-04-16', why: 'five', listed: { 'Thôn 3': 0, 'TH A': 1, [police]: 1 } },
  { birthDay: '2020-04-15', why: 'six today', listed: { 'Thôn 3': 1, 'TH A': 1, [police]: 1 } },
  { birthDay: '2008-04-16', why: 'eighteen tomorrow', listed: { 'Thôn 3': 1, 'TH A': 1, [police]: 1 } },
  { birthDay: '2008-04-15', why: 'eighteen', listed: { 'Thôn 3': 0, 'TH A': 1, [police]: 1 } },
])('of whom no school holds only those of school age are listed: $why', ({ birthDay, listed }) => {
  for (const [unit, lines] of Object.entries(listed))
    expect(held({ [unit]: { 'Ngày sinh': date(birthDay) } }, allAges)).toMatchObject({
      standing: [unit === 'Thôn 3' ? 'village' : unit === 'TH A' ? 'school' : 'other'],
      people: lines,
    });
});

test.each([
  { units: ['TH A'], missing: ['village'] },
  { units: ['Thôn 3', police], missing: ['school'] },
  { units: [police], missing: ['school', 'village'] },
  { units: [], missing: ['school', 'village'] },
])('without a list to compare with nobody is listed: $units', ({ units, missing }) => {
  const rosters = [...units.map((unit) => roster(unit, [row()])), roster('TH rỗng', []), roster('Thôn rỗng', [])];
  expect(found(rosters)).toMatchObject({ missing, lines: [], people: 0 });
});

test('lines stand by unit, then by row', () => {
  const child = (number: string): Fields =>
    row({ 'Họ và tên': `Lê Thị ${number}`, 'Số định danh': `0382150009${number}` });
  const lists = [
    roster('Thôn 3', [child('11'), child('12')]),
    roster('TH A', [child('12'), child('13')]),
    roster(police, [child('11'), child('14')]),
    roster('Thôn 4', [child('15')]),
  ];
  expect(found(lists).lines.map(({ unit, row: line, born }) => `${unit} ${line} ${born}`)).toEqual([
    'Thôn 3 2 2015',
    'TH A 3 2015',
    `${police} 3 2015`,
    'Thôn 4 2 2015',
  ]);
});

describe('any lists', () => {
  const anyFields: fc.Arbitrary<Fields> = fc.record({
    'Họ và tên': fc.constantFrom('Lê An', 'Lê Bình', 'Trần Hoà'),
    'Ngày sinh': fc.constantFrom(date('2015-05-20'), date('2021-01-01'), date('2012-01-01'), date('1980-01-01'), ''),
    'Số định danh': fc.constantFrom('038215000001', '038215000002', '038315000003', ''),
    'Vướng mắc': fc.constantFrom('', '', 'Chuyển đi', 'Thôi học', 'Học nơi khác'),
  });
  const units = ['TH A', 'Thôn 1', police, 'TH B', 'Thôn 2', 'Trạm y tế'];
  const anyLists = fc.array(fc.array(anyFields, { maxLength: 6 }), { maxLength: units.length });

  test.each(orders.map((order) => ({ id: order.id, order })))(
    '$id: where people are listed adds up to the people of each band',
    ({ order }) => {
      fc.assert(
        fc.property(anyLists, (lists) => {
          const rosters = lists.map((rows, at) => roster(units[at] ?? '', rows.map(row)));
          const told = found(rosters, order);
          const sums = told.bands.map(({ people }) => STANDINGS.reduce((sum, each) => sum + people[each], 0));
          expect(sums).toEqual(commune(rosters, TODAY, order).bands.map(({ inBand }) => inBand));
          const amiss = told.bands.reduce((sum, { people }) => sum + people.school + people.village + people.other, 0);
          expect(told.people).toBeLessThanOrEqual(amiss);
          expect(told.lines.length).toBeGreaterThanOrEqual(told.people);
        }),
        { numRuns: 150 },
      );
    },
  );
});
