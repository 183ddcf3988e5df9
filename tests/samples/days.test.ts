import { addDays, ageOn, dayNumber, schoolYearOf, serialOf, writeDay } from '../../samples/days';

test.each([
  { why: 'the day before the birthday', born: '2020-04-16', on: '2026-04-15', age: 5 },
  { why: 'the birthday itself', born: '2020-04-15', on: '2026-04-15', age: 6 },
  { why: '29 February in a common year', born: '2012-02-29', on: '2026-02-28', age: 13 },
  { why: 'the day after it', born: '2012-02-29', on: '2026-03-01', age: 14 },
])('age on $why', ({ born, on, age }) => {
  expect(ageOn(born, on)).toBe(age);
});

test('the school year begins in August', () => {
  expect([schoolYearOf('2026-07-31'), schoolYearOf('2026-08-01')]).toEqual([2025, 2026]);
});

test('days are counted over months and leap years', () => {
  expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
  expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
  expect(serialOf('2026-04-15')).toBe(46_127);
});

test.each(['2026-02-30', '15/04/2026', '2026-4-5', ''])('%p is no day', (text) => {
  expect(() => dayNumber(text)).toThrow(RangeError);
});

test('a day is written as clerks write it', () => {
  const written = (['slash', 'short', 'dash', 'dot'] as const).map((writing) => writeDay('2016-03-05', writing));
  expect(written).toEqual(['05/03/2016', '5/3/2016', '05-03-2016', '05.03.2016']);
});
