import type { Commune } from '../domain/commune';
import { severityOf } from '../domain/finding';
import type { Text } from '../text/text';

/** The figures of a commune for machines: the part of `summary.json` that the add-in itself knows. */
export function summaryOf(commune: Commune, text: Text) {
  return {
    campaign: commune.campaign,
    on: commune.on,
    totals: commune.totals,
    bands: commune.bands,
    units: commune.units.map(
      ({ name, kind, rows, inBand, outOfBand, undetermined, left, stages, gap, classes, findings }) => ({
        name,
        kind,
        rows,
        inBand,
        outOfBand,
        undetermined,
        left,
        stages,
        gap,
        classes: classes.map((each) => ({ ...each, name: each.name ?? text.noClass })),
        findings,
      }),
    ),
    villages: commune.villages.map((village) => ({ ...village, name: village.name ?? text.noVillage })),
    indicators: commune.indicators,
    findings: commune.findings.map(({ code, unit, row, column }) => ({
      code,
      severity: severityOf(code),
      unit,
      row,
      column,
    })),
  };
}
