import { openHost, type Bundle, type Host } from '../host/node';
import { importRoster, makeReport, runAction, setUp, type OnStep, type Runner } from './add-in-calls';
import { benchCampaign, type BenchRoster } from './bench-sample';
import { callCounts } from './call-counts';

/** What an action cost: service calls, cells that they moved, and the script's own time in ms, the host's taken off. */
export type ActionCost = { action: string; calls: number; cells: number; scriptMs: number };

/** What Google takes: milliseconds a call and a cell. */
const costs = { call: 50, cell: 0.09 };

/** Seconds that an action would take on Google, its script's time included. */
export function secondsOnGoogle({ calls, cells, scriptMs }: ActionCost): number {
  return (calls * costs.call + cells * costs.cell + scriptMs) / 1000;
}

/** Runs every action once over a commune, in their order, and measures each. */
export function measureActions(bundle: Bundle, rosters: readonly BenchRoster[]): ActionCost[] {
  const host = openHost(bundle, { now: `${benchCampaign.on}T08:00` });
  try {
    return actions(rosters).map(([name, act]) => measure(host, name, act));
  } finally {
    host.close();
  }
}

function actions(rosters: readonly BenchRoster[]): [string, (runner: Runner) => unknown][] {
  const units = rosters.map(({ unit }) => unit);
  const first = { campaign: benchCampaign.campaign, units, mail: 'chu-tich@hoang-thanh.example' };
  const fill = (runner: Runner) => rosters.map(({ unit, cells }) => importRoster(runner, unit, { name: unit, cells }));
  const run =
    (job: 'check' | 'gaps' | 'deadlines') =>
    (runner: Runner): void => {
      runAction(runner, job, ignore);
    };
  return [
    ['set-up', (runner) => setUp(runner, first, ignore)],
    ['import', fill],
    ['check', run('check')],
    ['check again', run('check')],
    ['gap', run('gaps')],
    ['deadlines', run('deadlines')],
    ['report', (runner) => makeReport(runner, ignore)],
  ];
}

function measure(host: Host, action: string, act: (runner: Runner) => unknown): ActionCost {
  let scriptMs = 0;
  const runner: Runner = {
    run: (name, ...args) => {
      const answer = host.run(name, ...args);
      scriptMs += host.lastRun.ms - host.lastRun.hostMs;
      return answer;
    },
  };
  const { calls } = callCounts(host).count(() => act(runner));
  return { action, calls: calls.total, cells: calls.cells, scriptMs };
}

const ignore: OnStep = () => undefined;
