import { port } from './connection';
import { honestClass, honestSpace } from './honest';

const defaultSeconds = 600;

/** CacheService.Cache. */
export class Cache {
  readonly #store: string;

  constructor(store: string) {
    this.#store = store;
  }

  get(key: string): string | null {
    return port.stores.cached('Cache.get', this.#store, [key])[key] ?? null;
  }
  getAll(keys: readonly string[]): Record<string, string> {
    return { ...port.stores.cached('Cache.getAll', this.#store, keys) };
  }
  put(key: string, value: unknown, seconds = defaultSeconds): void {
    port.stores.cache('Cache.put', this.#store, { [key]: String(value) }, seconds);
  }
  putAll(values: Record<string, unknown>, seconds = defaultSeconds): void {
    const texts = Object.fromEntries(Object.entries(values).map(([key, value]) => [key, String(value)]));
    port.stores.cache('Cache.putAll', this.#store, texts, seconds);
  }
  remove(key: string): void {
    port.stores.uncache('Cache.remove', this.#store, [key]);
  }
  removeAll(keys: readonly string[]): void {
    port.stores.uncache('Cache.removeAll', this.#store, keys);
  }
}

honestClass('Cache', Cache);

/** CacheService. */
export function makeCacheService(): object {
  return honestSpace('CacheService', {
    getDocumentCache: () => new Cache('document'),
    getScriptCache: () => new Cache('script'),
    getUserCache: () => new Cache('user'),
  });
}
