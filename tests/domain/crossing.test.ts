import * as fc from 'fast-check';
import { ageOn, birthdayOf, day, plusDays, type Day } from '../../src/domain/day';
import { crossingsOf, type Passage } from '../../src/domain/crossing';
import type { Campaign } from '../../src/domain/campaign';
import { orders } from '../helpers/orders';
import { campaign, date, roster, row, TODAY, type Fields } from './builders';

const orderOf = (id: string): Campaign => orders.find((order) => order.id === id) ?? campaign;

const born = (text: string, fields: Fields = {}): Fields => row({ 'Ngày sinh': date(text), ...fields });

/** Who crosses, as `day age change`. */
const crossings = (given: Campaign, text: string, on: Day = TODAY) =>
  crossingsOf(given, [roster('TH A', [born(text)])], on).lines.map(
    ({ birthday, age, change }) => `${birthday} ${age} ${change}`,
  );

describe('a birthday between today and the last day, 15 May', () => {
  test.each([
    { why: 'six today is six already', birthDay: '2020-04-15', tells: [] },
    { why: 'six tomorrow', birthDay: '2020-04-16', tells: ['2026-04-16 6 enters'] },
    { why: 'six on the last day', birthDay: '2020-05-15', tells: ['2026-05-15 6 enters'] },
    { why: 'six the day after it', birthDay: '2020-05-16', tells: [] },
    { why: 'fourteen', birthDay: '2012-05-02', tells: ['2026-05-02 14 moves'] },
    { why: 'sixteen, a bound of parts', birthDay: '2010-05-02', tells: ['2026-05-02 16 moves'] },
    { why: 'eighteen', birthDay: '2008-05-02', tells: ['2026-05-02 18 leaves'] },
    { why: 'ten bounds nothing', birthDay: '2016-05-02', tells: [] },
    { why: 'not born yet', birthDay: '2026-05-02', tells: [] },
  ])('$why', ({ birthDay, tells }) => {
    expect(crossings(campaign, birthDay)).toEqual(tells);
  });

  test.each([
    { on: '2027-02-28', end: '2027-03-15', tells: ['2027-03-01 7 moves'] },
    { on: '2027-03-01', end: '2027-03-15', tells: [] },
    { on: '2028-02-28', end: '2028-03-15', tells: ['2028-02-29 8 moves'] },
  ])('born on 29 February, seen on $on', ({ on, end, tells }) => {
    const parts = [7, 8].map((age) => ({ id: String(age), fromAge: age, untilAge: age + 1 }));
    const given = {
      ...campaign,
      indicators: [],
      end: day(end),
      bands: [{ id: 'all', fromAge: 0, untilAge: null, parts }],
    };
    expect(crossings(given, '2020-02-29', day(on))).toEqual(tells);
  });

  test.each([
    { order: 'duc-tho', on: '2026-04-20', birthDay: '2012-05-08', tells: ['2026-05-08 14 leaves'] },
    { order: 'duc-tho', on: '2026-04-20', birthDay: '2008-05-08', tells: ['2026-05-08 18 none'] },
    { order: 'bac-quang', on: '2026-06-01', birthDay: '2012-06-13', tells: ['2026-06-13 14 moves'] },
    { order: 'bac-quang', on: '2026-06-01', birthDay: '2012-06-14', tells: [] },
    { order: 'bac-quang', on: '2026-06-01', birthDay: '2008-06-02', tells: ['2026-06-02 18 none'] },
    { order: 'loc-hung', on: '2025-12-05', birthDay: '2011-12-30', tells: ['2025-12-30 14 enters'] },
    { order: 'hung-yen', on: '2026-05-04', birthDay: '2020-05-14', tells: ['2026-05-14 6 enters'] },
    { order: 'hung-yen', on: '2026-05-04', birthDay: '2020-05-15', tells: [] },
  ])('$order on $on, born $birthDay', ({ order, on, birthDay, tells }) => {
    expect(crossings(orderOf(order), birthDay, day(on))).toEqual(tells);
  });
});

