import { day } from '../../src/domain/day';
import { measure } from '../../src/domain/indicator';
import type { UnitTally } from '../../src/domain/commune';
import { vi } from '../../src/text/vi';
import { progressView } from '../../src/view/progress';
import { campaign, communeOf, unitOf } from './report-sample';
import { below, told } from './told';

function progress(on: string, ...units: readonly UnitTally[]): string[] {
  const commune = communeOf(units);
  const { inBand, gap } = commune.totals;
  const indicators = campaign.indicators.map((each) =>
    measure(each, { done: inBand - gap, population: inBand }, day(on)),
  );
  return told(progressView(campaign, { ...commune, on: day(on), indicators }, vi, '08:00'));
}

test.each([
  { on: '2026-04-15', done: 16, says: '16 | 20 | 80,00% | 100 | 0.13 | 30 | 2026-05-15 | Chưa đủ số liệu để dự báo' },
  { on: '2026-05-20', done: 16, says: '16 | 20 | 80,00% | 100 |  | -5 | 2026-05-15 | ✗ Quá hạn, chưa đạt' },
  { on: '2026-05-20', done: 20, says: '20 | 20 | 100,00% | 100 |  | -5 | 2026-05-15 | ✓ Đã đạt' },
])('the indicator on $on with $done of 20 done', ({ on, done, says }) => {
  const [, line = ''] = below(progress(on, unitOf('Thôn 1', 20, done)), vi.tables.progress.indicators).slice(0, 2);
  expect(line.replace(/^[^|]* \| /, '')).toBe(says);
});

test('units by rank: equal shares share it, nobody in the band stands last, a missing list says so', () => {
  const units = [
    unitOf('Thôn 1', 0, 0, { rows: 0 }),
    unitOf('Thôn 2', 10, 5, { error: 1, warning: 2 }),
    unitOf('Thôn 3', 20, 10),
    unitOf('Thôn 4', 25_000, 24_999, { warning: 1 }),
  ];
  const lines = below(progress('2026-04-15', ...units), vi.tables.progress.units);
  expect(lines.slice(1)).toEqual([
    'Thôn 4 | 24999 | 25000 | 99,99% | 1 | 0.03 | 25000 | 1 | ⚠ 0 lỗi, 1 chỗ cần xem lại',
    'Thôn 2 | 5 | 10 | 50,00% | 5 | 0.17 | 10 | 2 | ⚠ 1 lỗi, 2 chỗ cần xem lại',
    'Thôn 3 | 10 | 20 | 50,00% | 10 | 0.33 | 20 | 2 | ✓ Chưa thấy lỗi',
    'Thôn 1 | 0 | 0 | – | 0 |  | 0 | – | ⚠ Chưa có danh sách',
  ]);
});

test('no column of figures stands against one of words', () => {
  const { columns } = progressView(campaign, communeOf([]), vi, '08:00');
  const figures = ['count', 'percent', 'decimal'];
  columns.slice(1).forEach(({ kind }, at) => {
    if (kind === 'text' || kind === 'state') expect(figures).not.toContain(columns[at]?.kind);
  });
});
