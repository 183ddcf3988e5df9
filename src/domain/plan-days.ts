import type { Day } from './day';
import type { Plan, PlanItem } from './plan';
import type { PlanFault } from './plan-fault';
import { lastWorkingDay, type WorkCalendar } from './work-calendar';

/** Finds the faults of one kind in a plan. */
export type PlanRule = (plan: Plan, calendar: WorkCalendar) => PlanFault[];

type Group = readonly [PlanItem, ...PlanItem[]];

const idsOf = (items: readonly PlanItem[]) => items.map(({ id }) => id);

/** Items by what they share, each group in the order of its last days. */
function groupsOf(items: readonly PlanItem[], key: (item: PlanItem) => string): Group[] {
  const groups = new Map<string, [PlanItem, ...PlanItem[]]>();
  for (const item of [...items].sort((one, other) => (one.lastDay < other.lastDay ? -1 : 1))) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return [...groups.values()];
}

const daysOf = (items: readonly PlanItem[]): Day[] => [...new Set(items.map(({ lastDay }) => lastDay))];

/** The deadlines of one task and the same people that fall on different days: the earliest holds. */
export const twoDeadlines: PlanRule = ({ id, items }) =>
  groupsOf(items, ({ about, level }) => `${about} ${level}`).flatMap((group): PlanFault[] => {
    const days = daysOf(group);
    if (days.length < 2) return [];
    const [{ about, lastDay }] = group;
    return [{ code: 'two-deadlines', id: `${id}/${about}`, items: group, moves: idsOf(group), days, holds: lastDay }];
  });

/** One task with a day for the commune and another for its province: each keeps its own. */
export const twoLevels: PlanRule = ({ id, items }) =>
  groupsOf(items, ({ about }) => about).flatMap((group): PlanFault[] => {
    const days = daysOf(group);
    const [{ about, level }] = group;
    if (days.length < 2 || group.every((item) => item.level === level)) return [];
    return [{ code: 'two-levels', id: `${id}/levels/${about}`, items: group, moves: idsOf(group), days, holds: null }];
  });

/** A task and the same people with one last day are named once. */
export const matters = (items: readonly PlanItem[]): Group[] =>
  groupsOf(items, ({ about, lastDay }) => `${about} ${lastDay}`);

const beyond = (
  plan: Plan,
  code: 'after-end' | 'before-start',
  bound: Day | null,
  isBeyond: (lastDay: Day, bound: Day) => boolean,
): PlanFault[] =>
  bound === null
    ? []
    : matters(plan.items.filter(({ lastDay }) => isBeyond(lastDay, bound))).map((items) => ({
        ...{ code, id: `${plan.id}/${code}/${items[0].about}`, items, bound },
        ...{ moves: idsOf(items), days: [bound, items[0].lastDay], holds: null },
      }));

/** What is due when the campaign is over. */
export const afterEnd: PlanRule = (plan) => beyond(plan, 'after-end', plan.end, (lastDay, end) => lastDay > end);

/** What is due before the campaign begins. */
export const beforeStart: PlanRule = (plan) =>
  beyond(plan, 'before-start', plan.start, (lastDay, start) => lastDay < start);

/** What is due before that without which it cannot be done. */
export const beforeNeeded: PlanRule = ({ id, items }) =>
  matters(items).flatMap((group): PlanFault[] => {
    const [{ about, lastDay }] = group;
    const needs = group.flatMap((item) => item.needs);
    const needed = items.filter((item) => needs.includes(item.id) && item.lastDay > lastDay);
    if (needed.length === 0) return [];
    const faults = { items: group, needed, moves: idsOf(group), days: daysOf([...needed]), holds: null };
    return [{ code: 'before-needed', id: `${id}/needs/${about}`, ...faults }];
  });

/** A report that is due before the last day of what it tells of. */
export const reportEarly: PlanRule = ({ id, items }) =>
  items.flatMap((item): PlanFault[] => {
    const late = items.filter((other) => item.covers.includes(other.id) && other.lastDay > item.lastDay);
    const covered = late.reduce<PlanItem | null>(
      (last, each) => (last && last.lastDay > each.lastDay ? last : each),
      null,
    );
    if (!covered) return [];
    const choice = { moves: [item.id], days: [covered.lastDay, item.lastDay], holds: null };
    return [{ code: 'report-early', id: `${id}/report/${item.id}`, items: [item], covered, ...choice }];
  });

/** A last day on which offices are closed: what is not there on the working day before is late. */
export const dayOff: PlanRule = ({ id, items }, calendar) =>
  matters(items).flatMap((group): PlanFault[] => {
    const [{ about, lastDay }] = group;
    const working = lastWorkingDay(lastDay, calendar);
    if (working === lastDay) return [];
    const choice = { moves: idsOf(group), days: [working, lastDay], holds: null };
    return [{ code: 'day-off', id: `${id}/day-off/${about}`, items: group, working, ...choice }];
  });
