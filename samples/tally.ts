import { type Band, type SampleCampaign } from './campaigns';
import { ageOn } from './days';
import { type Expected, type ExpectedFinding, type ExpectedUnit, type Tally } from './expected';
import { severities } from './findings';
import { type Layout } from './layout';
import { hasColumn, type Line, type Person, type Standing, stageOf, type Unit } from './people';
import { noStages, reaches, type Stage } from './stages';

/** A commune as it was made, with its lists written. */
export type Made = {
  campaign: SampleCampaign;
  on: string;
  people: readonly Person[];
  lists: readonly { unit: Unit; layout: Layout }[];
};

const nowhere = '(chưa rõ thôn)';

type Counter = { standing: Standing; stage: Stage };

function tally(counted: readonly Counter[], closing: Stage): Tally {
  const stages = noStages();
  const inBand = counted.filter(({ standing }) => standing === 'inBand');
  for (const { stage } of inBand) stages[stage] += 1;
  return { inBand: inBand.length, stages, gap: inBand.filter(({ stage }) => !reaches(stage, closing)).length };
}

function aside(counted: readonly Counter[]): Record<Exclude<Standing, 'inBand'>, number> {
  const count = (standing: Standing): number => counted.filter((one) => one.standing === standing).length;
  return { outOfBand: count('outOfBand'), undetermined: count('undetermined'), left: count('left') };
}

function groups<T>(items: readonly T[], nameOf: (item: T) => string): [string, T[]][] {
  const named = new Map<string, T[]>();
  for (const item of items) {
    const group = named.get(nameOf(item)) ?? [];
    named.set(nameOf(item), group);
    group.push(item);
  }
  return [...named];
}

function rowsOf(lines: readonly Line[]): (Counter & { line: Line })[] {
  return lines.map((line) => ({ line, standing: line.standing, stage: stageOf(line) }));
}

function findingsOf({ unit, layout }: Made['lists'][number]): ExpectedFinding[] {
  const missing = unit.kind === 'other' && !hasColumn(unit, 'Ngày sinh');
  const whole: ExpectedFinding[] = missing
    ? [
        {
          code: 'column-missing',
          severity: severities['column-missing'],
          unit: unit.name,
          row: null,
          column: 'Ngày sinh',
        },
      ]
    : [];
  const lines = [...layout.rows].filter(([line]) => line.findings.length > 0);
  const planted = lines.flatMap(([line, row]) =>
    line.findings.map(({ code, column }) => ({ code, severity: severities[code], unit: unit.name, row, column })),
  );
  return [...whole, ...planted];
}

function unitFigures(unit: Unit, found: readonly ExpectedFinding[], closing: Stage): ExpectedUnit {
  const rows = rowsOf(unit.lines);
  const count = (severity: string): number => found.filter((finding) => finding.severity === severity).length;
  const classes = hasColumn(unit, 'Lớp') ? groups(rows, ({ line }) => line.className ?? '(chưa rõ lớp)') : [];
  return {
    name: unit.name,
    kind: unit.kind,
    rows: rows.length,
    ...tally(rows, closing),
    ...aside(rows),
    classes: classes.map(([name, seated]) => ({ name, ...tally(seated, closing) })),
    findings: { error: count('error'), warning: count('warning'), info: count('info') },
  };
}

function placeOf({ lines }: Person): string {
  const own = lines.find(({ unit }) => unit.kind === 'village');
  return (own ?? lines.find(({ place }) => place !== null))?.place ?? nowhere;
}

/** The commune's villages in the order of their lists, then those outside, then the unknown. */
function villageFigures(people: readonly Person[], { campaign, lists }: Made): Expected['villages'] {
  const order = lists.map(({ unit }) => unit.name);
  const rank = (name: string): number => {
    if (name === nowhere) return order.length + 1;
    return order.includes(name) ? order.indexOf(name) : order.length;
  };
  return groups(people, placeOf)
    .sort(([a], [b]) => rank(a) - rank(b))
    .map(([name, living]) => ({ name, ...tally(living, campaign.closing) }));
}

function bandFigures(people: readonly Person[], band: Band, { on, campaign }: Made): Tally & { id: string } {
  const inside = people.filter(({ birthDay }) => {
    const age = ageOn(birthDay, on);
    return age >= band.fromAge && (band.untilAge === null || age < band.untilAge);
  });
  return { id: band.id, ...tally(inside, campaign.closing) };
}

/** Adds up what was made: units over their rows, the commune, its bands and villages over people. */
export function addUp(made: Made): Expected {
  const { campaign, people, lists } = made;
  const { closing, bands } = campaign;
  const inBand = people.filter(({ standing }) => standing === 'inBand');
  const found = lists.map((list) => ({ unit: list.unit, findings: findingsOf(list) }));
  return {
    totals: {
      rows: lists.reduce((sum, { unit }) => sum + unit.lines.length, 0),
      people: people.length,
      ...tally(people, closing),
      ...aside(people),
    },
    bands: bands.map((band) => ({
      ...bandFigures(inBand, band, made),
      parts: band.parts.map((part) => bandFigures(inBand, part, made)),
    })),
    units: found.map(({ unit, findings }) => unitFigures(unit, findings, closing)),
    villages: villageFigures(inBand, made),
    findings: found.flatMap(({ findings }) => findings),
  };
}
