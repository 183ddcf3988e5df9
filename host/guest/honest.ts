import { metered } from './connection';
import { Exception } from './exception';

/**
 * The end of a prototype chain: every name that nothing before it has is refused by name, so that a gap of the host
 * never reads as `undefined`.
 */
function refusing(label: string): object {
  return new Proxy(Object.create(Object.prototype) as object, {
    get: (plain, key, receiver): unknown => {
      if (typeof key === 'symbol' || key in plain || key === 'then' || key === 'toJSON') {
        return Reflect.get(plain, key, receiver);
      }
      throw new Exception(`Not in this host: ${label}.${key}`);
    },
  });
}

type Class = { readonly prototype: object };

/** Makes classes honest: names they lack are refused under `label`, their methods are metered. Bases come last. */
export function honestClass(label: string, ...classes: readonly [Class, ...Class[]]): void {
  for (const { prototype } of classes) meterMethods(prototype);
  const base = classes[classes.length - 1] ?? classes[0];
  Object.setPrototypeOf(base.prototype, refusing(label));
  Object.defineProperty(classes[0].prototype, 'toString', { value: () => label, configurable: true });
}

/** Makes an object of functions honest in the same way. */
export function honestSpace<T extends object>(label: string, members: T): T {
  meterMethods(members);
  Object.setPrototypeOf(members, refusing(label));
  return members;
}

/** An enumeration of Google's: every name is its own value. */
export function names<K extends string>(label: string, ...keys: readonly K[]): Record<K, K> {
  return honestSpace(label, Object.fromEntries(keys.map((key) => [key, key])) as Record<K, K>);
}

function meterMethods(holder: object): void {
  for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(holder)) as [
    string,
    { value?: unknown },
  ][]) {
    if (name === 'constructor' || typeof value !== 'function') continue;
    const method = value as (this: unknown, ...args: unknown[]) => unknown;
    Object.defineProperty(holder, name, { value: metered(method), writable: true, configurable: true });
  }
}
