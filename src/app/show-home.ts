import type { Commune } from '../domain/commune';
import { readMilestones, type MilestoneLine } from '../domain/milestone';
import { homeView, warningsOn, type Warning } from '../view/home';
import type { StepWorld } from './job';

/** The milestones as `Mốc thời hạn` holds them now. */
export const milestonesIn = ({ ports }: StepWorld): MilestoneLine[] => readMilestones(ports.readTab('Mốc thời hạn'));

/** Rewrites `Bắt đầu` and gives back what it reminds of. */
export function showHome(world: StepWorld, commune: Commune, milestones: readonly MilestoneLine[]): Warning[] {
  const { ports, text, campaign } = world;
  const warnings = warningsOn(commune, milestones, text);
  ports.showTab(homeView(campaign, commune, warnings, text, ports.time()));
  return warnings;
}
