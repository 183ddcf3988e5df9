import { createContext, Script } from 'node:vm';
import { parseScript, topLevelNames, unknownToGoogle } from './script-names';

/** What a bundle that may be pushed measures: size in kB (1000 bytes), median time to load in ms. */
export type GateReport = { kilobytes: number; ms: number; functions: number };

/** Bounds that a bundle may not reach: every trigger and every custom function loads it anew. */
const limits = { kilobytes: 600, ms: 10 };

/**
 * Holds a bundle to what Google accepts, which Node alone would not notice: ES2020 as a script, `App` and the given
 * functions as its only globals, no name that Google lacks, small, quick to load, silent while it loads.
 *
 * @param code - The text of `Code.js`.
 * @param functions - Names of the functions that Google can call, in any order.
 * @throws {Error} One sentence that names what is wrong.
 */
export function inspectBundle(code: string, functions: readonly string[]): GateReport {
  const script = parseScript(code);
  expectNames('The globals of Code.js', topLevelNames(script), ['App', ...functions]);
  const missing = unknownToGoogle(script);
  if (missing.length > 0) throw new Error(`Code.js uses what Apps Script lacks: ${missing.join(', ')}.`);
  expectNames('What App exports', exportsOf(code), functions);
  const kilobytes = Buffer.byteLength(code) / 1000;
  if (kilobytes >= limits.kilobytes) throw new Error(`Code.js is too large: ${kilobytes.toFixed(0)} kB.`);
  const ms = loadTime(code);
  if (ms >= limits.ms) throw new Error(`Code.js takes too long to load: ${ms.toFixed(1)} ms.`);
  return { kilobytes, ms, functions: functions.length };
}

/** Median time, in ms, to compile and evaluate a script in a bare realm; the best of several tries on a busy machine. */
export function loadTime(code: string): number {
  let best = Infinity;
  for (let round = 0; round < 5 && best >= limits.ms / 2; round += 1) best = Math.min(best, medianLoad(code));
  return best;
}

function medianLoad(code: string): number {
  const runs = Array.from({ length: 9 }, () => {
    const realm = createContext({});
    const start = performance.now();
    new Script(code).runInContext(realm);
    return performance.now() - start;
  });
  return runs.sort((a, b) => a - b)[4] ?? Infinity;
}

function exportsOf(code: string): string[] {
  const realm = createContext({});
  try {
    new Script(`${code}\n;var exportsOfApp = JSON.stringify(Object.keys(App));`).runInContext(realm);
  } catch (error) {
    throw new Error(`Code.js does not load by itself: ${String(error)}.`, { cause: error });
  }
  const names: unknown = JSON.parse(String(realm['exportsOfApp']));
  return Array.isArray(names) ? names.map(String) : [];
}

function expectNames(what: string, found: readonly string[], expected: readonly string[]): void {
  const extra = found.filter((name) => !expected.includes(name));
  const lost = expected.filter((name) => !found.includes(name));
  if (extra.length > 0) throw new Error(`${what} have more than src/main.ts: ${extra.join(', ')}.`);
  if (lost.length > 0) throw new Error(`${what} lack what src/main.ts has: ${lost.join(', ')}.`);
}
