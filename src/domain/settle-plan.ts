import type { Campaign } from './campaign';
import type { MilestoneLine } from './milestone';
import { moved, type Plan } from './plan';
import type { PlanChoices } from './plan-choice';
import {
  afterEnd,
  beforeNeeded,
  beforeStart,
  dayOff,
  reportEarly,
  twoDeadlines,
  twoLevels,
  type PlanRule,
} from './plan-days';
import { dueBeforeBasis, misdated, partsMakeWhole, sessionLate, startBeforeBasis, unstated } from './plan-facts';
import type { PlanFault } from './plan-fault';
import type { WorkCalendar } from './work-calendar';

/** Every rule, the gravest first; each looks at the plan as the choices before it have left it. */
const RULES: readonly PlanRule[] = [
  twoDeadlines,
  twoLevels,
  unstated,
  startBeforeBasis,
  dueBeforeBasis,
  beforeNeeded,
  beforeStart,
  afterEnd,
  reportEarly,
  sessionLate,
  partsMakeWhole,
  misdated,
  dayOff,
];

/** A plan with the days that hold, and what does not fit in it. */
export type SettledPlan = {
  readonly plan: Plan;
  readonly faults: readonly PlanFault[];
  /** Those on which the office has not chosen yet. */
  readonly open: readonly PlanFault[];
};

const isDone = (fault: PlanFault, { items }: Plan): boolean =>
  fault.moves.length > 0 && fault.moves.every((id) => items.find((item) => item.id === id)?.done);

/** A fault under a code that no fault before it has: one task may be late twice, by two days that were left as they are. */
function told(fault: PlanFault, before: readonly PlanFault[]): PlanFault {
  const same = before.filter(({ id }) => id === fault.id || id.startsWith(`${fault.id} (`)).length;
  return same === 0 ? fault : { ...fault, id: `${fault.id} (${same + 1})` };
}

/** Runs all rules over a plan and moves its days as the office has chosen, or by what holds until it has. */
export function settlePlan(plan: Plan, calendar: WorkCalendar, choices: PlanChoices): SettledPlan {
  let now = plan;
  const faults: PlanFault[] = [];
  for (const rule of RULES)
    for (const found of rule(now, calendar)) {
      const fault = told(found, faults);
      const choice = choices[fault.id] ?? fault.holds;
      if (!isDone(fault, plan)) faults.push(fault);
      if (choice !== null && choice !== 'leave') now = moved(now, fault.moves, choice);
    }
  return { plan: now, faults, open: faults.filter(({ id }) => choices[id] === undefined) };
}

/** A campaign with the days that hold in place of those that its order says. */
export function settledCampaign(campaign: Campaign, plan: Plan): Campaign {
  const byId = new Map(plan.items.map((item) => [item.id, item]));
  const settle = <T extends Campaign['indicators'][number] | Campaign['milestones'][number]>(due: T): T => {
    const item = byId.get(due.id);
    return item && item.lastDay !== item.written ? { ...due, deadline: { day: item.lastDay, strict: false } } : due;
  };
  return {
    ...campaign,
    indicators: campaign.indicators.map(settle),
    milestones: campaign.milestones.map(settle),
  };
}

/** The lines of `Mốc thời hạn` with the days that hold. */
export function settledLines(lines: readonly MilestoneLine[], { items }: Plan): MilestoneLine[] {
  const byLine = new Map(items.map((item) => [item.line, item.lastDay]));
  return lines.map((line) => ({ ...line, lastDay: byLine.get(line.line) ?? line.lastDay }));
}
