import type { Commune } from '../domain/commune';
import type { UnitQuality } from '../domain/quality';
import type { StructureFault } from '../domain/structure-fault';
import { homeView, warningsOn, type Warning } from '../view/home';
import { noticesNow } from './auto-state';
import type { DecideWorld } from './job';

/** What the home tells besides the commune itself. */
export type HomeFacts = {
  readonly qualities: readonly UnitQuality[];
  /** Faults of the rosters' headers that this job has found, besides those its first step knew. */
  readonly inHeaders?: readonly StructureFault[];
};

/** Rewrites `Bắt đầu` and gives back what it reminds of. */
export function showHome(world: DecideWorld, commune: Commune, facts: HomeFacts): Warning[] {
  const { ports, text, campaign, frame, plan } = world;
  const { qualities, inHeaders = [] } = facts;
  const warnings = warningsOn(commune, plan.milestones, text);
  const faults = [...frame.faults, ...inHeaders];
  const unsettled = plan.open;
  const state = {
    campaign,
    commune,
    warnings,
    qualities,
    faults,
    unsettled,
    notices: noticesNow(ports),
    time: ports.time(),
  };
  ports.showTab(homeView(state, text));
  return warnings;
}