test.each([
  { why: 'the last day of the main indicator', given: campaign, until: '2026-05-15' },
  { why: 'else the end', given: { ...campaign, indicators: [], end: day('2026-05-20') }, until: '2026-05-20' },
  { why: 'else thirty days', given: { ...campaign, indicators: [], end: null }, until: '2026-05-15' },
])('looks ahead to $why', ({ given, until }) => {
  expect(crossingsOf(given, [], TODAY).until).toBe(until);
});

test('after the last day nobody is told of', () => {
  expect(crossings(campaign, '2020-05-20', day('2026-05-16'))).toEqual([]);
});

const NUMBER = { 'Số định danh': '038212000123' };

describe('who stands in a school’s list and in a village’s', () => {
  const twice = (school: Fields, village: Fields) =>
    crossingsOf(
      campaign,
      [
        roster('TH A', [born('2012-05-02', { ...NUMBER, ...school })]),
        roster('Thôn 3', [born('2012-05-02', { ...NUMBER, ...village })]),
      ],
      TODAY,
    );

  test('has a line in each and counts once', () => {
    const { lines, counts } = twice({}, {});
    expect(lines.map(({ unit, row: line }) => `${unit} ${line}`)).toEqual(['TH A 2', 'Thôn 3 2']);
    expect(counts).toEqual([expect.objectContaining({ age: 14, people: 1, holdCard: 1 })]);
  });

  test('holds a card when either list says so', () => {
    const { lines, counts } = twice({ 'Căn cước': 'Chưa có' }, { 'Căn cước': 'Đã có' });
    expect(lines.map(({ holdsCard }) => holdsCard)).toEqual([true, true]);
    expect(counts).toEqual([expect.objectContaining({ people: 1, holdCard: 1 })]);
  });

  test.each([
    { why: 'has left one school only', school: 'Thôi học', village: '', lines: ['Thôn 3'], people: 1 },
    {
      why: 'has moved away, says the school; the village holds on',
      school: 'Chuyển đi',
      village: '',
      lines: ['Thôn 3'],
      people: 1,
    },
    { why: 'has moved away', school: 'Chuyển đi', village: 'Chuyển đi', lines: [], people: 0 },
  ])('$why', ({ school, village, lines, people }) => {
    const found = twice({ 'Vướng mắc': school }, { 'Vướng mắc': village });
    expect(found.lines.map(({ unit }) => unit)).toEqual(lines);
    expect(found.counts.reduce((sum, each) => sum + each.people, 0)).toBe(people);
  });
});

test('lines stand by unit, then by day, then by row', () => {
  const lists = [
    roster('TH A', [born('2012-05-09'), born('2020-05-02'), born('2012-05-02')]),
    roster('MN B', [born('2020-04-20')]),
  ];
  const { lines } = crossingsOf(campaign, lists, TODAY);
  expect(lines.map(({ unit, row: line }) => `${unit} ${line}`)).toEqual(['TH A 3', 'TH A 4', 'TH A 2', 'MN B 2']);
});

test('cards are changed at 14, not at 6, 16 or 18', () => {
  const years = ['2020', '2012', '2010', '2008'];
  const { lines } = crossingsOf(
    campaign,
    [
      roster(
        'TH A',
        years.map((year) => born(`${year}-05-02`)),
      ),
    ],
    TODAY,
  );
  expect(lines.map(({ age, changesCard }: Passage) => `${age} ${String(changesCard)}`).sort()).toEqual([
    '14 true',
    '16 false',
    '18 false',
    '6 false',
  ]);
});

test('a birthday is the first day of its age', () => {
  const days = fc.integer({ min: 0, max: 40_000 }).map((count) => plusDays(day('1920-01-01'), count));
  fc.assert(
    fc.property(days, fc.integer({ min: 0, max: 100 }), (birth, age) => {
      const birthday = birthdayOf(birth, age);
      expect([ageOn(birth, plusDays(birthday, -1)), ageOn(birth, birthday)]).toEqual([age - 1, age]);
    }),
  );
});
