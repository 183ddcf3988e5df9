import type { Milestone } from './campaign';
import { daysBetween, type Day } from './day';
import { asksForList, type MilestoneLine } from './milestone';
import { unitsOwning } from './owner';
import type { UnitQuality } from './quality';
import { stepOn, type Step } from './reminder';
import { weakKey } from './text-key';
import type { Unit } from './unit';

/** What every warning has. */
type Common = {
  /** The same from day to day, and another when what is due or its last day changes; names units, never a person. */
  readonly key: string;
  /** `standing` for what has no day of its own. */
  readonly step: Step | 'standing';
  /** Whom it concerns besides the office. */
  readonly units: readonly string[];
};

/** A last day, and how far it is: 0 on it, negative after. */
type Dated = { readonly lastDay: Day; readonly daysLeft: number };

/** What people must be reminded of. */
export type Warning = Common &
  (
    | ({ readonly code: 'milestone'; readonly task: string; readonly owner: string } & Dated)
    | ({ readonly code: 'list-due'; readonly unit: string } & Dated)
    | { readonly code: 'list-missing'; readonly unit: string }
    | ({ readonly code: 'list-unchanged'; readonly unit: string; readonly since: Day } & Dated)
    | ({ readonly code: 'pace'; readonly unit: string } & UnitPace)
    | { readonly code: 'not-activated'; readonly unit: string; readonly people: number }
  );

/** A warning of one kind. */
export type WarningOf<C extends Warning['code']> = Extract<Warning, { code: C }>;

/** How many people a day a unit brings on, and how many it would have to up to a last day. */
export type UnitPace = { readonly rate: number; readonly needed: number; readonly until: Day };

/** Whether a unit brings on fewer people a day than it would have to. */
export const isBehind = ({ rate, needed }: UnitPace): boolean => rate < needed;

/** From what warnings follow. */
export type Outstanding = {
  readonly on: Day;
  /** As `readSteps` gives them. */
  readonly steps: readonly number[];
  readonly milestones: readonly MilestoneLine[];
  /** Those of the order, which have ids. */
  readonly ordered: readonly Pick<Milestone, 'id' | 'task'>[];
  readonly units: readonly Pick<Unit, 'name' | 'kind'>[];
  readonly lists: readonly Pick<UnitQuality, 'name' | 'rows' | 'due'>[];
  /** Since when each list is known not to have changed, by unit. */
  readonly unchanged?: ReadonlyMap<string, Day>;
  /** Accounts by unit, as `lateActivations` counts them. */
  readonly late: ReadonlyMap<string, number>;
  /** By unit, where it is known. */
  readonly paces?: ReadonlyMap<string, UnitPace>;
};

const LONGEST_KEY = 60;

const milestoneKey = (task: string, { ordered }: Outstanding): string =>
  ordered.find((milestone) => milestone.task === task)?.id ?? weakKey(task).slice(0, LONGEST_KEY);

function milestoneWarnings(state: Outstanding): Warning[] {
  const { on, steps, milestones, units } = state;
  return milestones.flatMap(({ task, owner, lastDay, done }): Warning[] => {
    const step = done ? null : stepOn(lastDay, on, steps);
    if (step === null) return [];
    const key = `m:${milestoneKey(task, state)}:${lastDay}`;
    const dated = { lastDay, daysLeft: daysBetween(on, lastDay) };
    return [{ code: 'milestone', key, step, units: unitsOwning(owner, units), task, owner, ...dated }];
  });
}

/** A list for which the office has set no day is missed by the office alone. */
function listWarnings({ on, steps, lists }: Outstanding): Warning[] {
  return lists.flatMap(({ name: unit, rows, due }): Warning[] => {
    if (rows > 0) return [];
    if (due === null) return [{ code: 'list-missing', key: `list:${unit}`, step: 'standing', units: [], unit }];
    const step = stepOn(due, on, steps);
    if (step === null) return [];
    const dated = { lastDay: due, daysLeft: daysBetween(on, due) };
    return [{ code: 'list-due', key: `list:${unit}:${due}`, step, units: [unit], unit, ...dated }];
  });
}

/** The lists that a task asks for in a time which has begun, whose last day is the unit's own where it lies in it. */
function listsAsked({ on, milestones, units, lists }: Outstanding) {
  return milestones.flatMap(({ task, owner, start, lastDay, done }) => {
    if (done || start === null || start > on || !asksForList(task)) return [];
    const owners = unitsOwning(owner, units);
    return lists
      .filter(({ name, rows }) => rows > 0 && owners.includes(name))
      .map(({ name: unit, due }) => ({ unit, start, lastDay: due !== null && due >= start ? due : lastDay }));
  });
}

/** Of a list that was there before the time in which it is asked for, and has not changed since. */
function unchangedWarnings(state: Outstanding): Warning[] {
  const { on, steps, unchanged } = state;
  const warnings = new Map<string, Warning>();
  for (const { unit, start, lastDay } of listsAsked(state)) {
    const [since, step] = [unchanged?.get(unit), stepOn(lastDay, on, steps)];
    if (since === undefined || since >= start || step === null) continue;
    const key = `old:${unit}:${lastDay}`;
    const dated = { lastDay, daysLeft: daysBetween(on, lastDay) };
    warnings.set(key, { code: 'list-unchanged', key, step, units: [unit], unit, since, ...dated });
  }
  return [...warnings.values()];
}

const paceWarnings = ({ paces = new Map<string, UnitPace>() }: Outstanding): Warning[] =>
  [...paces].flatMap(([unit, pace]): Warning[] =>
    isBehind(pace)
      ? [{ code: 'pace', key: `pace:${unit}:${pace.until}`, step: 'standing', units: [unit], unit, ...pace }]
      : [],
  );

const lateWarnings = ({ late }: Outstanding): Warning[] =>
  [...late].map(([unit, people]): Warning => ({
    ...{ code: 'not-activated', key: `late:${unit}`, step: 'standing' },
    ...{ units: [unit], unit, people },
  }));

const lastDayOf = (warning: Warning): string => ('lastDay' in warning ? warning.lastDay : '9999');

/** What people must be reminded of on a day: what has a last day first, the earliest ahead. */
export const warningsOn = (state: Outstanding): Warning[] =>
  [
    ...milestoneWarnings(state),
    ...listWarnings(state),
    ...unchangedWarnings(state),
    ...lateWarnings(state),
    ...paceWarnings(state),
  ].sort((one, other) => (lastDayOf(one) === lastDayOf(other) ? 0 : lastDayOf(one) < lastDayOf(other) ? -1 : 1));

/** Whether a warning is of something whose day is past: its own, or that of the law. */
export const isOverdue = ({ step, code }: Warning): boolean => step === 'overdue' || code === 'not-activated';
