import { readOrder } from '../../src/domain/order-file';
import json from '../../src/campaigns/duc-tho.json';

const [first, ...others] = json.indicators;

/** What is wrong with a changed file, in short. */
const wrongIn = (changes: object): string[] =>
  readOrder({ ...json, ...changes }).faults.map((fault) =>
    [fault.code, 'key' in fault ? fault.key : '', 'text' in fault ? fault.text : ''].join(' ').trim(),
  );

test('a good file has no fault', () => {
  expect(readOrder(json)).toMatchObject({ campaign: { id: 'duc-tho' }, faults: [] });
});

test('an unknown key is named wherever it stands, and the order is as without it', () => {
  const changes = {
    mau: 'đỏ',
    indicators: [{ ...first, nguon: 1, deadline: { ...first?.deadline, gio: 17 } }, ...others],
  };
  expect(wrongIn(changes)).toEqual([
    `order-key-unknown indicators.${first?.id ?? ''}.deadline.gio`,
    `order-key-unknown indicators.${first?.id ?? ''}.nguon`,
    'order-key-unknown mau',
  ]);
  expect(readOrder({ ...json, ...changes }).campaign).toEqual(readOrder(json).campaign);
});

test.each([
  {
    why: 'a target above all',
    changes: { indicators: [{ ...first, target: 150 }, ...others] },
    says: [`order-value-wrong indicators.${first?.id ?? ''}.target 150`],
  },
  { why: 'a day that the calendar lacks', changes: { end: '2026-02-30' }, says: ['order-value-wrong end 2026-02-30'] },
  { why: 'a key misspelt', changes: { start: undefined, strat: '2026-04-08' }, says: ['order-value-wrong start', 'order-key-unknown strat'] }, // prettier-ignore
  { why: 'a list that is none', changes: { bands: 'x' }, says: ['order-value-wrong bands x'] },
  { why: 'something nameless in a list', changes: { sessions: [null] }, says: ['order-value-wrong sessions.1 null'] },
  {
    why: 'a contradiction',
    changes: { start: '2026-05-09', end: '2026-05-08' },
    says: ['order-contradicts  the campaign ends before it starts'],
  },
  {
    why: 'a contradiction behind an unknown key',
    changes: { mau: 1, start: '2026-05-09', end: '2026-05-08' },
    says: ['order-key-unknown mau', 'order-contradicts  the campaign ends before it starts'],
  },
])('$why is named, and there is no campaign', ({ changes, says }) => {
  expect(wrongIn(changes).sort()).toEqual([...says].sort());
  expect(readOrder({ ...json, ...changes }).campaign).toBeNull();
});
