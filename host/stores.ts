import { byteLength } from './bytes';

/** Properties by store, as they are saved. */
export type SavedProperties = readonly (readonly [string, Readonly<Record<string, string>>])[];

/** Properties by store (`script`, `document`, `user:…`), with Google's limits. */
export type PropertyStores = {
  readonly get: (store: string) => Readonly<Record<string, string>>;
  /** @throws {Error} A value over 9 kB or a store over 500 kB; nothing is kept then. */
  readonly set: (store: string, entries: Readonly<Record<string, string>>, others: 'keep' | 'drop') => void;
  readonly remove: (store: string, key: string) => void;
  readonly saved: () => SavedProperties;
};

const valueBytes = 9 * 1024;
const storeBytes = 500 * 1024;

/** Makes stores of properties. */
export function makePropertyStores(saved: SavedProperties): PropertyStores {
  const stores = new Map(saved);
  const get: PropertyStores['get'] = (store) => stores.get(store) ?? {};
  return {
    get,
    set: (store, entries, others) => {
      const kept = { ...(others === 'keep' ? get(store) : {}), ...entries };
      if (Object.values(entries).some((value) => byteLength(value) > valueBytes)) {
        throw new Error('Argument too large: value');
      }
      const size = Object.entries(kept).reduce((sum, pair) => sum + byteLength(pair.join('')), 0);
      if (size > storeBytes) {
        throw new Error('You have exceeded the property storage quota. Please remove some properties and try again.');
      }
      stores.set(store, kept);
    },
    remove: (store, key) => {
      stores.set(store, Object.fromEntries(Object.entries(get(store)).filter(([name]) => name !== key)));
    },
    saved: () => [...stores],
  };
}

/** A value in a cache and when it is forgotten, milliseconds since 1970 in UTC. */
export type CachedItem = { readonly value: string; readonly until: number };
/** Caches by store, as they are saved: the items in the order in which they came. */
export type SavedCaches = readonly (readonly [string, readonly (readonly [string, CachedItem])[]])[];

/** Caches by store, with Google's limits: 100 kB a value, 250 characters a key, 1,000 items, six hours. */
export type CacheStores = {
  readonly get: (store: string, keys: readonly string[], instant: number) => Readonly<Record<string, string>>;
  /** @throws {Error} A key or value too large, or a life outside 1 to 21,600 seconds; in Google's words. */
  readonly put: (store: string, entries: Readonly<Record<string, string>>, seconds: number, instant: number) => void;
  readonly remove: (store: string, keys: readonly string[]) => void;
  readonly saved: () => SavedCaches;
};

const cachedBytes = 100 * 1024;
const cachedItems = 1000;
const longestLife = 21_600;

/** Makes caches. */
export function makeCacheStores(saved: SavedCaches): CacheStores {
  const stores = new Map(saved.map(([store, items]) => [store, new Map(items)]));
  const open = (store: string): Map<string, CachedItem> => {
    const items = stores.get(store) ?? new Map<string, CachedItem>();
    stores.set(store, items);
    return items;
  };
  return {
    get: (store, keys, instant) => fresh(open(store), keys, instant),
    put: (store, entries, seconds, instant) => {
      const items = open(store);
      for (const [key, value] of Object.entries(entries)) refuse(key, value, seconds);
      for (const [key, value] of Object.entries(entries)) {
        items.delete(key);
        items.set(key, { value, until: instant + seconds * 1000 });
      }
      dropOldest(items);
    },
    remove: (store, keys) => {
      for (const key of keys) open(store).delete(key);
    },
    saved: () => [...stores].map(([store, items]) => [store, [...items]]),
  };
}

function fresh(items: Map<string, CachedItem>, keys: readonly string[], instant: number): Record<string, string> {
  const found = keys.flatMap((key) => {
    const item = items.get(key);
    return item !== undefined && item.until > instant ? [[key, item.value] as const] : [];
  });
  return Object.fromEntries(found);
}

function refuse(key: string, value: string, seconds: number): void {
  if (key.length > 250) throw new Error('Argument too large: key');
  if (byteLength(value) > cachedBytes) throw new Error('Argument too large: value');
  if (seconds < 1 || seconds > longestLife) throw new Error('Invalid argument: expirationInSeconds');
}

// Google throws the oldest out when a cache is full.
function dropOldest(items: Map<string, unknown>): void {
  for (const key of items.keys()) {
    if (items.size <= cachedItems) return;
    items.delete(key);
  }
}
