import type { Commune, UnitTally } from '../domain/commune';
import { severityOf, type Finding } from '../domain/finding';
import type { Progress } from '../domain/indicator';
import type { Text } from '../text/text';

function unitSummary(unit: UnitTally, text: Text) {
  const { name, kind, rows, inBand, outOfBand, undetermined, left, stages, gap, findings } = unit;
  const classes = unit.classes.map((each) => ({ ...each, name: each.name ?? text.noClass }));
  return { name, kind, rows, inBand, outOfBand, undetermined, left, stages, gap, classes, findings };
}

const findingSummary = ({ code, unit, row, column }: Finding) => ({
  code,
  severity: severityOf(code),
  unit,
  row,
  column,
});

function indicatorSummary(progress: Progress) {
  const { id, done, population, percent, target, lastDay, daysLeft, neededPerDay, verdict } = progress;
  return { id, done, population, percent, target, lastDay, daysLeft, neededPerDay, verdict };
}

/** The figures of a commune for machines: the part of `summary.json` that the add-in itself knows. */
export const summaryOf = (commune: Commune, text: Text) => ({
  ...commune,
  units: commune.units.map((unit) => unitSummary(unit, text)),
  villages: commune.villages.map((village) => ({ ...village, name: village.name ?? text.noVillage })),
  indicators: commune.indicators.map(indicatorSummary),
  findings: commune.findings.map(findingSummary),
});
