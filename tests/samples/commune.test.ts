import { sampleCampaigns } from '../../samples/campaigns';
import { type SampleCommune, sampleCommune, usualSeed } from '../../samples/commune';
import { type Tally } from '../../samples/expected';
import { severities } from '../../samples/findings';
import { noStages, stages } from '../../samples/stages';

const made = new Map<string, SampleCommune>();

function sample(campaign: string, scale: number): SampleCommune {
  const day = sampleCampaigns.find(({ id }) => id === campaign)?.day ?? '';
  const known = made.get(`${campaign} ${scale}`) ?? sampleCommune({ campaign, on: day, seed: usualSeed, scale });
  made.set(`${campaign} ${scale}`, known);
  return known;
}

function sum(tallies: readonly Tally[]): Tally {
  const all: Tally = { inBand: 0, stages: noStages(), gap: 0 };
  for (const tally of tallies) {
    all.inBand += tally.inBand;
    all.gap += tally.gap;
    for (const stage of stages) all.stages[stage] += tally.stages[stage];
  }
  return all;
}

function only({ inBand, stages: counts, gap }: Tally): Tally {
  return { inBand, stages: counts, gap };
}

const cases = sampleCampaigns.flatMap(({ id }) => [
  { campaign: id, scale: 1 },
  { campaign: id, scale: 0.05 },
]);

describe.each(cases)('$campaign at scale $scale', ({ campaign, scale }) => {
  const { files, expected } = sample(campaign, scale);
  const { totals, bands, units, villages, findings } = expected;

  test('everybody stands in exactly one place', () => {
    expect(totals.inBand + totals.outOfBand + totals.undetermined + totals.left).toBe(totals.people);
    for (const unit of units) {
      expect(unit.inBand + unit.outOfBand + unit.undetermined + unit.left).toBe(unit.rows);
    }
  });

  test('stages add up to the people in band', () => {
    for (const tally of [totals, ...bands, ...units, ...villages]) {
      expect(stages.reduce((count, stage) => count + tally.stages[stage], 0)).toBe(tally.inBand);
      expect(tally.gap).toBeLessThanOrEqual(tally.inBand);
    }
  });

  test('villages, bands and parts add up to the commune, classes to their unit', () => {
    expect(sum(villages)).toEqual(only(totals));
    expect(sum(bands)).toEqual(only(totals));
    for (const band of bands) if (band.parts.length > 0) expect(sum(band.parts)).toEqual(only(band));
    for (const unit of units) if (unit.classes.length > 0) expect(sum(unit.classes)).toEqual(only(unit));
    expect(units.reduce((rows, unit) => rows + unit.rows, 0)).toBe(totals.rows);
  });

  test('every finding of the closed list is planted, once a cell', () => {
    expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(Object.keys(severities)));
    expect(new Set(findings.map((finding) => JSON.stringify(finding))).size).toBe(findings.length);
    for (const { code, severity } of findings) expect(severity).toBe(severities[code]);
  });

  test('units are the files, and count their findings', () => {
    expect(files.map(({ name, format }) => name.slice(0, -format.length - 1))).toEqual(units.map(({ name }) => name));
    for (const unit of units) {
      const own = findings.filter((finding) => finding.unit === unit.name);
      for (const severity of ['error', 'warning', 'info'] as const) {
        expect(own.filter((finding) => finding.severity === severity)).toHaveLength(unit.findings[severity]);
      }
    }
  });
});

test('the letter of Hoàng Thanh: 6,516 people from six to under eighteen are not activated', () => {
  const { files, expected } = sample('hoang-thanh', 1);
  expect(expected.totals.gap).toBe(6516);
  expect(expected.bands.map(({ id, parts }) => [id, parts.map((part) => part.id)])).toEqual([
    ['6-18', ['6-14', '14-16', '16-18']],
  ]);
  expect(files).toHaveLength(40);
  for (const { classes } of expected.units) expect(classes.filter(({ inBand }) => inBand === 0)).toEqual([]);
});

test('ten times the people stand in the same units', () => {
  const { files, expected } = sample('hoang-thanh', 10);
  expect(expected.totals.gap).toBe(65_160);
  expect(files.map(({ name }) => name)).toEqual(sample('hoang-thanh', 1).files.map(({ name }) => name));
});

test('as many units as asked for', () => {
  const options = { campaign: 'hoang-thanh', on: '2026-04-15', seed: 3, scale: 0.2, units: 20 };
  expect(sampleCommune(options).files).toHaveLength(20);
});

test('the same options give the same commune, another seed another', () => {
  const options = { campaign: 'hoang-thanh', on: '2026-05-08', seed: 7, scale: 0.1 };
  expect(sampleCommune(options)).toEqual(sampleCommune(options));
  expect(sampleCommune({ ...options, seed: 8 }).files).not.toEqual(sampleCommune(options).files);
});

test.each([
  { why: 'an unknown campaign', change: { campaign: 'atlantis' } },
  { why: 'a day that is none', change: { on: '2026-02-30' } },
  { why: 'a commune too small for every finding', change: { scale: 0.01 } },
  { why: 'a scale that is no number', change: { scale: Number.NaN } },
  { why: 'too few units', change: { units: 10 } },
])('$why is refused', ({ change }) => {
  expect(() => sampleCommune({ campaign: 'hoang-thanh', on: '2026-04-15', seed: 1, ...change })).toThrow(RangeError);
});
