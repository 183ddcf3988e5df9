import { port } from './connection';
import { honestClass, honestSpace } from './honest';

/** PropertiesService.Properties. */
export class Properties {
  readonly #store: string;

  constructor(store: string) {
    this.#store = store;
  }

  getProperty(key: string): string | null {
    return port.stores.property('Properties.getProperty', this.#store, key);
  }
  getProperties(): Record<string, string> {
    return { ...port.stores.properties('Properties.getProperties', this.#store) };
  }
  getKeys(): string[] {
    return Object.keys({ ...port.stores.properties('Properties.getKeys', this.#store) });
  }
  setProperty(key: string, value: unknown): this {
    port.stores.setProperties('Properties.setProperty', this.#store, { [key]: String(value) }, 'keep');
    return this;
  }
  setProperties(entries: Record<string, unknown>, deleteAllOthers = false): this {
    const texts = Object.fromEntries(Object.entries(entries).map(([key, value]) => [key, String(value)]));
    port.stores.setProperties('Properties.setProperties', this.#store, texts, deleteAllOthers ? 'drop' : 'keep');
    return this;
  }
  deleteProperty(key: string): this {
    port.stores.deleteProperty('Properties.deleteProperty', this.#store, key);
    return this;
  }
  deleteAllProperties(): this {
    port.stores.setProperties('Properties.deleteAllProperties', this.#store, {}, 'drop');
    return this;
  }
}

honestClass('Properties', Properties);

/** PropertiesService. */
export function makePropertiesService(): object {
  return honestSpace('PropertiesService', {
    getDocumentProperties: () => new Properties('document'),
    getScriptProperties: () => new Properties('script'),
    getUserProperties: () => new Properties('user'),
  });
}
