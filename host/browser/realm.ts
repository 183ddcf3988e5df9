import type { Call, Execution, Install } from '../execution';
import { timeIsUp } from '../execution';
import type { Outcome } from '../guest/outcome';
import type { Port } from '../guest/port';
import { functionNames } from './bundle-functions';
import { foreignZone } from './machine-zone';
import { HostError } from '../host-error';
import type { Realm } from './bare-window';
import { openRealm } from './bare-window';

/** What the browser lets nobody delete from a window: hidden from the bundle as arguments of the function it stands in. */
const kept = ['window', 'document', 'location', 'top'];

/**
 * Runs one execution in a fresh realm: the bundle is evaluated anew, nothing is left behind. A page cannot interrupt a
 * script: one whose time is up ends at its next service call.
 */
export function evaluate(execution: Execution, port: Port): Outcome {
  const realm = openRealm();
  try {
    realm.run(GUEST_CODE, 'google.js');
    const { limitMs, zone } = execution;
    const install = realm.take('install') as Install;
    const outcome = outcomeOf(execution, realm, install(limited(port, limitMs), foreignZone(zone)));
    if (outcome.ok && outcome.pending) throw new HostError('Not in this host: a script that waits, in a page');
    return { ...outcome };
  } finally {
    realm.close();
  }
}

function outcomeOf({ code, name, args, event, asFormula = false }: Execution, realm: Realm, call: Call): Outcome {
  try {
    realm.run(wrapped(code), 'Code.js');
  } catch (error) {
    const { name: kind, message, stack = '' } = error as Error;
    return { ok: false, name: kind, message, stack };
  }
  return call(name, args, event ?? null, asFormula)();
}

/** The bundle as the body of a function that does not see the page, and gives its top-level functions to the realm. */
function wrapped(code: string): string {
  const given = functionNames(code)
    .map((name) => `globalThis.${name} = ${name};`)
    .join('');
  return `(function (${kept.join(', ')}) {${code}\n${given}})();`;
}

function limited(port: Port, limitMs: number): Port {
  const started = performance.now();
  const enter = (): void => {
    if (performance.now() - started > limitMs) throw timeIsUp();
    port.meter.enter();
  };
  return { ...port, meter: { ...port.meter, enter } };
}
