import fc from 'fast-check';
import type { Move } from '../../host/model/displace';
import { displaceBox, displaced, displaceWhole, orderOf } from '../../host/model/displace';

describe('where a moved line stands', () => {
  const move: fc.Arbitrary<Move> = fc
    .record({
      at: fc.integer({ min: 1, max: 9 }),
      count: fc.integer({ min: 1, max: 5 }),
      before: fc.integer({ min: 1, max: 15 }),
    })
    .filter(({ at, count, before }) => before <= at || before >= at + count)
    .map((one) => ({ axis: 'row' as const, ...one }));
  const box = fc.record({ row: fc.integer({ min: 1, max: 12 }), rows: fc.integer({ min: 1, max: 8 }) });

  test('every line stands in one place, and a box in the places of its lines', () => {
    fc.assert(
      fc.property(move, box, (one, { row, rows }) => {
        const places = Array.from({ length: 30 }, (_, index) => displaced(one, index + 1));
        expect([...places].sort((a, b) => a - b)).toEqual(places.map((_, index) => index + 1));
        const { first, order } = orderOf(one);
        order.forEach((from, place) => {
          expect(displaced(one, first + from)).toBe(first + place);
        });
        const parts = displaceBox({ sheet: 0, row, rows, column: 2, columns: 3 }, one);
        const lines = parts.flatMap((part) => Array.from({ length: part.rows }, (_, index) => part.row + index));
        expect(lines.sort((a, b) => a - b)).toEqual(places.slice(row - 1, row - 1 + rows).sort((a, b) => a - b));
        const whole = displaceWhole({ sheet: 0, row, rows, column: 2, columns: 3 }, one);
        expect([whole.row, whole.row + whole.rows - 1]).toEqual([lines[0], lines[lines.length - 1]]);
      }),
    );
  });
});
