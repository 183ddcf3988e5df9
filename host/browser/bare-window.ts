import { nonce } from './nonce';

/** A window that holds ECMAScript only. */
export type Realm = {
  readonly window: Window;
  /** A global of it, which is taken away. */
  readonly take: <T>(name: string) => T;
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
  for (const holder of [window, Object.getPrototypeOf(window) as object, eventTarget(window)]) strip(holder);
  return {
    window,
    take: <T>(name: string) => {
      const taken = Reflect.get(window, name) as T;
      Reflect.deleteProperty(window, name);
      return taken;
    },
    close: () => {
      frame.remove();
    },
  };
}

/** Evaluates a script in a window, at once. @throws What the script throws. */
export function runScript(window: Window, code: string, name: string): void {
  const script = window.document.createElement('script');
  script.nonce = nonce();
  script.textContent = `${code}\n//# sourceURL=${name}`;
  const thrown: unknown[] = [];
  const note = (event: Event): void => {
    thrown.push((event as ErrorEvent).error);
    event.preventDefault();
  };
  listen.call(window, 'error', note);
  window.document.documentElement.append(script);
  unlisten.call(window, 'error', note);
  script.remove();
  if (thrown.length > 0) throw thrown[0];
}

// The window's own are gone.
const { addEventListener: listen, removeEventListener: unlisten } = EventTarget.prototype;

function eventTarget(window: Window): object {
  let holder = window as object;
  while (!Object.hasOwn(holder, 'addEventListener')) holder = Object.getPrototypeOf(holder) as object;
  return holder;
}

function strip(holder: object): void {
  for (const name of Object.getOwnPropertyNames(holder)) {
    if (!ecmaScript.has(name) && name !== 'constructor') Reflect.deleteProperty(holder, name);
  }
}
