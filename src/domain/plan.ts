import type { Campaign, Indicator, Milestone } from './campaign';
import type { Day } from './day';
import { lastDayOf } from './indicator';
import { milestoneIds, type MilestoneLine } from './milestone';
import { sessionsOf, type Session } from './session';

/** Something with a last day: an indicator, or a milestone as `Mốc thời hạn` holds it. */
export type PlanItem = {
  /** That of the order; a line that the office added has one of its own. */
  readonly id: string;
  readonly kind: 'indicator' | 'milestone';
  readonly name: string;
  readonly nameEn: string;
  /** Where the order says it; null where the office has written the line or its day. */
  readonly place: string | null;
  /** 1-based row in `Mốc thời hạn`; null for an indicator, and before that tab is there. */
  readonly line: number | null;
  /** Whether it is said as “before” the day that follows. */
  readonly strict: boolean;
  /** The last day as it is said. */
  readonly written: Day;
  /** As it holds. */
  readonly lastDay: Day;
  /** Items of one name are the same task for the same people. */
  readonly about: string;
  readonly level: 'commune' | 'province';
  readonly needs: readonly string[];
  readonly covers: readonly string[];
  readonly done: boolean;
};

/** The days of a campaign as its order and the workbook's tabs have them. */
export type Plan = Pick<Campaign, 'id' | 'start' | 'end' | 'basis' | 'baselines' | 'indicators'> & {
  readonly items: readonly PlanItem[];
  readonly sessions: readonly Session[];
  /** The indicator that the sessions serve; null where the order has none with a last day. */
  readonly serves: string | null;
};

/** What the office has made of the plan; null where its tab is not there. */
export type Edited = { readonly lines: readonly MilestoneLine[] | null; readonly sessions: readonly Session[] | null };

const tiesOf = ({ id, about, level }: Pick<Indicator | Milestone, 'id' | 'about' | 'level'>) => ({
  about: about ?? id,
  level: level ?? ('commune' as const),
});

function indicatorItem(indicator: Indicator): PlanItem[] {
  const { id, name, nameEn, place, deadline } = indicator;
  if (deadline === null) return [];
  const lastDay = lastDayOf(deadline);
  const ties = { ...tiesOf(indicator), strict: deadline.strict, needs: [], covers: [], done: false };
  return [{ id, kind: 'indicator', name, nameEn, place, line: null, written: lastDay, lastDay, ...ties }];
}

function milestoneItem(milestone: Milestone, line: MilestoneLine | null): PlanItem {
  const { id, place, task, deadline, needs = [], covers = [] } = milestone;
  const ordered = lastDayOf(deadline);
  const lastDay = line?.lastDay ?? ordered;
  const isOrdered = lastDay === ordered;
  return {
    ...{ id, kind: 'milestone', name: task, nameEn: task, line: line?.line ?? null },
    ...{ place: isOrdered ? place : null, strict: isOrdered && deadline.strict, written: lastDay, lastDay },
    ...{ ...tiesOf(milestone), needs, covers, done: line?.done ?? false },
  };
}

/** A line that the office has added. */
function ownItem({ line, task, lastDay, done }: MilestoneLine): PlanItem {
  const id = `line ${task}`;
  return {
    ...{ id, kind: 'milestone', name: task, nameEn: task, place: null, line, written: lastDay, lastDay },
    ...{ strict: false, about: id, level: 'commune', needs: [], covers: [], done },
  };
}

function milestoneItems({ milestones }: Campaign, lines: Edited['lines']): PlanItem[] {
  if (lines === null) return milestones.map((milestone) => milestoneItem(milestone, null));
  const ids = milestoneIds(lines, milestones);
  return lines.map((line, at) => {
    const milestone = milestones.find(({ id }) => id === ids[at]);
    return milestone ? milestoneItem(milestone, line) : ownItem(line);
  });
}

/**
 * The plan of a campaign as it stands.
 *
 * @param serves - The id of the indicator that its sessions serve.
 */
export function planOf(campaign: Campaign, serves: string | null, { lines, sessions }: Edited): Plan {
  const { id, start, end, basis, baselines, indicators } = campaign;
  return {
    ...{ id, start, end, basis, baselines, indicators, serves },
    items: [...indicators.flatMap(indicatorItem), ...milestoneItems(campaign, lines)],
    sessions: sessions ?? sessionsOf(campaign),
  };
}

/** The same plan with other last days of some items. */
export const moved = (plan: Plan, ids: readonly string[], lastDay: Day): Plan => ({
  ...plan,
  items: plan.items.map((item) => (ids.includes(item.id) ? { ...item, lastDay } : item)),
});
