import type { Commune } from '../../src/domain/commune';
import { STAGES } from '../../src/domain/stage';
import type { Tally } from '../../src/domain/tally';

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
const stagesOf = ({ stages }: Tally) => sum(STAGES.map((stage) => stages[stage]));
const summed = (tallies: readonly Tally[]) => ({
  inBand: sum(tallies.map(({ inBand }) => inBand)),
  gap: sum(tallies.map(({ gap }) => gap)),
  stages: Object.fromEntries(STAGES.map((stage) => [stage, sum(tallies.map(({ stages }) => stages[stage]))])),
});
const tallyOf = ({ inBand, gap, stages }: Tally) => ({ inBand, gap, stages });

/** What must add up in every commune, whatever its lists hold. */
export function addsUp({ totals, bands, units, villages, findings }: Commune): void {
  expect(totals.people).toBe(totals.inBand + totals.outOfBand + totals.undetermined + totals.left);
  expect(totals.people).toBeLessThanOrEqual(totals.rows);
  expect(totals.rows).toBe(sum(units.map(({ rows }) => rows)));
  expect(summed(bands)).toEqual(tallyOf(totals));
  expect(summed(villages)).toEqual(tallyOf(totals));
  for (const each of bands) expect(summed(each.parts)).toEqual(tallyOf(each));
  for (const tally of [totals, ...bands, ...bands.flatMap(({ parts }) => parts), ...units, ...villages]) {
    expect(stagesOf(tally)).toBe(tally.inBand);
    expect(tally.gap).toBe(tally.inBand - tally.stages.activated);
  }
  for (const unit of units) {
    expect(unit.rows).toBe(unit.inBand + unit.outOfBand + unit.undetermined + unit.left);
    if (unit.classes.length > 0) expect(summed(unit.classes)).toEqual(tallyOf(unit));
    const { error, warning, info } = unit.findings;
    expect(error + warning + info).toBe(findings.filter((finding) => finding.unit === unit.name).length);
  }
}
