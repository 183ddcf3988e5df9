import { makeCacheService } from './cache-service';
import { connect } from './connection';
import { makeEvent } from './event';
import { Exception } from './exception';
import { makeHtmlService } from './html-service';
import { makeLockService } from './lock-service';
import { makeConsole, makeLogger } from './logging';
import { makeMailApp } from './mail-app';
import type { EventPlan } from '../event-plan';
import type { Port } from './port';
import { makePropertiesService } from './properties-service';
import { installClock } from './realm-date';
import { makeScriptApp } from './script-app';
import { makeSession } from './session';
import { makeSpreadsheetApp } from './spreadsheet-app';
import { makeUtilities } from './utilities';

/** How a call ended. `json` is the JSON of what it returned, undefined for nothing. */
export type Outcome =
  | { readonly ok: true; readonly json: string | undefined }
  | { readonly ok: false; readonly name: string; readonly message: string; readonly stack: string };

/**
 * Furnishes the realm with what Apps Script has, over the host's functions.
 *
 * @returns Calls a global function: the arguments as JSON of an array, or a trigger's event as JSON in their place. What
 * it gives tells, once the realm has come to rest, how the call ended: an `async` function may settle until then.
 */
export function install(raw: Port): (name: string, args: string, event: string | null) => () => Outcome {
  connect(raw);
  installClock();
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
  return (name, args, event) => call(name, event === null ? argumentsOf(args) : eventOf(event, source));
}

const argumentsOf = (json: string) => () => JSON.parse(json) as unknown[];
const eventOf = (json: string, source: object) => () => [makeEvent(JSON.parse(json) as EventPlan, source)];

function call(name: string, args: () => readonly unknown[]): () => Outcome {
  let outcome: Outcome = { ok: true, json: undefined };
  const settle = (result: unknown): void => {
    outcome = attempt(() => plainJson(result));
  };
  outcome = attempt(() => {
    const target: unknown = Reflect.get(globalThis, name);
    if (typeof target !== 'function') throw new Exception(`Script function not found: ${name}`);
    const result: unknown = Reflect.apply(target, undefined, args());
    if (!(result instanceof Promise)) return plainJson(result);
    result.then(settle, (error: unknown) => {
      outcome = failure(error);
    });
    return undefined;
  });
  return () => outcome;
}

function attempt(json: () => string | undefined): Outcome {
  try {
    return { ok: true, json: json() };
  } catch (error) {
    return failure(error);
  }
}

/** What was thrown, as plain texts. */
function failure(error: unknown): Outcome {
  if (!(error instanceof Error)) return { ok: false, name: 'Error', message: String(error), stack: '' };
  return { ok: false, name: error.name, message: error.message, stack: error.stack ?? '' };
}

// google.script.run carries no Date in either direction.
function plainJson(result: unknown): string | undefined {
  return JSON.stringify(result, function (this: Record<string, unknown>, key, value: unknown) {
    if (this[key] instanceof Date) throw new Exception(`A Date cannot be returned from a script: ${key}`);
    return value;
  });
}
