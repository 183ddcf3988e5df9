import { closingTable } from '../../build/closing-table';
import type { Summary } from '../../build/summary';

const stages = { 'not-reviewed': 0, 'no-card': 0, card: 0, enrolled: 0, approved: 0, activated: 4 };

test('a line a unit, then the commune over distinct people, in figures of Vietnam', () => {
  const tally = { inBand: 1004, stages, gap: 1000 };
  const counts = { rows: 1500, outOfBand: 0, undetermined: 0, left: 0 };
  const summary: Summary = {
    campaign: 'hoang-thanh',
    on: '2026-05-08',
    files: [],
    totals: { ...tally, ...counts, people: 1004 },
    bands: [],
    units: [
      {
        ...tally,
        ...counts,
        name: 'Thôn 3',
        kind: 'village',
        classes: [],
        findings: { error: 2, warning: 1, info: 0 },
      },
    ],
    villages: [],
    indicators: [],
    findings: [{ code: 'number-length', severity: 'error', unit: 'Thôn 3', row: 7, column: 'Số định danh' }],
    mail: [],
    serviceCalls: {
      total: 0,
      cells: 0,
      byAction: { check: 0, gap: 0, deadlines: 0, report: 0 },
    },
  };
  const lines = closingTable(summary, 'Xã Hoàng Thanh')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' '));
  expect(lines[0]).toBe('Xã Hoàng Thanh, tính đến ngày 08/5/2026');
  expect(lines).toContain('│ Thôn 3 │ 1.500 │ 1.004 │ 4 │ 1.000 │ 2 │ 1 │');
  expect(lines).toContain('│ Cả xã (mỗi người một lần) │ 1.500 │ 1.004 │ 4 │ 1.000 │ 1 │ 0 │');
});
