import * as fc from 'fast-check';
import { birthDayOf, hasLeft, joinPeople, stageOfPerson } from '../../src/domain/person';
import { bare, commune, date, roster, row, type Fields } from './builders';

const NUMBER = '038215000001';
const ANOTHER = '038215000002';

/** The persons of the given lists, each as `list.line` of its lines. */
const people = (...lists: Fields[][]) => {
  const rosters = lists.map((rows, at) => roster(`Thôn ${String(at + 1)}`, rows));
  return joinPeople(rosters).people.map((person) =>
    person.map((entry) => `${entry.roster.unit.slice(5)}.${String(entry.row.line - 1)}`).join(' '),
  );
};

const who = (name: string, born: string, number = ''): Fields =>
  row({ 'Họ và tên': name, 'Ngày sinh': date(born), 'Số định danh': number });

const an = (number = '') => who('Lê Văn An', '2015-05-20', number);

describe('two lines are one person', () => {
  test.each<{ why: string; lists: Fields[][]; are: string[] }>([
    { why: 'with one number, one name and one birth day', lists: [[an(NUMBER)], [an(NUMBER)]], are: ['1.1 2.1'] },
    {
      why: 'with one number and one name',
      lists: [[an(NUMBER)], [who('Lê Văn An', '2015-05-21', NUMBER)]],
      are: ['1.1 2.1'],
    },
    {
      why: 'with one number and one birth day',
      lists: [[an(NUMBER)], [who('Lê An', '2015-05-20', NUMBER)]],
      are: ['1.1 2.1'],
    },
    { why: 'with one number, once restored', lists: [[an(NUMBER)], [an('38215000001')]], are: ['1.1 2.1'] },
    { why: 'with one name and birth day, where a number is missing', lists: [[an(NUMBER)], [an()]], are: ['1.1 2.1'] },
    {
      why: 'with one name and birth day, where a number is invalid',
      lists: [[an(NUMBER)], [an('123')]],
      are: ['1.1 2.1'],
    },
    { why: 'with one name and birth day, where both numbers are missing', lists: [[an()], [an()]], are: ['1.1 2.1'] },
    {
      why: 'with one name in another spelling of the tone',
      lists: [[who('Hoà', '2015-05-20')], [who('HÒA', '2015-05-20')]],
      are: ['1.1 2.1'],
    },
    { why: 'with one number twice in one list', lists: [[an(NUMBER), an(NUMBER)]], are: ['1.1 1.2'] },
    { why: 'through a third line between them', lists: [[an(NUMBER)], [an()], [an(ANOTHER)]], are: ['1.1 2.1 3.1'] },
    { why: 'through a third line behind them', lists: [[an(NUMBER)], [an(ANOTHER)], [an()]], are: ['1.1 2.1 3.1'] },
    {
      why: 'through a name here and a birth day there',
      lists: [[who('A', '2015-01-01', NUMBER)], [who('A', '2015-01-02', NUMBER)], [who('B', '2015-01-02', NUMBER)]],
      are: ['1.1 2.1 3.1'],
    },
  ])('$why', ({ lists, are }) => {
    expect(people(...lists)).toEqual(are);
  });
});

describe('two lines are two people', () => {
  test.each<{ why: string; lists: Fields[][]; are: string[] }>([
    {
      why: 'with two valid numbers, though a third line lacks one',
      lists: [[an(NUMBER), an()], [an(ANOTHER)]],
      are: ['1.1', '1.2 2.1'],
    },
    {
      why: 'with one number but another name and birth day',
      lists: [[an(NUMBER)], [who('Bình', '2015-05-21', NUMBER)]],
      are: ['1.1', '2.1'],
    },
    { why: 'with two valid numbers', lists: [[an(NUMBER)], [an(ANOTHER)]], are: ['1.1', '2.1'] },
    {
      why: 'with one name but another birth day',
      lists: [[an()], [who('Lê Văn An', '2015-05-21')]],
      are: ['1.1', '2.1'],
    },
    {
      why: 'with one birth day but another name',
      lists: [[an()], [who('Lê Văn Ân', '2015-05-20')]],
      are: ['1.1', '2.1'],
    },
    { why: 'in one list without numbers', lists: [[an(), an()]], are: ['1.1', '1.2'] },
    { why: 'in one list with one number missing', lists: [[an(NUMBER), an()]], are: ['1.1', '1.2'] },
    {
      why: 'without number and birth day',
      lists: [[bare({ 'Họ và tên': 'An' })], [bare({ 'Họ và tên': 'An' })]],
      are: ['1.1', '2.1'],
    },
    {
      why: 'without number and name',
      lists: [[bare({ 'Ngày sinh': date('2015-05-20') })], [bare({ 'Ngày sinh': date('2015-05-20') })]],
      are: ['1.1', '2.1'],
    },
    { why: 'of one list, even through another list', lists: [[an(), an()], [an()]], are: ['1.1 2.1', '1.2'] },
    {
      why: 'of one list with two numbers, even through another list',
      lists: [[an(NUMBER), an(ANOTHER)], [an()]],
      are: ['1.1 2.1', '1.2'],
    },
    {
      why: 'of each list, paired in order',
      lists: [
        [an(), an()],
        [an(), an()],
      ],
      are: ['1.1 2.1', '1.2 2.2'],
    },
    {
      why: 'of each list, the one with the number beside its number',
      lists: [
        [an(), an(NUMBER)],
        [an(NUMBER), an()],
      ],
      are: ['1.1 2.2', '1.2 2.1'],
    },
  ])('$why', ({ lists, are }) => {
    expect(people(...lists)).toEqual(are);
  });
});

