import fc from 'fast-check';
import { rankByPercent, slowestOf } from '../../src/domain/rank';

const named = (name: string | null, inBand: number, gap: number) => ({ name, inBand, gap });
const orderOf = (contenders: Parameters<typeof rankByPercent>[0]) =>
  rankByPercent(contenders, 10).map(({ name, rank }) => [name, rank]);

test.each([
  {
    why: 'equals share a rank, the next is skipped, and the smaller gap stands first',
    contenders: [named('A', 100, 50), named('B', 10, 1), named('C', 20, 10), named('D', 10, 9)],
    order: [['B', 1], ['C', 2], ['A', 2], ['D', 4]], // prettier-ignore
  },
  {
    why: 'equal to the two decimals shown is equal',
    contenders: [named('A', 30_000, 20_000), named('B', 30_001, 20_001)],
    order: [['A', 1], ['B', 1]], // prettier-ignore
  },
  {
    why: 'names decide last, by number and not by letter',
    contenders: [named('Thôn 10', 5, 5), named('thôn 9', 5, 5), named('Thôn 2', 5, 5)],
    order: [['Thôn 2', 1], ['thôn 9', 1], ['Thôn 10', 1]], // prettier-ignore
  },
  {
    why: 'nobody in band has no rank and stands at the end, before those of no known village',
    contenders: [named(null, 5, 0), named('Empty', 0, 0), named('Behind', 5, 5)],
    order: [['Behind', 1], ['Empty', null], [null, null]], // prettier-ignore
  },
])('$why', ({ contenders, order }) => {
  expect(orderOf(contenders)).toEqual(order);
});

test('nobody in band has no percentage and needs nobody a day', () => {
  expect(rankByPercent([named('A', 0, 0)], 10)[0]).toMatchObject({ percent: null, neededPerDay: null });
});

test.each([
  { daysLeft: 30, need: 0.13 },
  { daysLeft: 0, need: null },
  { daysLeft: -3, need: null },
  { daysLeft: null, need: null },
])('$daysLeft days left', ({ daysLeft, need }) => {
  expect(rankByPercent([named('A', 20, 4)], daysLeft)[0]).toMatchObject({ done: 16, percent: 80, neededPerDay: need });
});

test('the slowest have a gap; among equals the larger gap stands first', () => {
  const ranked = rankByPercent([named('A', 10, 0), named('B', 10, 10), named('C', 20, 20), named(null, 9, 9)], 5);
  expect(slowestOf(ranked, 3).map(({ name }) => name)).toEqual(['C', 'B']);
  expect(slowestOf(ranked, 1)).toHaveLength(1);
});

const contender = fc
  .record({ name: fc.option(fc.string()), inBand: fc.nat(50), share: fc.nat(100) })
  .map(({ name, inBand, share }) => named(name, inBand, Math.floor((inBand * share) / 100)));

test('a rank is one more than how many stand strictly before', () => {
  fc.assert(
    fc.property(fc.array(contender), (contenders) => {
      const ranked = rankByPercent(contenders, 7);
      expect(ranked).toHaveLength(contenders.length);
      for (const { rank, percent } of ranked) {
        const better = ranked.filter((each) => each.rank !== null && (each.percent ?? 0) > (percent ?? 0));
        if (rank !== null) expect(rank).toBe(better.length + 1);
      }
    }),
  );
});
