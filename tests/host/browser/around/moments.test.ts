import { daysLater, momentFields, nextFriday } from '../../../../host/browser/around/moments';

test('a day later is the same time of the next day, over months and years', () => {
  expect(daysLater('2026-12-31T08:05', 1)).toBe('2027-01-01T08:05');
  expect(daysLater('2028-02-28T23:59', 1)).toBe('2028-02-29T23:59');
});

test.each([
  { why: 'from a Wednesday', from: '2026-04-15T08:00', to: '2026-04-17T15:15' },
  { why: 'from a Friday morning', from: '2026-04-17T08:00', to: '2026-04-17T15:15' },
  { why: 'from that very minute: a week on', from: '2026-04-17T15:15', to: '2026-04-24T15:15' },
  { why: 'from a Friday evening, over the month', from: '2026-04-24T18:00', to: '2026-05-01T15:15' },
  { why: 'from a Saturday', from: '2026-04-18T00:00', to: '2026-04-24T15:15' },
])('the next Friday $why', ({ from, to }) => {
  expect(nextFriday(from, '15:15')).toBe(to);
});

test('a moment as people say it', () => {
  expect(momentFields('2026-04-05T08:00')).toEqual({ weekday: 0, day: '5/4/2026', time: '08:00' });
});
