import { makeCacheService } from './cache-service';
import { connect } from './connection';
import { makeEvent } from './event';
import { Exception } from './exception';
import { callFormula } from './formula-call';
import { makeHtmlService } from './html-service';
import { makeLockService } from './lock-service';
import { makeConsole, makeLogger } from './logging';
import { makeMailApp } from './mail-app';
import type { EventPlan } from '../event-plan';
import type { Call } from '../execution';
import type { Outcome } from './outcome';
import { attempt, failure, functionNamed } from './outcome';
import type { Port } from './port';
import { makePropertiesService } from './properties-service';
import { installClock } from './realm-date';
import { makeScriptApp } from './script-app';
import { makeSession } from './session';
import { makeSpreadsheetApp } from './spreadsheet-app';
import { makeUtilities } from './utilities';
import type { Zone } from './zoned-date';

/**
 * Furnishes the realm with what Apps Script has, over the host's functions.
 *
 * @param zone - The script's zone, where the machine stands in another and this realm's Date has to follow it.
 * @returns Calls a global function: the arguments as JSON of an array, cells where a formula calls, or a trigger's event
 * as JSON in their place. What it gives tells, once the realm has come to rest, how the call ended: an `async` function
 * may settle until then.
 */
export function install(raw: Port, zone: Zone | null): Call {
  connect(raw);
  installClock(zone);
  const globals = {
    SpreadsheetApp: makeSpreadsheetApp(),
    HtmlService: makeHtmlService(),
    MailApp: makeMailApp(),
    PropertiesService: makePropertiesService(),
    CacheService: makeCacheService(),
    LockService: makeLockService(),
    ScriptApp: makeScriptApp(),
    Session: makeSession(),
    Utilities: makeUtilities(),
    Logger: makeLogger(),
    console: makeConsole(),
  };
  for (const [name, value] of Object.entries(globals)) {
    Object.defineProperty(globalThis, name, { value, writable: true, configurable: true });
  }
  Reflect.deleteProperty(globalThis, 'WebAssembly');
  const source = globals.SpreadsheetApp.getActive();
  return (name, args, event, asFormula) =>
    asFormula ? callFormula(name, args) : call(name, event === null ? argumentsOf(args) : eventOf(event, source));
}

const argumentsOf = (json: string) => () => JSON.parse(json) as unknown[];
const eventOf = (json: string, source: object) => () => [makeEvent(JSON.parse(json) as EventPlan, source)];

function call(name: string, args: () => readonly unknown[]): () => Outcome {
  let settled: Outcome | null = null;
  let pending = false;
  const wait = (result: Promise<unknown>): void => {
    pending = true;
    result.then(
      (value) => (settled = attempt(() => plainJson(value))),
      (error: unknown) => (settled = failure(error)),
    );
  };
  const begun = attempt(() => {
    const result: unknown = Reflect.apply(functionNamed(name), undefined, args());
    if (!(result instanceof Promise)) return plainJson(result);
    wait(result);
    return undefined;
  });
  return () => settled ?? (pending ? { ok: true, json: undefined, pending } : begun);
}

// google.script.run carries no Date in either direction.
function plainJson(result: unknown): string | undefined {
  return JSON.stringify(result, function (this: Record<string, unknown>, key, value: unknown) {
    if (this[key] instanceof Date) throw new Exception(`A Date cannot be returned from a script: ${key}`);
    return value;
  });
}
