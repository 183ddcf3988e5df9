import type { Campaign } from '../domain/campaign';
import type { Commune } from '../domain/commune';
import { readMilestones, type MilestoneLine } from '../domain/milestone';
import type { UnitQuality } from '../domain/quality';
import type { StructureFault } from '../domain/structure-fault';
import { homeView, warningsOn, type Warning } from '../view/home';
import { noticesNow } from './auto-state';
import type { StepWorld } from './job';

/** The milestones as `Mốc thời hạn` holds them now. */
export const milestonesIn = ({ ports, campaign }: StepWorld): MilestoneLine[] =>
  readMilestones(ports.readTab('Mốc thời hạn'), campaign.milestones);

/** What the home tells besides the commune itself. */
export type HomeFacts = {
  readonly milestones: readonly MilestoneLine[];
  readonly qualities: readonly UnitQuality[];
  /** What this job has found wrong in tabs, besides what its first step knew. */
  readonly found?: readonly StructureFault[];
};

/** Typed denominators that are smaller than what is done. */
const smallFigures = ({ indicators }: Campaign, commune: Commune): StructureFault[] =>
  indicators.flatMap(({ id, name, figure }): StructureFault[] => {
    const done = commune.indicators.find((each) => each.id === id)?.done ?? 0;
    return figure && done > figure.value ? [{ code: 'figure-small', name, figure: figure.value, done }] : [];
  });

/** Rewrites `Bắt đầu` and gives back what it reminds of. */
export function showHome(world: StepWorld, commune: Commune, facts: HomeFacts): Warning[] {
  const { ports, text, campaign, frame } = world;
  const { milestones, qualities, found = [] } = facts;
  const warnings = warningsOn(commune, milestones, text);
  const faults = [...frame.faults, ...found, ...smallFigures(campaign, commune)];
  const state = { campaign, commune, warnings, qualities, faults, notices: noticesNow(ports), time: ports.time() };
  ports.showTab(homeView(state, text));
  return warnings;
}
