import { day } from '../../src/domain/day';
import { reportedWeek, weekGain, weekOf } from '../../src/domain/week';

test.each([
  { on: '2026-05-08', start: 'friday', first: '2026-05-08', last: '2026-05-14' },
  { on: '2026-05-07', start: 'friday', first: '2026-05-01', last: '2026-05-07' },
  { on: '2026-05-10', start: 'monday', first: '2026-05-04', last: '2026-05-10' },
  { on: '2026-05-11', start: 'monday', first: '2026-05-11', last: '2026-05-17' },
  { on: '2027-01-01', start: 'monday', first: '2026-12-28', last: '2027-01-03' },
] as const)('$on lies in the week from $first to $last ($start)', ({ on, start, first, last }) => {
  expect(weekOf(day(on), start)).toEqual({ first, last });
});

test('a report of Friday tells of the week that ended on Thursday', () => {
  expect(reportedWeek(day('2026-05-08'), 'friday')).toEqual({ first: '2026-05-01', last: '2026-05-07' });
});

describe('how many more there are at the end of a week', () => {
  const count = (on: string, done: number) => ({ day: day(on), done });
  const week = { first: day('2026-05-01'), last: day('2026-05-07') };
  const before = count('2026-04-30', 100);
  test.each([
    { why: 'no figures at all', history: [], now: count('2026-05-08', 130), gain: null },
    {
      why: 'nothing from before the week',
      history: [count('2026-05-02', 110)],
      now: count('2026-05-08', 130),
      gain: null,
    },
    {
      why: 'a day after the week',
      history: [before, count('2026-05-07', 125)],
      now: count('2026-05-08', 130),
      gain: 25,
    },
    { why: 'in the midst of it', history: [before], now: count('2026-05-04', 112), gain: 12 },
    { why: 'on its last day', history: [before, count('2026-05-05', 112)], now: count('2026-05-07', 120), gain: 20 },
    {
      why: 'its last day was missed',
      history: [before, count('2026-05-05', 112)],
      now: count('2026-05-08', 130),
      gain: 12,
    },
    { why: 'corrections', history: [before], now: count('2026-05-06', 95), gain: -5 },
    { why: 'days missed before it', history: [count('2026-04-20', 90)], now: count('2026-05-06', 95), gain: 5 },
  ])('$why: $gain', ({ history, now, gain }) => {
    expect(weekGain(history, now, week)).toBe(gain);
  });
});
