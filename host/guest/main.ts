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
import type { Outcome } from './outcome';
import { attempt, failure, functionNamed } from './outcome';
import type { Port } from './port';
import { makePropertiesService } from './properties-service';
import { installClock } from './realm-date';
import { makeScriptApp } from './script-app';
import { makeSession } from './session';
import { makeSpreadsheetApp } from './spreadsheet-app';
import { makeUtilities } from './utilities';

type Call = (name: string, args: string, event: string | null, asFormula: boolean) => () => Outcome;

/**
 * Furnishes the realm with what Apps Script has, over the host's functions.
 *
 * @returns Calls a global function: the arguments as JSON of an array, cells where a formula calls, or a trigger's event
 * as JSON in their place. What it gives tells, once the realm has come to rest, how the call ended: an `async` function
 * may settle until then.
 */
export function install(raw: Port): Call {
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
  return (name, args, event, asFormula) =>
    asFormula ? callFormula(name, args) : call(name, event === null ? argumentsOf(args) : eventOf(event, source));
}

const argumentsOf = (json: string) => () => JSON.parse(json) as unknown[];
const eventOf = (json: string, source: object) => () => [makeEvent(JSON.parse(json) as EventPlan, source)];

function call(name: string, args: () => readonly unknown[]): () => Outcome {
  let outcome: Outcome = { ok: true, json: undefined };
  const settle = (result: unknown): void => {
    outcome = attempt(() => plainJson(result));
  };
  outcome = attempt(() => {
    const result: unknown = Reflect.apply(functionNamed(name), undefined, args());
    if (!(result instanceof Promise)) return plainJson(result);
    result.then(settle, (error: unknown) => {
      outcome = failure(error);
    });
    return undefined;
  });
  return () => outcome;
}

// google.script.run carries no Date in either direction.
function plainJson(result: unknown): string | undefined {
  return JSON.stringify(result, function (this: Record<string, unknown>, key, value: unknown) {
    if (this[key] instanceof Date) throw new Exception(`A Date cannot be returned from a script: ${key}`);
    return value;
  });
}
