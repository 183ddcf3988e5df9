import type { AgeBand } from './band';
import { baselineLines, type BaselineLine } from './baseline';
import type { Campaign, Deadline, Indicator } from './campaign';
import type { BandTally, Commune, NamedTally, UnitTally } from './commune';
import type { Crossings } from './crossing';
import { daysBetween, type Day } from './day';
import { governing } from './governing';
import { lastDayOf, measure, targetCount, type Progress } from './indicator';
import type { OpenMilestone } from './milestone';
import { rankByPercent, slowestOf, type Contender, type Ranked } from './rank';
import { STAGES, type Stage } from './stage';
import { percentOf, type Tally } from './tally';
import { kindOf } from './unit';
import { isOverdue, type Warning } from './warning';

/** An indicator with all that its sentence needs. */
export type Aim = Progress & {
  /** Null for the closing of the campaign itself, where its order names no indicator. */
  readonly name: string | null;
  readonly nameEn: string | null;
  /** Null where only papers count. */
  readonly stage: Stage | null;
  readonly deadline: Deadline | null;
  /** Of whom it is a share, and by whose figure. */
  readonly of: Pick<Indicator, 'among' | 'band' | 'figure'>;
  /** People missing to the target, never negative; null without a population. */
  readonly remaining: number | null;
};

/** How many of a band have come to the closing stage. */
export type BandLine = {
  readonly band: AgeBand;
  readonly inBand: number;
  readonly done: number;
  readonly gap: number;
  readonly percent: number | null;
};

/** How clean the list of a unit is. */
export type Quality = {
  readonly name: string;
  readonly rows: number;
  readonly errors: number;
  readonly warnings: number;
  /** One decimal; null where no row could be read. */
  readonly errorsPer100: number | null;
};

/** What is due: a milestone with its owner, or an indicator not met yet with its English name. */
export type Due = {
  readonly name: string;
  readonly nameEn: string | null;
  readonly owner: string | null;
  readonly deadline: Deadline;
  readonly lastDay: Day;
  /** 0 on the last day, negative after. */
  readonly daysLeft: number;
};

/** The weekly report: counts only, nothing of any person. */
export type WeeklyReport = {
  readonly commune: string;
  readonly title: string;
  readonly order: string;
  readonly on: Day;
  readonly closing: Stage;
  /**
   * The indicator that governs the campaign: the closing stage, the highest target, the nearest day. Once it is met, the
   * next that is not: nobody shall read 100% while somebody is missing.
   */
  readonly headline: Aim;
  /** Whether the headline is of another indicator than the one that governs, and has to be named. */
  readonly isOther: boolean;
  readonly otherAims: readonly Aim[];
  readonly totals: Commune['totals'];
  readonly bands: readonly (BandLine & { readonly parts: readonly BandLine[] })[];
  /** Percent of those in band. */
  readonly stages: readonly { readonly stage: Stage; readonly count: number; readonly percent: number | null }[];
  /** By rank. */
  readonly units: readonly Ranked[];
  readonly villages: readonly Ranked[];
  /** Three units at most. */
  readonly slowest: readonly Ranked[];
  /** The most errors a row first; units without any row last. */
  readonly quality: readonly Quality[];
  /** Units whose list is empty. */
  readonly silent: readonly string[];
  /** By last day, the earliest first. */
  readonly due: readonly Due[];
  readonly baselines: readonly BaselineLine[];
  /** How many people cross a boundary of age until a day; null where that was not counted. */
  readonly crossings: Pick<Crossings, 'until' | 'counts'> | null;
  /** Tasks, lists and accounts whose day is past. */
  readonly overdue: readonly Warning[];
};

/** How many people must share the name of a village that no unit bears, before it is told outside the workbook. */
const PEOPLE_BEHIND_A_NAME = 10;
const SLOWEST_SHOWN = 3;

/** The closing of the campaign as an indicator over everyone in band, by its end. */
const closingOf = ({ closing, end }: Campaign): Indicator => ({
  id: 'closing',
  place: '',
  name: '',
  nameEn: '',
  among: 'in-band',
  band: null,
  stage: closing,
  papers: [],
  target: 100,
  comparison: 'all',
  deadline: end && { day: end, strict: false },
  monthly: false,
});

function aimOf(indicator: Indicator, progress: Progress): Aim {
  const { name, nameEn, stage, deadline, target } = indicator;
  const population = progress.population || null;
  const remaining = population === null ? null : Math.max(targetCount(population, target) - progress.done, 0);
  const names = { name: name || null, nameEn: nameEn || null };
  return { ...progress, ...names, population, stage, deadline, of: indicator, remaining };
}

const isOpen = ({ population, verdict }: Aim): boolean => population !== null && verdict !== 'done';

/** The indicator not met whose last day comes first; undefined where all are met or nobody can tell. */
const nextOpen = (aims: readonly Aim[]): Aim | undefined =>
  [...aims.filter(isOpen)].sort((one, other) => ((one.lastDay ?? '9999') < (other.lastDay ?? '9999') ? -1 : 1))[0];

/** The indicators as they stand: the one that is told first, and the others. */
export function aimsOf(campaign: Campaign, commune: Commune): Pick<WeeklyReport, 'headline' | 'isOther' | 'otherAims'> {
  const id = governing(campaign)?.id;
  const aims = campaign.indicators.flatMap((each) => {
    const progress = commune.indicators.find((one) => one.id === each.id);
    return progress ? [aimOf(each, progress)] : [];
  });
  const main = aims.find((aim) => aim.id === id) ?? closingAim(campaign, commune);
  const headline = main.verdict === 'done' ? (nextOpen(aims) ?? main) : main;
  return { headline, isOther: headline !== main, otherAims: aims.filter((aim) => aim !== headline) };
}

