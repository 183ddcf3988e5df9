import type { Campaign } from '../domain/campaign';
import type { Commune } from '../domain/commune';
import { lateActivations } from '../domain/late-activation';
import { unitPaces } from '../domain/outlook';
import type { UnitQuality } from '../domain/quality';
import type { Roster } from '../domain/roster';
import type { StructureFault } from '../domain/structure-fault';
import { warningsOn, type Warning } from '../domain/warning';
import { homeView } from '../view/home';
import { warningToast } from '../view/warnings';
import { noticesNow } from './auto-state';
import { rememberGreeting } from './greet';
import { rememberAges, unchangedSince } from './list-ages';
import { outlookNow } from './outlook';
import type { DecideWorld } from './job';

/** From what people are reminded, besides the plan. */
export type WarningFacts = {
  readonly rosters: readonly Roster[];
  readonly qualities: readonly UnitQuality[];
};

/** What the home tells besides the commune itself. */
export type HomeFacts = WarningFacts & {
  /** What this job has found wrong in tabs, besides what its first step knew. */
  readonly found?: readonly StructureFault[];
};

/** What people must be reminded of now. */
export function warningsNow(
  { ports, campaign, frame, plan }: DecideWorld,
  commune: Commune,
  { rosters, qualities }: WarningFacts,
): Warning[] {
  const paces = unitPaces(campaign, commune, outlookNow(ports));
  const { on, steps } = frame;
  return warningsOn({
    ...{ on, steps, milestones: plan.milestones, paces },
    ordered: campaign.milestones,
    units: rosters.map(({ unit, kind }) => ({ name: unit, kind })),
    lists: qualities,
    unchanged: unchangedSince(ports, rosters, on),
    late: lateActivations(rosters, on),
  });
}

/** Typed denominators that are smaller than what is done. */
const smallFigures = ({ indicators }: Campaign, commune: Commune): StructureFault[] =>
  indicators.flatMap(({ id, name, figure }): StructureFault[] => {
    const done = commune.indicators.find((each) => each.id === id)?.done ?? 0;
    return figure && done > figure.value ? [{ code: 'figure-small', name, figure: figure.value, done }] : [];
  });

/** Rewrites `Bắt đầu` and gives back what it reminds of. */
export function showHome(world: DecideWorld, commune: Commune, facts: HomeFacts): Warning[] {
  const { ports, text, campaign, frame, plan } = world;
  const { qualities, found = [] } = facts;
  const warnings = warningsNow(world, commune, facts);
  const state = {
    campaign,
    commune,
    warnings,
    qualities,
    faults: [...frame.faults, ...plan.wrong, ...found, ...smallFigures(campaign, commune)],
    unsettled: plan.open,
    notices: noticesNow(ports),
    time: ports.time(),
  };
  ports.showTab(homeView(state, text));
  rememberAges(ports, facts.rosters, frame.on);
  rememberGreeting(ports, warningToast(warnings, text.warning));
  return warnings;
}
