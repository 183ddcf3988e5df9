import { callDifferences, measureActions, secondsOnGoogle, type ActionCost } from './bench-actions';
import type { Bundle } from '../host/host';
import { measureBringing, type BringCost } from './bench-bring';
import { measureTyping, type EditCost } from './bench-typing';
import { measureCountifs } from './bench-formulas';
import { measurePace, type PaceTimes } from './bench-pace';
import { measureRules, type RuleTimes } from './bench-rules';
import { showSweep, sweepFaults, TELLING } from './bench-faults';
import { bacQuang, benchCommune, hoangThanh, type BenchOrder } from './bench-sample';
import { loadBundle } from './bundle-files';
import { runProgram } from './finish';
import { loadTime } from './gate';
import { plainTable } from './plain-table';
import { root } from './root';

/** Lines of people in forty tabs, and ten times as many. */
const lines = 7000;

/** Calls that an action may make: four a list and thirty for what marks rows, one and thirty otherwise. */
const callsAList = new Map([
  ...['check', 'check again'].map((action) => [action, 4] as const),
  ...['gap', 'deadlines', 'report', 'daily run', 'after 400 days'].map((action) => [action, 1] as const),
]);

/** Script time on Google counts against six minutes; a preview is waited for. */
const mostMs = new Map([
  ['preview', 2000],
  ['apply', 3000],
]);

/** The rosters of forty tabs and the other lists of an order. */
const listsOf = ({ lists }: BenchOrder): number => 40 + Object.keys(lists).length;

await runProgram(async () => {
  const bundle = await loadBundle(root);
  const kilobytes = Buffer.byteLength(bundle.code) / 1000;
  console.log(
    `dist/Code.js: ${kilobytes.toFixed(0)} kB (under 600), loads in ${loadTime(bundle.code).toFixed(1)} ms (10)`,
  );
  const times: RuleTimes[] = [];
  for (const count of [1000, 10_000, 100_000]) times.push(await measureRules(count));
  showRules(times, await measureCountifs(10_000));
  showPace(await measurePace());
  showTyping(measureTyping(bundle, benchCommune(lines)));
  showBringing(...[1000, 10_000].map((count) => measureBringing(bundle, count)));
  const [usual = [], tenfold = []] = [lines, 10 * lines].map((count) => measured(bundle, hoangThanh, count));
  console.log(verdict(callDifferences(usual, tenfold)));
  measured(bundle, bacQuang, lines);
  console.log('Automatic runs disturbed at a call, and run again: the same workbook, and no mail twice');
  await sweepFaults(bundle, TELLING, showSweep);
});

function measured(bundle: Bundle, order: BenchOrder, count: number): ActionCost[] {
  const costs = measureActions(bundle, order, count);
  const lists = listsOf(order);
  showActions(`Actions, ${order.campaign}, ${count} lines in 40 tabs, ${lists - 40} other lists`, lists, costs);
  return costs;
}

function showActions(title: string, lists: number, costs: readonly ActionCost[]): void {
  const mostOf = (action: string): number | string => {
    const most = callsAList.get(action);
    return most === undefined ? '' : most * lists + 30;
  };
  const rows = costs.map((cost) => [
    cost.action,
    cost.total,
    mostOf(cost.action),
    cost.cells,
    secondsOnGoogle(cost).toFixed(1),
    cost.scriptMs.toFixed(0),
  ]);
  console.log(`${title}\n${plainTable(['action', 'calls', 'at most', 'cells', 's on Google', 'script ms'], rows)}`);
}

function showTyping(costs: readonly EditCost[]): void {
  const rows = costs.map(({ edit, calls, scriptMs }) => [edit, calls, 6, scriptMs.toFixed(1), 20]);
  console.log(`Edits\n${plainTable(['edit', 'calls', 'at most', 'script ms', 'a keystroke at most'], rows)}`);
}

function showBringing(few: readonly BringCost[] = [], many: readonly BringCost[] = []): void {
  const rows = many.map(({ action, calls, scriptMs }, at) => [
    action,
    ...[few[at]?.calls ?? '', calls, few[at]?.scriptMs.toFixed(0) ?? '', scriptMs.toFixed(0)],
    mostMs.get(action.replace(/^.*: /, '')) ?? '',
  ]);
  const head = ['action', 'calls, 1000 lines', '10000', 'script ms, 1000 lines', '10000', 'at most'];
  console.log(`Bringing a list into one tab\n${plainTable(head, rows)}`);
}

function showPace({ scores, forecasts, ms }: PaceTimes): void {
  const rows = scores.map(({ course, method, covered, width, off }) => [
    `${course}: ${method}`,
    ...[covered.toFixed(1), off, Number.isFinite(width) ? width : 'endless'],
  ]);
  console.log(`Forecasts\n${plainTable(['course: method', '% covered (80)', 'days off', 'days wide'], rows)}`);
  console.log(`${forecasts} forecasts from 400 days each: ${ms.toFixed(1)} ms (30).`);
}

/** What ten times the rows changed in the calls; more tabs with findings or beyond a thousand rows cost some. */
function verdict(differences: readonly string[]): string {
  if (differences.length === 0) return 'Ten times the rows, the same service calls.';
  return `Ten times the rows, the same service calls but for\n  ${differences.join('\n  ')}`;
}

function showRules(times: readonly RuleTimes[], countifs: number): void {
  const rows = times.map(({ lines: count, rules, loop, zod }) => [
    ...[count, rules.toFixed(0), loop.toFixed(2), zod.toFixed(0)],
    ...[rules / loop, rules / zod].map((ratio) => ratio.toFixed(1)),
  ]);
  const head = ['lines', 'rules ms', 'bare loop ms', 'zod/mini ms', 'rules : loop', 'rules : zod'];
  const ratio = countifs / (times[1]?.rules ?? NaN);
  console.log(`Rules and gaps alone\n${plainTable(head, rows)}`);
  console.log(`240 COUNTIFS over 10000 rows: ${countifs.toFixed(0)} ms, ${ratio.toFixed(0)} times the rules.`);
}
