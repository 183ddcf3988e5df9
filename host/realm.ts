import vm from 'node:vm';
import type { Outcome } from './guest/outcome';
import type { Port } from './guest/port';
import { bundleScript, guestScript } from './guest-code';
import { HostError } from './host-error';
import { nodeProcess } from './univer';

/** One execution. */
export type Execution = {
  readonly code: string;
  /** The script's zone: what local getters of Date in the realm follow. */
  readonly zone: string;
  readonly limitMs: number;
  readonly name: string;
  /** JSON of the array of arguments. */
  readonly args: string;
  /** JSON of the event in place of arguments. */
  readonly event?: string;
  /** Whether a cell's formula calls: then arguments and result are cells. */
  readonly asFormula?: boolean;
};

type Call = (name: string, args: string, event: string | null, asFormula: boolean) => () => Outcome;

let running = 0;

/** Whether an execution is under way on this machine. */
export const isRunning = (): boolean => running > 0;

const options: vm.CreateContextOptions = {
  codeGeneration: { strings: false, wasm: false },
  microtaskMode: 'afterEvaluate',
};

const start = new vm.Script('(() => { const go = globalThis.$go; delete globalThis.$go; return go(); })()');

/**
 * Runs one execution in a fresh realm: the bundle is evaluated anew, nothing is left behind.
 *
 * @returns JSON of the result, undefined for nothing.
 * @throws {HostError} What the guest threw, or that its time was up.
 */
export function execute(execution: Execution, port: Port): string | undefined {
  return inZone(execution.zone, () => {
    running += 1;
    try {
      return evaluate(execution, port);
    } finally {
      running -= 1;
    }
  });
}

function evaluate(execution: Execution, port: Port): string | undefined {
  const context = vm.createContext({}, options);
  const install = guestScript().runInContext(context) as (port: Port) => Call;
  const call = install(port);
  const outcome = outcomeOf(execution, context, call);
  if (outcome.ok) return outcome.json;
  throw new HostError(outcome.message, outcome.name, outcome.stack);
}

function outcomeOf(
  { code, limitMs, name, args, event = '', asFormula = false }: Execution,
  context: vm.Context,
  call: Call,
): Outcome {
  try {
    bundleScript(code).runInContext(context, { timeout: limitMs });
    context['$go'] = () => call(name, args, event === '' ? null : event, asFormula);
    const ended = start.runInContext(context, { timeout: limitMs }) as () => Outcome;
    return ended();
  } catch (error) {
    const { message, code: kind, name: guestName, stack } = error as NodeJS.ErrnoException;
    if (kind === 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw new HostError('Exceeded maximum execution time');
    throw new HostError(message, guestName, stack);
  }
}

// V8 knows one zone a process, so the script's zone holds for the length of the run, which is synchronous.
function inZone<T>(zone: string, run: () => T): T {
  const before = nodeProcess.env.TZ;
  nodeProcess.env.TZ = zone;
  try {
    return run();
  } finally {
    if (before === undefined) delete nodeProcess.env.TZ;
    else nodeProcess.env.TZ = before;
  }
}
