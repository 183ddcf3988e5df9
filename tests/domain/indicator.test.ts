import { day } from '../../src/domain/day';
import { lastDayOf, measure, neededPerDay, targetCount, type Share, type Verdict } from '../../src/domain/indicator';
import { activation as indicator } from './pace-samples';

const people = (population: number | null, done: number): Share => ({ population, done });

test('6,516 people on 15 April with the last day 15 May need 217.2 a day', () => {
  expect(measure(indicator(), people(7000, 484), day('2026-04-15'))).toEqual({
    id: 'activated-6-18',
    done: 484,
    population: 7000,
    percent: 6.91,
    target: 100,
    lastDay: '2026-05-15',
    daysLeft: 30,
    neededPerDay: 217.2,
    forecast: null,
    verdict: 'too-little-data',
  });
});

describe('a deadline', () => {
  test.each([
    { why: 'đến ngày includes the day', deadline: { day: day('2026-06-14'), strict: false }, last: '2026-06-14' },
    { why: 'trước ngày 14/6 ends on 13/6', deadline: { day: day('2026-06-14'), strict: true }, last: '2026-06-13' },
    { why: 'trước ngày 1/3 ends on 28/2', deadline: { day: day('2026-03-01'), strict: true }, last: '2026-02-28' },
    {
      why: 'trước ngày 1/3 of a leap year ends on 29/2',
      deadline: { day: day('2028-03-01'), strict: true },
      last: '2028-02-29',
    },
  ])('$why', ({ deadline, last }) => {
    expect(lastDayOf(deadline)).toBe(last);
  });
});

describe('people a day', () => {
  test.each([
    { why: 'have two decimals', remaining: 10, daysLeft: 3, needed: 3.33 },
    { why: 'are all of them where one day is left', remaining: 10, daysLeft: 1, needed: 10 },
    { why: 'are none where no day is left', remaining: 10, daysLeft: 0, needed: null },
    { why: 'are none after the last day', remaining: 10, daysLeft: -1, needed: null },
    { why: 'are none without a deadline', remaining: 10, daysLeft: null, needed: null },
    { why: 'are 0 where nobody remains', remaining: 0, daysLeft: 3, needed: 0 },
    { why: 'are 0 where more than enough are done', remaining: -5, daysLeft: 3, needed: 0 },
  ])('$why', ({ remaining, daysLeft, needed }) => {
    expect(neededPerDay(remaining, daysLeft)).toBe(needed);
  });
});

describe('a target', () => {
  test.each([
    { why: 'of 100 percent is everybody', population: 7, target: 100, count: 7 },
    { why: 'of 90 percent of 10 is 9', population: 10, target: 90, count: 9 },
    { why: 'of 90 percent of 11 is 10, the part counting as one', population: 11, target: 90, count: 10 },
    { why: 'of 70 percent of 10 is 7, whatever the machine makes of 0.7', population: 10, target: 70, count: 7 },
    { why: 'of nobody is nobody', population: 0, target: 100, count: 0 },
  ])('$why', ({ population, target, count }) => {
    expect(targetCount(population, target)).toBe(count);
  });
});

describe('a verdict', () => {
  test.each<{ why: string; tally: Share; on: string; target?: number; verdict: Verdict }>([
    { why: 'is done where all are done', tally: people(10, 10), on: '2026-05-01', verdict: 'done' },
    { why: 'is done where the target is reached', tally: people(10, 9), target: 90, on: '2026-05-01', verdict: 'done' },
    { why: 'is done even after the last day', tally: people(10, 10), on: '2026-06-01', verdict: 'done' },
    { why: 'waits for data before the last day', tally: people(10, 9), on: '2026-05-14', verdict: 'too-little-data' },
    { why: 'waits for data on the last day', tally: people(10, 9), on: '2026-05-15', verdict: 'too-little-data' },
    { why: 'is overdue the day after', tally: people(10, 9), on: '2026-05-16', verdict: 'overdue' },
    { why: 'is never done for nobody', tally: people(0, 0), on: '2026-05-01', verdict: 'too-little-data' },
    {
      why: 'is never done for a number that nobody knows',
      tally: people(null, 0),
      on: '2026-05-01',
      verdict: 'too-little-data',
    },
    { why: 'is overdue for nobody after the last day', tally: people(0, 0), on: '2026-05-16', verdict: 'overdue' },
  ])('$why', ({ tally, on, target = 100, verdict }) => {
    const progress = measure(indicator({ target }), tally, day(on));
    expect(progress.verdict).toBe(verdict);
    expect(progress.percent === null).toBe(!tally.population);
  });

  test('without a deadline is never overdue, and nothing is counted in days', () => {
    expect(measure(indicator({ deadline: null }), people(10, 9), day('2036-01-01'))).toMatchObject({
      lastDay: null,
      daysLeft: null,
      neededPerDay: null,
      verdict: 'too-little-data',
    });
  });

  test.each([
    { why: 'falls due at the end of the month', on: '2026-06-01', lastDay: '2026-06-30', daysLeft: 29 },
    { why: 'falls due on its last day', on: '2028-02-29', lastDay: '2028-02-29', daysLeft: 0 },
    { why: 'falls due in December', on: '2026-12-31', lastDay: '2026-12-31', daysLeft: 0 },
  ])('of every month $why', ({ on, lastDay, daysLeft }) => {
    expect(measure(indicator({ deadline: null, monthly: true }), people(10, 9), day(on))).toMatchObject({
      lastDay,
      daysLeft,
    });
  });

  test('of those whom no list gives stays open', () => {
    expect(measure(indicator({ among: 'organisations' }), people(null, 0), day('2026-05-01'))).toMatchObject({
      percent: null,
      neededPerDay: null,
      verdict: 'too-little-data',
    });
  });
});
