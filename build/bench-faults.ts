import { setTimeout as pause } from 'node:timers/promises';
import { openHost, type Bundle, type Host, type SavedHost } from '../host/host';
import { importRoster, setUp } from './add-in-calls';
import { benchCommune, hoangThanh } from './bench-sample';
import { isTelling, openSweep, pointsOf, tryPoint, DISTURBANCES, type Disturbance, type Sweep } from './fault-sweep';

/** What came of disturbing a run in one way: the calls over which it may come, those tried, and what was wrong at any. */
export type SweepResult = {
  readonly run: string;
  readonly how: Disturbance;
  readonly points: number;
  readonly tried: number;
  readonly wrong: readonly string[];
  readonly seconds: number;
};

/** The runs with the moment before each: the figures and forty digests, the week's report, the day's. */
const RUNS = {
  dailyRun: '2026-05-08T05:30',
  weeklyRun: '2026-05-08T14:42',
  eveningRun: '2026-05-07T16:42',
};

/** What is tried: runs, disturbances, and whether at every call or at those that tell. */
type Scope = {
  readonly runs: readonly (keyof typeof RUNS)[];
  readonly hows: readonly Disturbance[];
  readonly isEvery: boolean;
};

/** Everything: some twenty minutes. */
export const EVERYTHING: Scope = { runs: ['dailyRun', 'weeklyRun', 'eveningRun'], hows: DISTURBANCES, isEvery: true };
/** What a bench has the time for. */
export const TELLING: Scope = {
  runs: ['dailyRun', 'weeklyRun'],
  hows: ['fails before', 'fails after', 'quota gone'],
  isEvery: false,
};

/** Lines of people in forty tabs. */
const lines = 7000;
const OFFICE = 'van-phong@xa.example';
const CHAIRMAN = 'chu-tich@xa.example';

/** Fills in a setting that set-up has given a line. */
function settle(host: Host, label: string, value: string): void {
  const line = host.contents('Cấu hình').find((cell) => cell.value === label);
  if (!line) throw new Error(`No setting ${label}.`);
  host.type('Cấu hình', `B${line.row}`, value);
}

/** A commune in forty tabs that runs by itself, with somebody to remind in every unit. */
function runningCommune(bundle: Bundle): SavedHost {
  const host = openHost(bundle, { now: '2026-05-06T09:00', owner: OFFICE, editors: [OFFICE] });
  try {
    const rosters = benchCommune(lines);
    const units = rosters.map(({ unit }) => unit);
    setUp(host, { campaign: hoangThanh.campaign, units, mail: CHAIRMAN }, () => undefined);
    for (const { unit, cells } of rosters) importRoster(host, unit, { name: unit, cells });
    const addresses = units.map((_, at) => [`don-vi-${at + 1}@xa.example`]);
    host.edit.paste('Đơn vị', 'D2', addresses);
    settle(host, 'Thư của văn phòng', OFFICE);
    settle(host, 'Báo cáo ngày', 'Có');
    host.run('uiAuto', 'on');
    if (host.failures.length > 0) throw new Error(host.failures[0]?.message);
    return host.save();
  } finally {
    host.close();
  }
}

function savedAt(bundle: Bundle, saved: SavedHost, moment: string): SavedHost {
  const host = openHost(bundle, saved);
  try {
    host.clock.set(moment);
    if (host.failures.length > 0) throw new Error(host.failures[0]?.message);
    return host.save();
  } finally {
    host.close();
  }
}

/** A closed workbook is let go of only once the timers that it has set have rung. */
const BREATH_MS = 20;

async function sweepOnce(sweep: Sweep, how: Disturbance, isEvery: boolean): Promise<SweepResult> {
  const started = performance.now();
  const points = pointsOf(sweep, how);
  const tried = isEvery ? points : points.filter((k) => isTelling(sweep.calls, k));
  const wrong: string[] = [];
  for (const k of tried) {
    wrong.push(...tryPoint(sweep, k, how).map((what) => `call ${k}: ${what}`));
    await pause(BREATH_MS);
  }
  const seconds = (performance.now() - started) / 1000;
  return { run: sweep.run, how, points: points.length, tried: tried.length, wrong, seconds };
}

/** Disturbs the automatic runs of a full commune at their calls, and tells of each sweep when it is done. */
export async function sweepFaults(bundle: Bundle, scope: Scope, tell: (result: SweepResult) => void): Promise<void> {
  const { runs, hows, isEvery } = scope;
  const start = runningCommune(bundle);
  for (const run of runs) {
    const sweep = openSweep(bundle, savedAt(bundle, start, RUNS[run]), run);
    for (const how of hows) tell(await sweepOnce(sweep, how, isEvery));
  }
}

/** Prints a sweep; one that found something ends the program with the status 1. */
export function showSweep({ run, how, points, tried, wrong, seconds }: SweepResult): void {
  const outcome = wrong.length === 0 ? 'nothing wrong' : `${wrong.length} WRONG`;
  console.log(`${run}, ${how}: ${tried} of ${points} points in ${seconds.toFixed(0)} s, ${outcome}`);
  for (const what of wrong) console.log(`  ${what}`);
  if (wrong.length > 0) process.exitCode = 1;
}
