import type { SavedModel } from './model/saved-model';
import { filledModel } from './model/filled-model';
import { blankModel, saveModel } from './model/saved-model';
import type { HostOptions } from './host';
import type { SavedOutbox } from './outbox';
import type { SavedCaches, SavedProperties } from './stores';
import type { SavedTimers } from './timers';
import type { World } from './world';
import { instantOf, wallFromText } from './zone';

/** What Google keeps of a spreadsheet and its script when nobody has it open: plain values, which JSON carries whole. */
export type SavedHost = Pick<World, 'name' | 'locale' | 'owner' | 'closedList' | 'sameDomain' | 'undocumented'> & {
  /** The spreadsheet's zone; the script's stands in the manifest. */
  readonly sheetZone: string;
  readonly editors: readonly string[];
  /** Who sits at the keyboard. */
  readonly user: string;
  /** What the clock shows, and until when it has told triggers: milliseconds since 1970 in UTC. */
  readonly instant: number;
  readonly told: number;
  readonly model: SavedModel;
  readonly outbox: SavedOutbox;
  readonly properties: SavedProperties;
  readonly cache: SavedCaches;
  readonly timers: SavedTimers;
};

/** A spreadsheet of a script in a zone, empty or filled, and empty services. */
export function blankHost(zone: string, options: HostOptions): SavedHost {
  const owner = options.owner ?? options.user ?? 'chu-so-huu@xa.example';
  const user = options.user ?? owner;
  const instant = options.now === undefined ? Date.now() : instantOf(wallFromText(options.now), zone);
  return {
    ...{ name: options.name ?? 'Bảng tính', locale: 'vi_VN', sheetZone: zone, owner, user },
    ...{ editors: [...new Set([owner, ...(options.editors ?? [user])])], closedList: options.editors !== undefined },
    ...{ sameDomain: options.sameDomain ?? false, undocumented: options.undocumented ?? {} },
    ...{ instant, told: instant, model: options.workbook ? filledModel(options.workbook) : blankModel() },
    ...{ outbox: { mails: [], windows: [] }, properties: [], cache: [], timers: { serial: 0, timers: [] } },
  };
}

/** Saves a world as it stands. @throws {Error} A run is under way. */
export function saveHost(world: World, told: number): SavedHost {
  if (world.actors.running()) throw new Error('A run is under way.');
  const { name, locale, sheetZone, owner, editors, closedList, sameDomain, undocumented } = world;
  return {
    ...{ name, locale, sheetZone, owner, editors: [...editors], closedList, sameDomain, undocumented },
    ...{ user: world.actors.present(), instant: world.clock.instant(), told },
    ...{ model: saveModel(world.model), outbox: world.outbox.saved(), timers: world.timers.saved() },
    ...{ properties: world.properties.saved(), cache: world.cache.saved() },
  };
}
