import Table from 'cli-table3';
import { measureActions, secondsOnGoogle, type ActionCost } from './bench-actions';
import { measureCountifs } from './bench-formulas';
import { loadRules, measureRules, type RuleTimes } from './bench-rules';
import { benchCommune } from './bench-sample';
import { loadBundle } from './bundle-files';
import { runProgram } from './finish';
import { loadTime } from './gate';
import { root } from './root';

/** Lines of people in forty tabs, and ten times as many. */
const lines = 7000;

await runProgram(async () => {
  const bundle = await loadBundle(root);
  const kilobytes = Buffer.byteLength(bundle.code) / 1000;
  console.log(`dist/Code.js: ${kilobytes.toFixed(0)} kB, loads in ${loadTime(bundle.code).toFixed(1)} ms`);
  const usual = measureActions(bundle, benchCommune(lines));
  showActions(`Actions, ${lines} lines in 40 tabs`, usual);
  const tenfold = measureActions(bundle, benchCommune(10 * lines));
  showActions(`Actions, ${10 * lines} lines in 40 tabs`, tenfold);
  console.log(callVerdict(usual, tenfold));
  const rules = await loadRules(root);
  const times = [1000, 10_000, 100_000].map((count) => measureRules(rules, benchCommune(count)));
  showRules(times, await measureCountifs(10_000));
});

function showActions(title: string, costs: readonly ActionCost[]): void {
  const table = new Table({ head: ['action', 'calls', 'cells', 's on Google', 'script ms'] });
  for (const cost of costs) {
    const seconds = secondsOnGoogle(cost).toFixed(1);
    table.push([cost.action, cost.calls, cost.cells, seconds, cost.scriptMs.toFixed(0)]);
  }
  console.log(`${title}\n${table.toString()}`);
}

/** Whether ten times the rows cost the same service calls. */
function callVerdict(usual: readonly ActionCost[], tenfold: readonly ActionCost[]): string {
  const more = usual.filter(({ calls }, index) => calls !== tenfold[index]?.calls).map(({ action }) => action);
  return more.length === 0
    ? 'Ten times the rows, the same service calls.'
    : `NOT the same service calls with ten times the rows: ${more.join(', ')}.`;
}

function showRules(times: readonly RuleTimes[], countifs: number): void {
  const table = new Table({
    head: ['lines', 'rules ms', 'bare loop ms', 'zod/mini ms', 'rules : loop', 'rules : zod'],
  });
  for (const { lines: count, rules, loop, zod } of times) {
    const ratios = [rules / loop, rules / zod].map((ratio) => ratio.toFixed(1));
    table.push([count, rules.toFixed(0), loop.toFixed(2), zod.toFixed(0), ...ratios]);
  }
  const rules = times[1]?.rules ?? NaN;
  console.log(`Rules and gaps alone\n${table.toString()}`);
  console.log(
    `240 COUNTIFS over 10000 rows: ${countifs.toFixed(0)} ms, ${(countifs / rules).toFixed(0)} times the rules.`,
  );
}
