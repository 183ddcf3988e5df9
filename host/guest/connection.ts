import type { Port } from './port';
import { Exception } from './exception';

type Plain = (...args: never[]) => unknown;

/** The host, as this realm reaches it. Errors of the host come out as this realm's `Exception`. */
export let port: Port;

let depth = 0;

/** Connects the realm to the host. Called once, before any code of the bundle runs. */
export function connect(raw: Port): void {
  const guarded: Record<string, Record<string, unknown>> = {};
  for (const [group, members] of Object.entries(raw)) {
    const wrapped: Record<string, unknown> = {};
    for (const [name, member] of Object.entries(members as Record<string, unknown>))
      wrapped[name] = guard(member as Plain);
    guarded[group] = wrapped;
  }
  port = guarded as unknown as Port;
}

function guard(member: Plain): Plain {
  return (...args) => {
    try {
      return member(...args);
    } catch (error) {
      throw new Exception(String((error as { message?: unknown }).message));
    }
  };
}

/** Counts the time of a public method as the host's: the outermost one starts and stops the meter. */
export function metered<A extends unknown[], R>(
  method: (this: unknown, ...args: A) => R,
): (this: unknown, ...args: A) => R {
  return function (this: unknown, ...args: A): R {
    depth += 1;
    if (depth === 1) port.meter.enter();
    try {
      return method.apply(this, args);
    } finally {
      depth -= 1;
      if (depth === 0) port.meter.exit();
    }
  };
}
