import type { Actor, Actors } from './actors';
import type { CallLog } from './call-log';
import type { Clock } from './clock';
import type { FormulaRun } from './formula-runs';
import type { Model } from './model/model';
import type { Outbox } from './outbox';
import type { DrawnScreen } from './screen';
import type { Watch } from './watch';
import type { CacheStores, PropertyStores } from './stores';
import type { Timers } from './timers';

/** What a script wrote to `console` or `Logger`. */
export type LogLine = { readonly level: string; readonly message: string };

/** What Google does not document and a host may be told to do. All false: the host's own guess. */
export type Undocumented = {
  /** A sort fires `onEdit` with the sorted range. */
  readonly sortFires?: boolean;
  /** A sort leaves notes where they are. */
  readonly sortLeavesNotes?: boolean;
  /** Inserted and deleted rows and columns fire `onEdit` with the place they came to or went from. */
  readonly shiftFires?: boolean;
};

/** A trigger's run that came to nothing. `message` is the guest's, or that Google's queue was full. */
export type Failure = {
  readonly handler: string;
  readonly user: string;
  readonly message: string;
  readonly stack: string;
};

/** All that a host keeps between runs. */
export type World = {
  readonly model: Model;
  readonly clock: Clock;
  readonly calls: CallLog;
  readonly watch: Watch;
  readonly outbox: Outbox;
  readonly properties: PropertyStores;
  readonly cache: CacheStores;
  /** Locks held, and by which run. */
  readonly locks: Map<string, Actor>;
  readonly timers: Timers;
  readonly screen: DrawnScreen;
  readonly log: LogLine[];
  /** What formulas have run. */
  readonly formulaRuns: FormulaRun[];
  readonly pages: Readonly<Record<string, string>>;
  /** The script's zone. */
  readonly zone: string;
  /** Scopes the manifest names; null when it names none, so that Google finds them itself. */
  readonly scopes: readonly string[] | null;
  readonly undocumented: Undocumented;
  /** Whether all users are of one Workspace domain, so that simple triggers may know who they are. */
  readonly sameDomain: boolean;
  readonly owner: string;
  /** Who may edit the file, the owner first. */
  readonly editors: Set<string>;
  /** Whether nobody else may: without that, whoever has the link edits. */
  readonly closedList: boolean;
  readonly actors: Actors;
  /** Under whose account the present run stands, or who sits at the keyboard. */
  readonly user: string;
  /** Whether the present run is a simple trigger: no service that needs authorisation. */
  readonly simple: boolean;
  /** Triggers that failed, or that never ran: Google tells nobody at the keyboard. */
  readonly failures: Failure[];
  name: string;
  sheetZone: string;
  locale: string;
};
