import { estimateSeconds } from '../host/call-log';
import { openHost, type Bundle, type Host } from '../host/host';
import { importRoster, makeReport, runAction, setUp, type OnStep, type Runner } from './add-in-calls';
import { benchCommune, type BenchOrder, type BenchRoster } from './bench-sample';
import { countCalls, type CallCount } from './call-counts';
import { timedRunner } from './timed-runner';

/** What an action cost: service calls, cells that they moved, and the script's own time in ms, the host's taken off. */
export type ActionCost = CallCount & { action: string; scriptMs: number };

/** Seconds that an action would take on Google, its script's time included. */
export function secondsOnGoogle({ total, cells, scriptMs }: ActionCost): number {
  return estimateSeconds(total, cells) + scriptMs / 1000;
}

/**
 * How the calls of two runs over differently long rosters differ, a line an action, by the methods that differ.
 *
 * @example
 * callDifferences(usual, tenfold) //=> ['import: Sheet.insertRowsAfter 0 → 39']
 */
export function callDifferences(usual: readonly ActionCost[], longer: readonly ActionCost[]): string[] {
  return usual.flatMap(({ action, byMethod }, index) => {
    const other = longer[index]?.byMethod ?? {};
    const methods = [...new Set([...Object.keys(byMethod), ...Object.keys(other)])];
    const differing = methods.filter((method) => byMethod[method] !== other[method]);
    const words = differing.map((method) => `${method} ${byMethod[method] ?? 0} → ${other[method] ?? 0}`);
    return words.length === 0 ? [] : [`${action}: ${words.join(', ')}`];
  });
}

/** Runs every action once over the commune of an order with so many lines, in their order, and measures each. */
export function measureActions(bundle: Bundle, order: BenchOrder, lines: number): ActionCost[] {
  const host = openHost({ ...bundle, code: bundle.code + BY_HAND }, { now: `${order.on}T08:00` });
  try {
    return actions(order, lines).map(([name, act]) => measure(host, name, act));
  } finally {
    host.close();
  }
}

function actions(order: BenchOrder, lines: number): [string, (runner: Runner) => unknown][] {
  const rosters = benchCommune(lines, order);
  const units = rosters.map(({ unit }) => unit);
  const first = { campaign: order.campaign, units, mail: 'chu-tich@xa.example' };
  const run =
    (job: 'check' | 'gaps' | 'deadlines') =>
    (runner: Runner): void => {
      runAction(runner, job, ignore);
    };
  return [
    ['set-up', (runner) => setUp(runner, first, ignore)],
    ['import', filling(order, rosters)],
    ['check', run('check')],
    ['check again', run('check')],
    ['gap', run('gaps')],
    ['deadlines', run('deadlines')],
    ['report', (runner) => makeReport(runner, ignore)],
    ['turn on', (runner) => runner.run('uiAuto', 'on')],
    ['daily run', (runner) => runner.run('dailyRun')],
    ['400 days kept', (runner) => runner.run('keepDaysByHand', 400)],
    ['once more', (runner) => runner.run('dailyRun')],
    ['after 400 days', (runner) => runner.run('dailyRun')],
  ];
}

const filling = (order: BenchOrder, rosters: readonly BenchRoster[]) => (runner: Runner) => {
  for (const { unit, cells } of rosters) importRoster(runner, unit, { name: unit, cells });
  for (const [tab, list] of Object.entries(order.lists)) runner.run('listByHand', tab, list);
};

/** Fills a list that is no roster, and `Nhật ký` with days that were kept before, as functions beside the add-in's. */
const BY_HAND = `
function listByHand(tab, lines) {
  SpreadsheetApp.getActive().getSheetByName(tab).getRange(2, 1, lines.length, lines[0].length).setValues(lines);
}
function keepDaysByHand(days) {
  const sheet = SpreadsheetApp.getActive().getSheetByName('Nhật ký');
  const today = sheet.getRange(2, 1, sheet.getLastRow() - 1, sheet.getLastColumn()).getValues();
  const rows = [];
  for (let back = days; back >= 0; back -= 1)
    for (const [day, ...counts] of today)
      rows.push([new Date(day.getFullYear(), day.getMonth(), day.getDate() - back), ...counts]);
  sheet.insertRowsAfter(sheet.getMaxRows(), rows.length);
  sheet.getRange(2, 1, rows.length, rows[0].length).setValues(rows);
}
`;

function measure(host: Host, action: string, act: (runner: Runner) => unknown): ActionCost {
  const { runner, scriptMs } = timedRunner(host);
  const { calls } = countCalls(host, () => act(runner));
  return { action, ...calls, scriptMs: scriptMs() };
}

const ignore: OnStep = () => undefined;
