import * as fc from 'fast-check';
import { day, plusDays, type Day } from '../../src/domain/day';
import { measure, type Progress, type Share, type Verdict } from '../../src/domain/indicator';
import { forecastOf, type DayCount, type Forecast } from '../../src/domain/pace';
import { activation, countsUntil } from './pace-samples';

/** A Wednesday. */
const ON = day('2026-04-15');

const every = (days: number, people: number): number[] => Array.from({ length: days }, () => people);

/** Foretold on a day, whose count is the last of `counts`. */
const foretell = (counts: readonly DayCount[], remaining: number, on: Day): Forecast | null => {
  const [today = { day: on, done: 0, population: null }] = counts.slice(-1);
  return forecastOf(counts, { ...today, day: on }, remaining);
};

/** The indicator on the last day of `counts`, due `daysLeft` days later. */
function judged(counts: readonly DayCount[], daysLeft: number, target = 100): Progress {
  const { day: on, ...share } = counts[counts.length - 1] ?? { day: ON, done: 0, population: null };
  const deadline = { day: plusDays(on, daysLeft), strict: false };
  return measure(activation({ target, deadline }), share, on, counts);
}

describe('a pace', () => {
  test('of 10 people every day for two weeks ends 100 people in 10 days, likely in 12', () => {
    expect(foretell(countsUntil(ON, every(14, 10)), 100, ON)).toEqual({
      rate: 10,
      lately: 10,
      expected: '2026-04-25',
      earliest: '2026-04-25',
      latest: '2026-04-27',
    });
  });

  test('of weekends only ends on a weekend', () => {
    const weekend = [0, 0, 70, 70, 0, 0, 0];
    const counts = countsUntil(ON, [...weekend, ...weekend, ...weekend, ...weekend]);
    const forecast = foretell(counts, 200, ON);
    expect(forecast?.rate).toBe(20);
    expect(forecast?.expected).toBe('2026-04-25');
  });

  test.each<{ why: string; days: readonly number[]; rate: number; lately: number }>([
    { why: 'is that of 14 days, whatever was before', days: [...every(20, 50), ...every(14, 8)], rate: 8, lately: 8 },
    { why: 'tells of the last week by itself', days: [...every(7, 10), ...every(7, 30)], rate: 20, lately: 30 },
    { why: 'leaves out a day that takes people back', days: [...every(9, 8), -60, ...every(9, 8)], rate: 8, lately: 8 },
  ])('$why', ({ days, rate, lately }) => {
    expect(foretell(countsUntil(ON, days, 500), 100, ON)).toMatchObject({ rate, lately });
  });

  test('goes on over days without a snapshot, whose people they share', () => {
    const all = countsUntil(ON, every(14, 6));
    const some = all.filter((_, at) => at < 3 || at > 8);
    expect(foretell(some, 100, ON)).toMatchObject({ rate: 6, lately: 6 });
  });

  test('is not told by the day on which another list comes in', () => {
    const [before, after] = [countsUntil(plusDays(ON, -8), every(10, 5)), countsUntil(ON, every(7, 5), 800, 2400)];
    expect(foretell([...before, ...after], 100, ON)).toMatchObject({ rate: 5, lately: 5 });
  });

  test('is that of the last count where a day was counted twice', () => {
    const counts = countsUntil(ON, every(14, 5));
    const twice = counts.flatMap((each) => [{ ...each, done: 0 }, each]);
    expect(foretell(twice, 100, ON)).toEqual(foretell(counts, 100, ON));
  });

  test('that takes more than 400 days names no day', () => {
    const forecast = foretell(countsUntil(ON, [1, ...every(13, 0), 1]), 900, ON);
    expect(forecast).toMatchObject({ expected: null, earliest: null, latest: null });
  });
});

describe('nothing is foretold', () => {
  test.each<{ why: string; counts: readonly DayCount[] }>([
    { why: 'without any day', counts: [] },
    { why: 'from one day', counts: countsUntil(ON, []) },
    { why: 'from a day that stands there twice', counts: [...countsUntil(ON, []), ...countsUntil(ON, [])] },
    { why: 'from six days', counts: countsUntil(ON, every(6, 10)) },
  ])('$why', ({ counts }) => {
    expect(foretell(counts, 100, ON)).toBeNull();
  });
});