function closingAim(campaign: Campaign, { totals, on }: Commune): Aim {
  const closing = closingOf(campaign);
  const share = { done: totals.inBand - totals.gap, population: totals.inBand };
  return aimOf(closing, measure(closing, share, on));
}

function bandLine(band: AgeBand, tally: Tally | undefined): BandLine {
  const { inBand, gap } = tally ?? { inBand: 0, gap: 0 };
  return { band, inBand, done: inBand - gap, gap, percent: percentOf(inBand - gap, inBand) };
}

const bandLines = ({ bands }: Campaign, tallies: readonly BandTally[]): WeeklyReport['bands'] =>
  bands.map((band) => {
    const tally = tallies.find(({ id }) => id === band.id);
    const parts = band.parts.map((part) =>
      bandLine(
        part,
        tally?.parts.find(({ id }) => id === part.id),
      ),
    );
    return { ...bandLine(band, tally), parts };
  });

/**
 * Villages whose name may leave the workbook. A name typed into a roster may be anything, a person's too: unless a unit
 * bears it, it must begin like a village and stand for ten people; the others join those of whom no village is known.
 */
function namedVillages(villages: readonly NamedTally[], units: readonly UnitTally[]): Contender[] {
  const known = new Set(units.map(({ name }) => name));
  const isTold = ({ name, inBand }: NamedTally) =>
    name !== null && (known.has(name) || (kindOf(name) === 'village' && inBand >= PEOPLE_BEHIND_A_NAME));
  const rest = villages.filter((village) => !isTold(village));
  const sum = (key: 'inBand' | 'gap') => rest.reduce((total, village) => total + village[key], 0);
  const unknown = { name: null, inBand: sum('inBand'), gap: sum('gap') };
  return [...villages.filter(isTold), ...(unknown.inBand > 0 ? [unknown] : [])];
}

function qualityOf({ name, rows, findings }: UnitTally): Quality {
  const errorsPer100 = rows === 0 ? null : Math.round((findings.error * 1000) / rows) / 10;
  return { name, rows, errors: findings.error, warnings: findings.warning, errorsPer100 };
}

const byQuality = (one: Quality, other: Quality): number =>
  (other.errorsPer100 ?? -1) - (one.errorsPer100 ?? -1) || other.errors - one.errors || other.warnings - one.warnings;

const dueOf = (milestones: readonly OpenMilestone[], aims: readonly Aim[], on: Day): Due[] => {
  const due = (deadline: Deadline, of: Pick<Due, 'name' | 'nameEn' | 'owner'>): Due => {
    const lastDay = lastDayOf(deadline);
    return { ...of, deadline, lastDay, daysLeft: daysBetween(on, lastDay) };
  };
  const open = aims.flatMap(({ name, nameEn, deadline, verdict }) =>
    name === null || deadline === null || verdict === 'done' ? [] : [due(deadline, { name, nameEn, owner: null })],
  );
  const tasks = milestones.map(({ task, owner, deadline }) => due(deadline, { name: task, nameEn: null, owner }));
  return [...open, ...tasks].sort((one, other) => one.daysLeft - other.daysLeft);
};

const withoutOverdue = (milestones: readonly OpenMilestone[], overdue: readonly Warning[]): OpenMilestone[] =>
  milestones.filter(({ task }) => !overdue.some((warning) => warning.code === 'milestone' && warning.task === task));

const stageLines = ({ stages, inBand }: Tally): WeeklyReport['stages'] =>
  STAGES.map((stage) => ({ stage, count: stages[stage], percent: percentOf(stages[stage], inBand) }));

const headOf = ({ commune, title, order, closing }: Campaign) => ({ commune, title, order, closing });

/** What a report tells besides the counts. */
export type Besides = {
  /** Those that are not done yet; all of the order where they are not given. */
  readonly milestones?: readonly OpenMilestone[];
  readonly crossings?: Crossings;
  /** What people must be reminded of; what of it is overdue is told apart from what is due. */
  readonly warnings?: readonly Warning[];
};

/**
 * The weekly report of a commune, as of the day of its counts.
 *
 * @param commune - Counted for this campaign.
 */
export function weeklyReport(campaign: Campaign, commune: Commune, besides: Besides = {}): WeeklyReport {
  const { milestones = campaign.milestones, crossings = null, warnings = [] } = besides;
  const overdue = warnings.filter(isOverdue);
  const { on, totals } = commune;
  const aims = aimsOf(campaign, commune);
  const { headline, otherAims } = aims;
  const units = rankByPercent(commune.units, headline.daysLeft);
  return {
    ...headOf(campaign),
    on,
    ...aims,
    totals,
    bands: bandLines(campaign, commune.bands),
    stages: stageLines(totals),
    units,
    villages: rankByPercent(namedVillages(commune.villages, commune.units), headline.daysLeft),
    slowest: slowestOf(units, SLOWEST_SHOWN),
    quality: commune.units.map(qualityOf).sort(byQuality),
    silent: commune.units.filter(({ rows, findings }) => rows === 0 && findings.error === 0).map(({ name }) => name),
    overdue,
    due: dueOf(withoutOverdue(milestones, overdue), [headline, ...otherAims], on),
    baselines: baselineLines(campaign, totals),
    crossings: crossings && { until: crossings.until, counts: crossings.counts },
  };
}
