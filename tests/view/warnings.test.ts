import { day } from '../../src/domain/day';
import type { MilestoneLine } from '../../src/domain/milestone';
import { USUAL_STEPS } from '../../src/domain/reminder';
import { warningsOn } from '../../src/domain/warning';
import { vi } from '../../src/text/vi';
import { tellWarnings } from '../../src/view/warnings';

/** What people are reminded of on 15 April, each behind its sign. */
function reminded(milestones: readonly MilestoneLine[], unsent: readonly string[] = []): string[] {
  const warnings = warningsOn({
    ...{ on: day('2026-04-15'), steps: USUAL_STEPS, milestones, ordered: [], units: [], late: new Map() },
    lists: unsent.map((name) => ({ name, rows: 0, due: null })),
  });
  return tellWarnings(warnings, vi.warning).map(({ sign, sentence }) => `${sign} ${sentence}`);
}

const milestone = (lastDay: string, done = false): MilestoneLine => ({
  ...{ line: 2, task: 'Rà soát', owner: '', start: null, lastDay: day(lastDay), done },
});

test.each([
  { why: 'eight days away', line: milestone('2026-04-23'), says: [] },
  { why: 'done', line: milestone('2026-04-10', true), says: [] },
  { why: 'a week away', line: milestone('2026-04-22'), says: ['⚠ Rà soát: hạn cuối 22/4/2026, còn 7 ngày.'] },
  { why: 'tomorrow', line: milestone('2026-04-16'), says: ['✗ Rà soát: hạn cuối 16/4/2026, còn 1 ngày.'] },
  { why: 'today', line: milestone('2026-04-15'), says: ['✗ Rà soát: hạn cuối 15/4/2026, hôm nay là ngày cuối.'] },
  { why: 'past', line: milestone('2026-04-10'), says: ['✗ Rà soát: hạn cuối 10/4/2026, đã quá 5 ngày.'] },
])('a task that is $why', ({ line, says }) => {
  expect(reminded([line])).toEqual(says);
});

test('the nearest task stands first, lists that are missing last, in one line however many', () => {
  const units = Array.from({ length: 40 }, (_, at) => `Thôn ${at + 1}`);
  expect(reminded([milestone('2026-04-20'), milestone('2026-04-12')], units)).toEqual([
    '✗ Rà soát: hạn cuối 12/4/2026, đã quá 3 ngày.',
    '⚠ Rà soát: hạn cuối 20/4/2026, còn 5 ngày.',
    expect.stringMatching(/^⚠ 40 đơn vị chưa có danh sách: Thôn 1, Thôn 2, .* và 35 nơi khác\.$/),
  ]);
});

test('one list that is missing is named', () => {
  expect(reminded([], ['Thôn 2'])).toEqual(['⚠ Thôn 2: chưa có danh sách.']);
});