describe('a verdict', () => {
  const steady = countsUntil(ON, every(14, 10), 760);

  test.each<{ why: string; counts: readonly DayCount[]; daysLeft: number; target?: number; verdict: Verdict }>([
    { why: 'is on track where the latest day is in time', counts: steady, daysLeft: 12, verdict: 'on-track' },
    { why: 'is tight a day before the latest', counts: steady, daysLeft: 11, verdict: 'tight' },
    { why: 'is tight on the earliest', counts: steady, daysLeft: 10, verdict: 'tight' },
    { why: 'is late a day before the earliest', counts: steady, daysLeft: 9, verdict: 'late' },
    { why: 'is late tomorrow', counts: steady, daysLeft: 1, verdict: 'late' },
    { why: 'is late on the last day', counts: steady, daysLeft: 0, verdict: 'late' },
    { why: 'is overdue after it', counts: steady, daysLeft: -1, verdict: 'overdue' },
    { why: 'is done where the target is reached', counts: steady, daysLeft: -1, target: 90, verdict: 'done' },
    { why: 'waits for a week', counts: countsUntil(ON, every(6, 10)), daysLeft: 300, verdict: 'too-little-data' },
    { why: 'is told after a week', counts: countsUntil(ON, every(7, 10)), daysLeft: 399, verdict: 'on-track' },
    { why: 'is late where nobody was ever done', counts: countsUntil(ON, every(7, 0)), daysLeft: 99, verdict: 'late' },
    {
      why: 'is late after seven days without anybody',
      counts: countsUntil(ON, [...every(30, 20), ...every(7, 0)]),
      daysLeft: 300,
      verdict: 'late',
    },
    {
      why: 'is done with more people than there are',
      counts: countsUntil(ON, every(14, 100)),
      daysLeft: 3,
      verdict: 'done',
    },
    { why: 'of nobody waits', counts: countsUntil(ON, every(9, 1), 0, 0), daysLeft: 9, verdict: 'too-little-data' },
    {
      why: 'of people whom no list gives waits',
      counts: countsUntil(ON, every(9, 1), 0, null),
      daysLeft: 9,
      verdict: 'too-little-data',
    },
  ])('$why', ({ counts, daysLeft, target, verdict }) => {
    const progress = judged(counts, daysLeft, target);
    expect(progress.verdict).toBe(verdict);
    if (verdict === 'done' || verdict === 'too-little-data') expect(progress.forecast).toBeNull();
  });

  test('without a last day names the days and leaves it open', () => {
    const progress = measure(activation({ deadline: null }), { done: 900, population: 1000 }, ON, steady);
    expect(progress).toMatchObject({ verdict: 'too-little-data', forecast: { expected: '2026-04-25' } });
  });

  test('is told from days before only, and from what stands today', () => {
    const later = countsUntil(plusDays(ON, 20), every(19, 90), 900);
    const share: Share = { done: 900, population: 1000 };
    expect(measure(activation(), share, ON, [...steady, ...later])).toEqual(
      measure(activation(), share, ON, steady.slice(0, -1)),
    );
  });
});

/** Days of any campaign, with days missed and taken back. */
const history = fc
  .tuple(fc.array(fc.integer({ min: -3, max: 60 }), { maxLength: 60 }), fc.nat(200), fc.array(fc.nat(59)))
  .map(([gains, from, missed]) =>
    countsUntil(ON, gains, from, 6500).filter(({ day: on }, at) => on === ON || !missed.includes(at)),
  );
const left = fc.integer({ min: -2, max: 420 });

const ORDER: readonly Verdict[] = ['late', 'tight', 'on-track', 'done'];
const isNoWorse = (better: Progress, worse: Progress): boolean =>
  better.verdict === worse.verdict ||
  better.verdict === 'done' ||
  worse.verdict === 'overdue' ||
  ORDER.indexOf(better.verdict) > ORDER.indexOf(worse.verdict);

const later = (counts: readonly DayCount[], days: number): DayCount[] =>
  counts.map((count) => ({ ...count, day: plusDays(count.day, days) }));

describe('whatever the days', () => {
  test('the earliest is not after the expected, nor that after the latest, and all come after today', () => {
    fc.assert(
      fc.property(history, fc.integer({ min: 1, max: 6500 }), (counts, remaining) => {
        const forecast = foretell(counts, remaining, ON);
        if (forecast === null) return;
        const days: string[] = [forecast.earliest, forecast.expected, forecast.latest].map((on) => on ?? '9999');
        expect([...days].sort()).toEqual(days);
        expect(days.every((on) => on > ON)).toBe(true);
        expect(forecast.rate).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test.each<{ why: string; better: (counts: readonly DayCount[], daysLeft: number) => Progress }>([
    {
      why: 'more people done all along',
      better: (counts, daysLeft) =>
        judged(
          counts.map((each) => ({ ...each, done: each.done + 40 })),
          daysLeft,
        ),
    },
    { why: 'a lower target', better: (counts, daysLeft) => judged(counts, daysLeft, 93) },
    { why: 'a later last day', better: (counts, daysLeft) => judged(counts, daysLeft + 9) },
  ])('$why never worsens the verdict', ({ better }) => {
    fc.assert(
      fc.property(history, left, (counts, daysLeft) => {
        expect(isNoWorse(better(counts, daysLeft), judged(counts, daysLeft))).toBe(true);
      }),
    );
  });

  test('the same days some weeks later foretell the same, so much later', () => {
    fc.assert(
      fc.property(history, fc.integer({ min: 1, max: 60 }), (counts, weeks) => {
        const moved = (on: Day | null) => on && plusDays(on, 7 * weeks);
        const forecast = foretell(counts, 500, ON);
        expect(foretell(later(counts, 7 * weeks), 500, plusDays(ON, 7 * weeks))).toEqual(
          forecast && {
            ...forecast,
            earliest: moved(forecast.earliest),
            expected: moved(forecast.expected),
            latest: moved(forecast.latest),
          },
        );
      }),
    );
  });
});
