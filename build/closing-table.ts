import { plainTable } from './plain-table';
import type { Summary } from './summary';
import { screen } from './text';

/**
 * The short table that closes a run: a line a unit, then the commune over distinct people.
 *
 * @param campaign - The campaign's name, for the heading.
 */
export function closingTable(summary: Summary, campaign: string): string {
  const units = summary.units.map(({ name, rows, inBand, gap, findings }) =>
    line(name, [rows, inBand, inBand - gap, gap, findings.error, findings.warning]),
  );
  const { rows, inBand, gap } = summary.totals;
  const of = (severity: string): number => summary.findings.filter((finding) => finding.severity === severity).length;
  const commune = line(screen.commune, [rows, inBand, inBand - gap, gap, of('error'), of('warning')]);
  const heading = screen.heading(campaign, letterDay(summary.on));
  return `${heading}\n${plainTable(screen.columns, [...units, commune])}`;
}

/** A day as letters write it: of the months only the first two take a nought. */
function letterDay(on: string): string {
  const [year = '', month = '', date = ''] = on.split('-');
  return `${date}/${month <= '02' ? month : Number(month)}/${year}`;
}

function line(name: string, counts: readonly number[]): string[] {
  return [name, ...counts.map((count) => count.toLocaleString('vi-VN'))];
}
