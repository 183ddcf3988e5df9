import type { ServiceCall } from '../../call-log';
import { make } from '../element';
import { words as page } from '../words';
import type { CallLine } from './call-table';
import { callTable, callTotal } from './call-table';
import type { Panel } from './panel';
import { makePanel } from './panel';
import type { Stage } from './stage';
import { words } from './words';

const { calls: say } = words;

// What is older helps nobody who has just clicked.
const shownLines = 20;

/** What the last action has asked of Google's services, and what its runs left behind. */
export type CallPanel = Panel & {
  readonly draw: () => void;
  /** From here on calls count for something new. */
  readonly begins: (what: string) => void;
};

/** Makes the panel. */
export function makeCallPanel(stage: Pick<Stage, 'host'>): CallPanel {
  const { calls, lastRun } = stage.host;
  const script = makeStopwatch(lastRun);
  let action: string = page.opened;
  const panel = makePanel(say.title, () => {
    panel.body.replaceChildren(...account(action, calls.list(), script.seconds()), ...leftBehind(stage));
  });
  return {
    ...panel,
    draw: () => {
      script.look();
      panel.says(summary(stage));
      panel.redraw();
    },
    begins: (what) => {
      action = what;
      calls.clear();
      script.clear();
    },
  };
}

function summary({ host }: Pick<Stage, 'host'>): string {
  const { calls, seconds } = callTotal(host.calls.list());
  const failures = host.failures.length;
  return say.button(calls, seconds) + (failures > 0 ? say.failures(failures) : '');
}

function account(action: string, calls: readonly ServiceCall[], scriptSeconds: number): HTMLElement[] {
  const table = tableOf([...callTable(calls), callTotal(calls, say.total)]);
  const heading = make('h3', {}, say.action(action));
  return [make('p', {}, say.hint), heading, table, make('p', {}, say.script(scriptSeconds))];
}

type Stopwatch = { readonly look: () => void; readonly clear: () => void; readonly seconds: () => number };

/** Adds up the scripts' own time over runs, as seen after each. */
function makeStopwatch(lastRun: { readonly ms: number; readonly hostMs: number }): Stopwatch {
  let [seen, sum] = [0, 0];
  return {
    look: () => {
      // No two runs take the same time to the microsecond: the same is the same run.
      if (lastRun.ms !== seen) sum += lastRun.ms - lastRun.hostMs;
      seen = lastRun.ms;
    },
    clear: () => {
      sum = 0;
    },
    seconds: () => sum / 1000,
  };
}

function tableOf(lines: readonly CallLine[]): HTMLElement {
  const heads = say.headers.map((name) => make('th', { scope: 'col' }, name));
  const rows = lines.map(({ method, calls, cells, seconds }) => {
    const figures = [say.count(calls), say.count(cells), say.seconds(seconds)].map((text) => make('td', {}, text));
    return make('tr', {}, make('th', { scope: 'row' }, method), ...figures);
  });
  return make('table', {}, make('thead', {}, make('tr', {}, ...heads)), make('tbody', {}, ...rows));
}

function leftBehind({ host: { failures, log } }: Pick<Stage, 'host'>): HTMLElement[] {
  const failed = failures.map(({ handler, user, message }) => say.failure(handler, user, message));
  const logged = log.map(({ level, message }) => `${level}: ${message}`);
  return [
    ...[make('h3', {}, say.failed), listOf(failed, say.noFailures)],
    ...[make('h3', {}, say.log), listOf(logged, say.noLog)],
  ];
}

function listOf(lines: readonly string[], none: string): HTMLElement {
  const shown = lines.length > 0 ? lines.slice(-shownLines) : [none];
  return make('ul', {}, ...shown.map((line) => make('li', {}, line)));
}
