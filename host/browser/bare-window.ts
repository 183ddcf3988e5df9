import { nonce } from './nonce';

/** A window that holds ECMAScript only. */
export type Realm = {
  /** Evaluates a script, at once. @throws What the script throws. */
  readonly run: (code: string, name: string) => void;
  /** A global of it, which is taken away. */
  readonly take: (name: string) => unknown;
  readonly close: () => void;
};

/** All that ECMAScript puts into a realm, as far as scripts of Google have it. */
const ecmaScript = new Set([
  ...['globalThis', 'Infinity', 'NaN', 'undefined', 'eval', 'isFinite', 'isNaN', 'parseFloat', 'parseInt'],
  ...['decodeURI', 'decodeURIComponent', 'encodeURI', 'encodeURIComponent', 'escape', 'unescape'],
  ...[
    'Object',
    'Function',
    'Boolean',
    'Symbol',
    'Number',
    'BigInt',
    'Math',
    'Date',
    'String',
    'RegExp',
    'JSON',
    'Intl',
  ],
  ...['Error', 'AggregateError', 'EvalError', 'RangeError', 'ReferenceError', 'SyntaxError', 'TypeError', 'URIError'],
  ...['Array', 'ArrayBuffer', 'SharedArrayBuffer', 'DataView', 'Atomics', 'Int8Array', 'Uint8Array'],
  ...['Uint8ClampedArray', 'Int16Array', 'Uint16Array', 'Int32Array', 'Uint32Array', 'BigInt64Array'],
  ...['BigUint64Array', 'Float32Array', 'Float64Array', 'Map', 'Set', 'WeakMap', 'WeakSet', 'WeakRef'],
  ...['FinalizationRegistry', 'Promise', 'Proxy', 'Reflect'],
]);

/** Opens a window of its own realm and takes from it what is the browser's. */
export function openRealm(): Realm {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  document.body.append(frame);
  const window = frame.contentWindow;
  if (!window) throw new Error('The browser gives no realm.');
  const run = runner(window);
  for (const holder of [window, ...chainOf(window)]) strip(holder);
  return {
    run,
    take: (name) => {
      const taken: unknown = Reflect.get(window, name);
      Reflect.deleteProperty(window, name);
      return taken;
    },
    close: () => {
      frame.remove();
    },
  };
}

/** Takes its hold of a window while there is something to hold. */
function runner(window: Window): Realm['run'] {
  const { document } = window;
  let thrown: readonly unknown[] = [];
  window.addEventListener('error', (event) => {
    thrown = [...thrown, event.error];
    event.preventDefault();
  });
  return (code, name) => {
    const script = document.createElement('script');
    script.nonce = nonce();
    script.textContent = `${code}\n//# sourceURL=${name}`;
    thrown = [];
    document.documentElement.append(script);
    script.remove();
    if (thrown.length > 0) throw thrown[0];
  };
}

/** What a window inherits from, but for what every object does. */
function chainOf(window: object): object[] {
  const parent = Object.getPrototypeOf(window) as object;
  const isLast = Object.getPrototypeOf(parent) === null;
  return isLast ? [] : [parent, ...chainOf(parent)];
}

function strip(holder: object): void {
  for (const name of Object.getOwnPropertyNames(holder)) {
    if (!ecmaScript.has(name) && name !== 'constructor') Reflect.deleteProperty(holder, name);
  }
}
