import type { Grid } from '../domain/cell';
import { readHolidays } from '../domain/holiday-table';
import { milestoneFaults, readMilestones, type MilestoneLine } from '../domain/milestone';
import { planOf } from '../domain/plan';
import { readChoices, type PlanChoices } from '../domain/plan-choice';
import { governing } from '../domain/governing';
import { readSessions } from '../domain/session';
import { settledCampaign, settledLines, settlePlan, type SettledPlan } from '../domain/settle-plan';
import type { StructureFault } from '../domain/structure-fault';
import type { WorkCalendar } from '../domain/work-calendar';
import type { Ports } from '../ports';
import type { DecideWorld, StepWorld } from './job';
import { rowsIn } from './provide-tab';

/** What `Cấu hình` says of the plan. */
export type PlanSettings = { readonly calendar: WorkCalendar; readonly choices: PlanChoices };

/** Reads the holidays and the choices of `Cấu hình`. */
export const planSettings = (grid: Grid): PlanSettings => ({
  calendar: readHolidays(grid).calendar,
  choices: readChoices(grid).choices,
});

/** The plan of a workbook with the days that hold, and the milestones by them. */
export type WorldPlan = SettledPlan & {
  readonly milestones: readonly MilestoneLine[];
  /** Days of `Mốc thời hạn` that are none. */
  readonly wrong: readonly StructureFault[];
};

/** A tab, unless nothing stands in it but its header. */
const belowHeader = (tab: string, ports: Ports): Grid => (rowsIn(ports, tab) > 1 ? ports.readTab(tab) : []);

/** Reads the milestones and the sessions as they stand now and settles the plan of the campaign; two readings. */
export function readPlan({ ports, campaign }: StepWorld, { calendar, choices }: PlanSettings): WorldPlan {
  const grid = ports.readTab('Mốc thời hạn');
  const lines = readMilestones(grid, campaign.milestones);
  const sessions = readSessions(belowHeader('Lịch thu nhận', ports));
  const settled = settlePlan(planOf(campaign, governing(campaign)?.id ?? null, { lines, sessions }), calendar, choices);
  return { ...settled, milestones: settledLines(lines, settled.plan), wrong: milestoneFaults(grid, campaign) };
}

/** The world of a deciding step: its campaign has the days that hold. */
export function settleWorld(world: StepWorld): DecideWorld {
  const plan = readPlan(world, world.frame.plan);
  return { ...world, campaign: settledCampaign(world.campaign, plan.plan), plan };
}
