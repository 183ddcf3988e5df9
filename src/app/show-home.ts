import type { Commune } from '../domain/commune';
import { lateActivations } from '../domain/late-activation';
import { readMilestones, type MilestoneLine } from '../domain/milestone';
import type { UnitQuality } from '../domain/quality';
import type { Roster } from '../domain/roster';
import type { StructureFault } from '../domain/structure-fault';
import { warningsOn, type UnitPace, type Warning } from '../domain/warning';
import { homeView } from '../view/home';
import type { StepWorld } from './job';

/** The milestones as `Mốc thời hạn` holds them now. */
export const milestonesIn = ({ ports }: StepWorld): MilestoneLine[] => readMilestones(ports.readTab('Mốc thời hạn'));

/** From what people are reminded. */
export type WarningFacts = {
  readonly rosters: readonly Roster[];
  readonly milestones: readonly MilestoneLine[];
  readonly qualities: readonly UnitQuality[];
  /** By unit, where it is known. */
  readonly paces?: ReadonlyMap<string, UnitPace>;
};

/** What the home tells besides the commune itself. */
export type HomeFacts = WarningFacts & {
  /** Faults of the rosters' headers that this job has found, besides those its first step knew. */
  readonly inHeaders?: readonly StructureFault[];
};

/** What people must be reminded of now. */
export const warningsNow = ({ campaign, frame }: StepWorld, facts: WarningFacts): Warning[] => {
  const { rosters, milestones, qualities, paces = new Map<string, UnitPace>() } = facts;
  const { on, steps } = frame;
  return warningsOn({
    ...{ on, steps, milestones, paces },
    ordered: campaign.milestones,
    units: rosters.map(({ unit, kind }) => ({ name: unit, kind })),
    lists: qualities,
    late: lateActivations(rosters, on),
  });
};

/** Rewrites `Bắt đầu` and gives back what it reminds of. */
export function showHome(world: StepWorld, commune: Commune, facts: HomeFacts): Warning[] {
  const { ports, text, campaign, frame } = world;
  const { qualities, inHeaders = [] } = facts;
  const warnings = warningsNow(world, facts);
  const faults = [...frame.faults, ...inHeaders];
  ports.showTab(homeView({ campaign, commune, warnings, qualities, faults, time: ports.time() }, text));
  return warnings;
}
