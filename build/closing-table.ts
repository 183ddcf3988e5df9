import Table from 'cli-table3';
import type { Summary } from './summary';
import { screen } from './text';

/** Names to the left, figures to the right. */
const colAligns = screen.columns.map((_, column): 'left' | 'right' => (column === 0 ? 'left' : 'right'));

/**
 * The short table that closes a run: a line a unit, then the commune over distinct people.
 *
 * @param campaign - The campaign's name, for the heading.
 */
export function closingTable(summary: Summary, campaign: string): string {
  const table = new Table({
    head: [...screen.columns],
    colAligns,
    chars: { mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' },
    style: { head: [], border: [] },
  });
  for (const { name, rows, inBand, gap, findings } of summary.units) {
    table.push([name, ...[rows, inBand, inBand - gap, gap, findings.error, findings.warning].map(count)]);
  }
  const { rows, inBand, gap } = summary.totals;
  const of = (severity: string): number => summary.findings.filter((finding) => finding.severity === severity).length;
  table.push([screen.commune, ...[rows, inBand, inBand - gap, gap, of('error'), of('warning')].map(count)]);
  return `${screen.heading(campaign, summary.on.split('-').reverse().join('/'))}\n${table.toString()}`;
}

function count(value: number): string {
  return value.toLocaleString('vi-VN');
}
