import type { CallLog } from './call-log';
import type { Clock } from './clock';
import type { Model } from './model/model';
import type { Outbox } from './outbox';
import type { DrawnScreen } from './screen';
import type { CacheStores, PropertyStores } from './stores';
import type { Timers } from './timers';

/** What a script wrote to `console` or `Logger`. */
export type LogLine = { readonly level: string; readonly message: string };

/** All that a host keeps between runs. */
export type World = {
  readonly model: Model;
  readonly clock: Clock;
  readonly calls: CallLog;
  readonly outbox: Outbox;
  readonly properties: PropertyStores;
  readonly cache: CacheStores;
  readonly locks: Set<string>;
  readonly timers: Timers;
  readonly screen: DrawnScreen;
  readonly log: LogLine[];
  readonly pages: Readonly<Record<string, string>>;
  /** The script's zone. */
  readonly zone: string;
  /** Scopes the manifest names; null when it names none, so that Google finds them itself. */
  readonly scopes: readonly string[] | null;
  readonly owner: string;
  /** Who may edit the file, the owner first. */
  readonly editors: Set<string>;
  /** Who runs. */
  user: string;
  /** Whether the present run is a simple trigger: no service that needs authorisation. */
  simple: boolean;
  name: string;
  sheetZone: string;
  locale: string;
};