describe('of several lines of a person', () => {
  const personOf = (...rows: Fields[]) => {
    const lists = rows.map((fields, at) => roster(at === 0 ? 'TH A' : `Thôn ${String(at)}`, [fields]));
    const [person] = joinPeople(lists).people;
    if (!person) throw new Error('nobody');
    expect(person).toHaveLength(rows.length);
    return person;
  };

  test('the first readable birth day counts', () => {
    expect(birthDayOf(personOf(row({ 'Ngày sinh': '2015' }), row(), row({ 'Ngày sinh': date('2015-05-21') })))).toBe(
      '2015-05-20',
    );
    expect(birthDayOf(personOf(row({ 'Ngày sinh': '' })))).toBeNull();
  });

  test('the furthest stage counts', () => {
    expect(stageOfPerson(personOf(row({ 'Căn cước': '' }), row({ 'Định danh mức 2': 'Đã phê duyệt' }), row()))).toBe(
      'approved',
    );
  });

  test.each<{ why: string; obstacles: string[]; left: boolean }>([
    { why: 'one that moved away has left', obstacles: ['Chuyển đi'], left: true },
    { why: 'one that died has left', obstacles: ['Đã mất'], left: true },
    { why: 'two that moved away have left', obstacles: ['Chuyển đi', 'Đã mất'], left: true },
    { why: 'one that is present holds the person', obstacles: ['Chuyển đi', ''], left: false },
    { why: 'one with another obstacle holds the person', obstacles: ['Chuyển đi', 'Khác'], left: false },
    { why: 'one that left the school has not left', obstacles: ['Thôi học'], left: false },
    {
      why: 'one that left the school holds nobody who moved away',
      obstacles: ['Học nơi khác', 'Chuyển đi'],
      left: true,
    },
    { why: 'one that wants none is present', obstacles: ['Không có nhu cầu'], left: false },
    {
      why: 'one that learns elsewhere is present in the village',
      obstacles: ['Chuyển đi', 'Học nơi khác'],
      left: false,
    },
  ])('$why', ({ obstacles, left }) => {
    expect(hasLeft(personOf(...obstacles.map((obstacle) => row({ 'Vướng mắc': obstacle }))))).toBe(left);
  });
});

describe('any lists', () => {
  const anyLine = fc.record({
    name: fc.constantFrom('An', 'Bình', 'Hoà', 'Hòa', ''),
    born: fc.constantFrom('2015-05-20', '2015-05-21', ''),
    number: fc.constantFrom(NUMBER, ANOTHER, '038215000003', '', '12'),
  });
  const line = ({ name, born, number }: { name: string; born: string; number: string }): Fields =>
    row({ 'Họ và tên': name, 'Ngày sinh': born === '' ? '' : date(born), 'Số định danh': number });
  const anyLists = fc.array(fc.array(anyLine.map(line), { minLength: 1, maxLength: 6 }), {
    minLength: 1,
    maxLength: 4,
  });

  test('hold every line in exactly one person, and no person twice in a list without one number', () => {
    fc.assert(
      fc.property(anyLists, (lists) => {
        const rosters = lists.map((rows, at) => roster(`Thôn ${String(at)}`, rows));
        const joined = joinPeople(rosters).people;
        const lines = joined.flatMap((person) => person.map(({ row: each }) => each));
        expect(lines).toHaveLength(rosters.reduce((sum, { rows }) => sum + rows.length, 0));
        expect(new Set(lines).size).toBe(lines.length);
        for (const person of joined)
          for (const one of person)
            for (const other of person)
              if (one.row !== other.row && one.roster === other.roster) {
                expect(one.row.number).not.toBeNull();
                expect(one.row.number).toBe(other.row.number);
              }
      }),
      { numRuns: 300 },
    );
  });

  test('whose own lines are all of different people give the same people in any order of lines and lists', () => {
    const distinct = fc.uniqueArray(fc.nat(30), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(
        fc.array(distinct, { minLength: 1, maxLength: 4 }),
        fc.array(fc.nat(), { minLength: 64, maxLength: 64 }),
        (lists, chances) => {
          const shuffled = <T>(items: readonly T[]): T[] =>
            items
              .map((item, place) => ({ item, at: chances[place % 64] ?? 0 }))
              .sort((a, b) => a.at - b.at)
              .map(({ item }) => item);
          const bits = (at: number, each: number) =>
            (each * 7 + at * 3) % 4 === 0 ? '' : `0382150000${String(each).padStart(2, '0')}`;
          const rosterOf = (at: number, rows: readonly number[]) =>
            roster(
              `Thôn ${String(at)}`,
              rows.map((each) => who(`An ${'a'.repeat(each + 1)}`, '2015-05-20', bits(at, each))),
            );
          const plain = commune(lists.map((rows, at) => rosterOf(at, rows)));
          const again = commune(shuffled(lists.map((rows, at) => rosterOf(at, shuffled(rows)))));
          expect(plain.totals.people).toBe(new Set(lists.flat()).size);
          expect(again.totals).toEqual(plain.totals);
          expect(again.bands).toEqual(plain.bands);
          expect(plain.units).toHaveLength(lists.length);
        },
      ),
    );
  });
});

test('a hundred thousand lines of one number are joined at once', () => {
  const copied = Array.from({ length: 100_000 }, () => an(NUMBER));
  const list = roster('Thôn 1', copied);
  expect(joinPeople([list]).people).toHaveLength(1);
});

test('twenty thousand lines of one name without a number are as many people', () => {
  const list = roster(
    'Thôn 1',
    Array.from({ length: 20_000 }, () => an()),
  );
  expect(joinPeople([list]).people).toHaveLength(20_000);
});
