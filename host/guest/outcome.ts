import { Exception } from './exception';

/** How a call ended. `json` is the JSON of what it returned, undefined for nothing. `pending` while a promise has not settled. */
export type Outcome =
  | { readonly ok: true; readonly json: string | undefined; readonly pending?: boolean }
  | { readonly ok: false; readonly name: string; readonly message: string; readonly stack: string };

/** The outcome of what gives JSON or throws. */
export function attempt(json: () => string | undefined): Outcome {
  try {
    return { ok: true, json: json() };
  } catch (error) {
    return failure(error);
  }
}

/** What was thrown, as plain texts. */
export function failure(error: unknown): Outcome {
  if (!(error instanceof Error)) return { ok: false, name: 'Error', message: String(error), stack: '' };
  return { ok: false, name: error.name, message: error.message, stack: error.stack ?? '' };
}

type AnyFunction = (...args: unknown[]) => unknown;

/** The script's global function of a name. @throws {Exception} There is none. */
export function functionNamed(name: string): AnyFunction {
  const found: unknown = Reflect.get(globalThis, name);
  if (typeof found !== 'function') throw new Exception(`Script function not found: ${name}`);
  return found as AnyFunction;
}
