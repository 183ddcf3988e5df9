import type { Campaign, Unstated } from './campaign';
import type { Day } from './day';
import type { PlanItem } from './plan';

type Baseline = Campaign['baselines'][number];

/** What does not fit in a plan: the places that contradict each other, with what its sentence needs. */
export type PlanFault = {
  /** The same as long as the order is: the choice is kept by it. */
  readonly id: string;
  /** The ids of the items that a chosen day is for. */
  readonly moves: readonly string[];
  /** The days to choose from. */
  readonly days: readonly Day[];
  /** The day that holds until the office has chosen; null where each holds as it is said. */
  readonly holds: Day | null;
} & (
  | { readonly code: 'two-deadlines'; readonly items: readonly PlanItem[] }
  | { readonly code: 'two-levels'; readonly items: readonly PlanItem[] }
  | { readonly code: 'after-end'; readonly items: readonly PlanItem[]; readonly bound: Day }
  | { readonly code: 'before-start'; readonly items: readonly PlanItem[]; readonly bound: Day }
  | { readonly code: 'before-needed'; readonly items: readonly PlanItem[]; readonly needed: readonly PlanItem[] }
  | { readonly code: 'start-before-basis'; readonly start: Day; readonly basis: string; readonly signed: Day }
  | {
      readonly code: 'due-before-basis';
      readonly items: readonly PlanItem[];
      readonly basis: string;
      readonly signed: Day;
    }
  | { readonly code: 'report-early'; readonly items: readonly PlanItem[]; readonly covered: PlanItem }
  | {
      readonly code: 'session-late';
      /** Null for the reserve, to which whoever was absent before may come. */
      readonly unit: string | null;
      readonly days: readonly Day[];
      /** All the days of this unit, the late ones among them. */
      readonly planned: readonly Day[];
      readonly late: readonly Day[];
      readonly item: PlanItem;
      /** The same task with a later day, where sessions are later than that, too. */
      readonly latest: PlanItem | null;
    }
  | { readonly code: 'day-off'; readonly items: readonly PlanItem[]; readonly working: Day }
  | { readonly code: 'parts-make-whole'; readonly whole: Baseline; readonly parts: readonly Baseline[] }
  | { readonly code: 'basis-misdated'; readonly basis: string; readonly signed: Day; readonly known: Day }
  | {
      readonly code: 'unstated';
      readonly items: readonly { readonly name: string; readonly nameEn: string; readonly place: string }[];
      readonly what: Unstated;
      readonly lastDay: Day | null;
    }
);

/** The name of a kind of fault; the list is closed. */
export type PlanFaultCode = PlanFault['code'];
