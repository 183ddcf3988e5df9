import { addTo, emptyTally, percentOf, reached } from '../../src/domain/tally';
import { STAGES, type Stage } from '../../src/domain/stage';

const tallyOf = (closing: Stage, ...stages: Stage[]) => {
  const tally = emptyTally();
  for (const stage of stages) addTo(tally, stage, closing);
  return tally;
};

describe('a tally', () => {
  test('of nobody is nothing', () => {
    expect(emptyTally()).toEqual({
      inBand: 0,
      stages: { 'not-reviewed': 0, 'no-card': 0, card: 0, enrolled: 0, approved: 0, activated: 0 },
      gap: 0,
    });
  });

  test.each<{ closing: Stage; gap: number }>([
    { closing: 'activated', gap: 5 },
    { closing: 'approved', gap: 4 },
    { closing: 'enrolled', gap: 3 },
    { closing: 'not-reviewed', gap: 0 },
  ])('of one at each stage has a gap of $gap before $closing', ({ closing, gap }) => {
    const tally = tallyOf(closing, ...STAGES);
    expect(tally).toMatchObject({ inBand: 6, gap });
    expect(reached(tally, closing)).toBe(6 - gap);
  });
});

describe('a share', () => {
  test.each([
    { why: 'has two decimals', count: 1, population: 3, percent: 33.33 },
    { why: 'is rounded up from the middle', count: 2, population: 3, percent: 66.67 },
    { why: 'of all is 100', count: 20, population: 20, percent: 100 },
    { why: 'of most is not 100 before the last', count: 9999, population: 10_000, percent: 99.99 },
    { why: 'of nearly all is not rounded up to 100', count: 24_999, population: 25_000, percent: 99.99 },
    { why: 'of none is 0', count: 0, population: 20, percent: 0 },
    { why: 'of nobody is none', count: 0, population: 0, percent: null },
    { why: 'of an unknown number is none', count: 3, population: null, percent: null },
  ])('$why', ({ count, population, percent }) => {
    expect(percentOf(count, population)).toBe(percent);
  });
});
