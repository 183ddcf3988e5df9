import type { StorePort } from '../guest/port';
import type { World } from '../world';
import { logged } from './logged';

/** Properties, caches and locks. A user's own store is told apart by address. */
export function storePort(world: World): StorePort {
  const own = (store: string): string => (store === 'user' ? `user:${world.user}` : store);
  return { ...propertyPort(world, own), ...cachePort(world, own), ...lockPort(world, own) };
}

type Own = (store: string) => string;
type PropertyPort = Pick<StorePort, 'property' | 'properties' | 'setProperties' | 'deleteProperty'>;

function propertyPort({ calls, properties }: World, own: Own): PropertyPort {
  return {
    property: logged(calls, 0, (store: string, key: string) => properties.get(own(store))[key] ?? null),
    properties: logged(calls, 0, (store: string) => properties.get(own(store))),
    setProperties: logged(calls, 0, (store: string, entries: Record<string, string>, others: 'keep' | 'drop') => {
      properties.set(own(store), { ...entries }, others);
    }),
    deleteProperty: logged(calls, 0, (store: string, key: string) => {
      properties.remove(own(store), key);
    }),
  };
}

function cachePort({ calls, cache, clock }: World, own: Own): Pick<StorePort, 'cached' | 'cache' | 'uncache'> {
  return {
    cached: logged(calls, 0, (store: string, keys: readonly string[]) => cache.get(own(store), keys, clock.instant())),
    cache: logged(calls, 0, (store: string, entries: Record<string, string>, seconds: number) => {
      cache.put(own(store), entries, seconds, clock.instant());
    }),
    uncache: logged(calls, 0, (store: string, keys: readonly string[]) => {
      cache.remove(own(store), keys);
    }),
  };
}

function lockPort({ calls, locks, actors }: World, own: Own): Pick<StorePort, 'lock' | 'unlock' | 'locked'> {
  const held = (store: string): boolean => locks.get(own(store)) === actors.current();
  return {
    lock: logged(calls, 0, (store: string) => {
      if (!locks.has(own(store))) locks.set(own(store), actors.current());
      return held(store);
    }),
    unlock: logged(calls, 0, (store: string) => {
      if (held(store)) locks.delete(own(store));
    }),
    locked: held,
  };
}
