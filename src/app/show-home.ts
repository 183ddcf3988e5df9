import type { Commune } from '../domain/commune';
import { readMilestones, type MilestoneLine } from '../domain/milestone';
import type { UnitQuality } from '../domain/quality';
import { homeView, warningsOn, type Warning } from '../view/home';
import type { StepWorld } from './job';

/** The milestones as `Mốc thời hạn` holds them now. */
export const milestonesIn = ({ ports }: StepWorld): MilestoneLine[] => readMilestones(ports.readTab('Mốc thời hạn'));

/** What the home tells besides the commune itself. */
export type HomeFacts = { readonly milestones: readonly MilestoneLine[]; readonly qualities: readonly UnitQuality[] };

/** Rewrites `Bắt đầu` and gives back what it reminds of. */
export function showHome(world: StepWorld, commune: Commune, { milestones, qualities }: HomeFacts): Warning[] {
  const { ports, text, campaign } = world;
  const warnings = warningsOn(commune, milestones, text);
  ports.showTab(homeView({ campaign, commune, warnings, qualities, time: ports.time() }, text));
  return warnings;
}
