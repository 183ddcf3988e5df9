import { daysBetween, type Day } from './day';

/** The tab that a self-check writes; people may take it away. */
export const SELF_CHECK_TAB = 'Tự kiểm tra';

/** The tab in which a self-check tries things out; gone again when it is over, or when the next one begins. */
export const SCRATCH_TAB = 'Tự kiểm tra (nháp)';

/** How far a thing is in order; `seen` is not judged at all, `refused` could not be looked at. */
export type CheckState = 'fine' | 'doubtful' | 'bad' | 'seen' | 'refused';

/** Whose the automatic jobs are, as the workbook remembers it. */
export type TriggerOwner = 'you' | 'other' | 'none';

/** What was seen of each thing that can be in order or not. Lists hold names of tabs. */
export type CheckData = {
  readonly zones: { readonly script: string; readonly sheet: string };
  readonly locale: { readonly locale: string };
  readonly scopes: { readonly complete: boolean; readonly granted: number | null };
  readonly triggers: { readonly handlers: readonly string[]; readonly owner: TriggerOwner };
  readonly rosters: {
    readonly tabs: number;
    readonly gone: readonly string[];
    readonly headless: readonly string[];
    readonly blockless: readonly string[];
  };
  readonly today: { readonly found: boolean; readonly day: Day | null; readonly on: Day };
  readonly protections: { readonly tabs: number; readonly open: readonly string[] };
  readonly mail: { readonly left: number; readonly wanted: number };
  readonly version: { readonly version: number | null; readonly current: number };
  readonly size: { readonly tabs: number; readonly cells: number };
  /** How often an edit was told of after each of the three things that a tester does by hand. */
  readonly edits: { readonly sorted: number; readonly undone: number; readonly typed: number };
};

export type CheckName = keyof CheckData;

/** One line of a self-check. */
export type Check = {
  [N in CheckName]:
    | { readonly name: N; readonly state: Exclude<CheckState, 'refused'>; readonly seen: CheckData[N] }
    | { readonly name: N; readonly state: 'refused'; readonly refusal: string };
}[CheckName];

const ZONE = 'Asia/Ho_Chi_Minh';
/** Google's bound on the cells of a workbook, and the part of it at which to begin to worry. */
const MOST_CELLS = 10_000_000;
const MANY_CELLS = 8_000_000;

type Judges = { readonly [N in CheckName]: (data: CheckData[N]) => Exclude<CheckState, 'refused'> };

const allEmpty = (...lists: readonly (readonly string[])[]) => lists.every((list) => list.length === 0);

const JUDGES: Judges = {
  zones: ({ script, sheet }) => (script === sheet && script === ZONE ? 'fine' : 'bad'),
  locale: ({ locale }) => (/^vi(_VN)?$/.test(locale) ? 'fine' : 'doubtful'),
  scopes: ({ complete }) => (complete ? 'fine' : 'bad'),
  triggers: ({ handlers, owner }) => (handlers.length > 0 || owner === 'other' ? 'fine' : 'doubtful'),
  rosters: ({ gone, headless, blockless }) => {
    if (!allEmpty(gone, headless)) return 'bad';
    return allEmpty(blockless) ? 'fine' : 'doubtful';
  },
  today: ({ found, day, on }) => {
    if (!found || day === null) return 'bad';
    return daysBetween(day, on) === 0 ? 'fine' : 'doubtful';
  },
  protections: ({ open }) => (allEmpty(open) ? 'fine' : 'doubtful'),
  mail: ({ left, wanted }) => (left < Math.max(wanted, 1) ? 'bad' : 'fine'),
  version: ({ version, current }) => (version === current ? 'fine' : 'bad'),
  size: ({ cells }) => (cells >= MOST_CELLS ? 'bad' : cells >= MANY_CELLS ? 'doubtful' : 'fine'),
  edits: ({ typed }) => (typed === 0 ? 'seen' : 'fine'),
};

/**
 * Judges what was seen of a thing.
 *
 * @example judge('version', { version: 1, current: 2 }) //=> { name: 'version', state: 'bad', seen: … }
 */
export function judge<N extends CheckName>(name: N, seen: CheckData[N]): Check {
  return { name, state: JUDGES[name](seen), seen } as Check;
}

/** A line for a thing that the platform did not let itself be looked at. */
export const refused = (name: CheckName, refusal: string): Check => ({ name, state: 'refused', refusal });

/** Facts of the platform that nobody outside it can know; they are shown as they were seen, and not judged. */
export const FACT_NAMES = [
  'numbers-in-vietnamese',
  'letters-in-order',
  'days-in-vietnamese',
  'newer-methods',
  'text-cells',
  'link-with-semicolon',
  'link-with-comma',
  'clear-and-choices',
  'note-null',
  'notes-null',
  'days-come-back',
  'days-by-hand',
  'owner-in-protection',
  'user-known',
  'lock',
  'properties',
  'write-time',
  'read-time',
] as const;
export type FactName = (typeof FACT_NAMES)[number];

/** What was seen of the platform: plain text in no language, a yes or no, or null with what was said instead. */
export type Fact = { readonly name: FactName; readonly saw: string | boolean | null; readonly refusal: string };

/** A message without the addresses that it may hold: nothing personal leaves with a self-check. */
export const withoutAddresses = (message: string): string => message.replace(/[^\s@,;<>"]+@[^\s@,;<>"]+/g, '(…)');
