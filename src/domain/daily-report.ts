import type { Campaign } from './campaign';
import type { Commune } from './commune';
import type { Day } from './day';
import { lookAheadTo } from './governing';
import { aimsOf, type Aim } from './report';
import { reached, type Tally } from './tally';
import { weakKey } from './text-key';

/** How many had come so far on an earlier day. */
export type CountBefore = { readonly day: Day; readonly enrolled: number; readonly activated: number };

/** How many of a unit, or of the commune, have come so far, and how many of them since the count before. */
export type DailyLine = {
  readonly inBand: number;
  readonly enrolled: number;
  readonly activated: number;
  /** Negative where a count was corrected; null where there is none before. */
  readonly newlyEnrolled: number | null;
  readonly newlyActivated: number | null;
};

/** The daily report: counts only, nothing of any person. */
export type DailyReport = {
  readonly commune: string;
  readonly title: string;
  readonly order: string;
  readonly on: Day;
  /** The day of the count before; null where there is none. */
  readonly since: Day | null;
  /** The indicator that governs the campaign. */
  readonly headline: Aim;
  /** Everybody of the commune once. */
  readonly total: DailyLine;
  /** In the order of the tabs; each counts its own list. */
  readonly units: readonly (DailyLine & { readonly name: string; readonly rows: number })[];
};

/** What was counted last on an earlier day: of the commune, and of each unit by its name. */
export type Earlier = { readonly whole: CountBefore | null; readonly units: ReadonlyMap<string, CountBefore> };

function lineOf(tally: Tally, before: CountBefore | null | undefined): DailyLine {
  const [enrolled, activated] = [reached(tally, 'enrolled'), reached(tally, 'activated')];
  return {
    ...{ inBand: tally.inBand, enrolled, activated },
    newlyEnrolled: before ? enrolled - before.enrolled : null,
    newlyActivated: before ? activated - before.activated : null,
  };
}

/** The daily report of a commune, as of the day of its counts. */
export function dailyReport(campaign: Campaign, commune: Commune, { whole, units }: Earlier): DailyReport {
  const { commune: name, title, order } = campaign;
  return {
    ...{ commune: name, title, order, on: commune.on, since: whole?.day ?? null },
    headline: aimsOf(campaign, commune).headline,
    total: lineOf(commune.totals, whole),
    units: commune.units.map((unit) => ({
      ...{ name: unit.name, rows: unit.rows },
      ...lineOf(unit, units.get(unit.name)),
    })),
  };
}

/** The choices of the setting `Báo cáo ngày`; the first stands for an empty cell. */
export const DAILY_CHOICES = ['Theo văn bản', 'Có', 'Không'] as const;

/** Whether the order has somebody report to the chairman every day. */
const isOrdered = ({ reports }: Campaign): boolean =>
  reports.some(({ every, to }) => every === 'day' && weakKey(to).includes('chu tich'));

/** The choice that a setting makes; null for other words. */
export const dailyChoice = (setting: string): (typeof DAILY_CHOICES)[number] | null =>
  setting === '' ? DAILY_CHOICES[0] : (DAILY_CHOICES.find((choice) => weakKey(choice) === weakKey(setting)) ?? null);

/**
 * Whether the chairman gets a report on a day: as the order says, from its first day to its last; or always, or never,
 * where the office says so.
 *
 * @param setting - As `Cấu hình` holds it; what is no choice is taken for the first.
 */
export function isDailyDue(campaign: Campaign, setting: string, on: Day): boolean {
  const choice = dailyChoice(setting);
  if (choice === 'Có' || choice === 'Không') return choice === 'Có';
  const isRunning = (campaign.start === null || campaign.start <= on) && on <= lookAheadTo(campaign, on);
  return isOrdered(campaign) && isRunning;
}
