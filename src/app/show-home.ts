import type { Commune } from '../domain/commune';
import { readMilestones, type MilestoneLine } from '../domain/milestone';
import type { UnitQuality } from '../domain/quality';
import type { StructureFault } from '../domain/structure-fault';
import { homeView, warningsOn, type Warning } from '../view/home';
import { noticesNow } from './auto-state';
import type { StepWorld } from './job';

/** The milestones as `Mốc thời hạn` holds them now. */
export const milestonesIn = ({ ports }: StepWorld): MilestoneLine[] => readMilestones(ports.readTab('Mốc thời hạn'));

/** What the home tells besides the commune itself. */
export type HomeFacts = {
  readonly milestones: readonly MilestoneLine[];
  readonly qualities: readonly UnitQuality[];
  /** What this job has found wrong in tabs, besides what its first step knew. */
  readonly found?: readonly StructureFault[];
};

/** Rewrites `Bắt đầu` and gives back what it reminds of. */
export function showHome(world: StepWorld, commune: Commune, facts: HomeFacts): Warning[] {
  const { ports, text, campaign, frame } = world;
  const { milestones, qualities, found = [] } = facts;
  const warnings = warningsOn(commune, milestones, text);
  const faults = [...frame.faults, ...found];
  const state = { campaign, commune, warnings, qualities, faults, notices: noticesNow(ports), time: ports.time() };
  ports.showTab(homeView(state, text));
  return warnings;
}
