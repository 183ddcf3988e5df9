import type { StorePort } from '../guest/port';
import type { World } from '../world';

/** Properties, caches and locks. A user's own store is told apart by address. */
export function storePort(world: World): StorePort {
  const { calls, clock, properties, cache, locks } = world;
  const own = (store: string): string => (store === 'user' ? `user:${world.user}` : store);
  return {
    property: (as, store, key) => calls.run(as, 0, () => properties.get(own(store))[key] ?? null),
    properties: (as, store) => calls.run(as, 0, () => properties.get(own(store))),
    setProperties: (as, store, entries, others) => {
      calls.run(as, 0, () => {
        properties.set(own(store), { ...entries }, others);
      });
    },
    deleteProperty: (as, store, key) => {
      calls.run(as, 0, () => {
        properties.remove(own(store), key);
      });
    },
    cached: (as, store, keys) => calls.run(as, 0, () => cache.get(own(store), keys, clock.instant())),
    cache: (as, store, entries, seconds) => {
      calls.run(as, 0, () => {
        cache.put(own(store), entries, seconds, clock.instant());
      });
    },
    uncache: (as, store, keys) => {
      calls.run(as, 0, () => {
        cache.remove(own(store), keys);
      });
    },
    lock: (as, store) => calls.run(as, 0, () => locks.add(own(store)).has(own(store))),
    unlock: (as, store) => {
      calls.run(as, 0, () => locks.delete(own(store)));
    },
    locked: (store) => locks.has(own(store)),
  };
}
