import { parseCampaign, type Campaign } from '../../src/domain/campaign';
import type { Commune, NamedTally, UnitTally } from '../../src/domain/commune';
import { day } from '../../src/domain/day';
import { measure } from '../../src/domain/indicator';
import { weeklyReport, type WeeklyReport } from '../../src/domain/report';
import { emptyTally, reached, type Tally } from '../../src/domain/tally';
import { kindOf } from '../../src/domain/unit';
import hoangThanh from '../../src/campaigns/hoang-thanh.json';

/** The campaign of Hoàng Thanh. */
export const campaign: Campaign = parseCampaign({ ...hoangThanh, province: 'Thanh Hóa' });

/** People in band of whom some are activated and the others have no card yet. */
export function tallyOf(inBand: number, done: number): Tally {
  const tally = emptyTally();
  return { inBand, gap: inBand - done, stages: { ...tally.stages, activated: done, 'no-card': inBand - done } };
}

type UnitShape = { rows?: number; error?: number; warning?: number };

/** A unit with so many people in band, of whom so many are activated. */
export const unitOf = (name: string, inBand: number, done: number, shape: UnitShape = {}): UnitTally => ({
  name,
  tab: name,
  kind: kindOf(name),
  rows: shape.rows ?? inBand,
  ...tallyOf(inBand, done),
  outOfBand: 0,
  undetermined: 0,
  left: 0,
  bands: [],
  classes: [],
  findings: { error: shape.error ?? 0, warning: shape.warning ?? 0, info: 0 },
});

const sum = (tallies: readonly Tally[], of: (tally: Tally) => number) =>
  tallies.reduce((total, tally) => total + of(tally), 0);

/** A commune on 15 April 2026, its people being those of the villages, or of the units where no village is given. */
export function communeOf(
  units: readonly UnitTally[],
  villages: readonly NamedTally[] = [],
  { indicators }: Pick<Campaign, 'indicators'> = campaign,
): Commune {
  const counted = villages.length > 0 ? villages : units;
  const inBand = sum(counted, (each) => each.inBand);
  const all = tallyOf(inBand, inBand - sum(counted, (each) => each.gap));
  const on = day('2026-04-15');
  const rows = units.reduce((total, unit) => total + unit.rows, 0);
  const part = (id: string, share: number) => ({
    id,
    ...tallyOf(Math.floor(all.inBand * share), Math.floor(all.stages.activated * share)),
  });
  const bands = [{ id: '6-18', ...all, parts: [part('6-14', 0.7), part('14-16', 0.2), part('16-18', 0.1)] }];
  return {
    campaign: 'hoang-thanh',
    on,
    totals: { ...all, rows, people: inBand + 31, outOfBand: 19, undetermined: 8, left: 4 },
    bands,
    units,
    villages,
    indicators: indicators.map((indicator) =>
      measure(indicator, { done: reached(all, indicator.stage ?? 'activated'), population: inBand }, on),
    ),
    findings: [],
  };
}

const SCHOOLS: readonly [name: string, inBand: number, done: number, shape?: UnitShape][] = [
  ['TH Hoàng Thanh', 812, 41, { error: 12, warning: 31 }],
  ['TH Hoàng Đồng', 640, 160, { error: 3, warning: 8 }],
  ['TH Hoàng Thịnh', 598, 13, { error: 71, warning: 44 }],
  ['THCS Hoàng Thanh', 702, 180],
  ['THCS Hoàng Đồng', 511, 128, { warning: 4 }],
  ['THCS Nguyễn Thị Minh Khai', 480, 96, { error: 1 }],
  ['Trường Tiểu học và Trung học cơ sở Hoàng Lộc – Hoàng Đại', 433, 0, { error: 160, warning: 12 }],
  ['THPT Hoàng Hóa 4', 0, 0, { rows: 0 }],
];

/** Eight schools and 32 villages; 6,516 people of 7,358 are not activated. */
export function sampleCommune(): Commune {
  const villages = Array.from({ length: 32 }, (_, at) => {
    const inBand = 178 + ((at * 37) % 90);
    return unitOf(`Thôn ${at + 1}`, inBand, at % 7 === 0 ? 0 : (at * 13) % 44, { error: at % 5, warning: at % 3 });
  });
  const people = villages.map(({ name, inBand, stages }) => ({ name, ...tallyOf(inBand, stages.activated) }));
  const listed = sum(people, (each) => each.inBand);
  const done = listed - sum(people, (each) => each.gap);
  const nowhere = { name: null, ...tallyOf(7358 - listed, 842 - done) };
  return communeOf([...SCHOOLS.map((school) => unitOf(...school)), ...villages], [...people, nowhere]);
}

/** The report over the sample commune. */
export const sampleReport = (): WeeklyReport => weeklyReport(campaign, sampleCommune());
