import vm from 'node:vm';
import type { Outcome } from './guest/main';
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
};

type Call = (name: string, args: string, event: string | null) => () => Outcome;

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
    const context = vm.createContext({}, options);
    const install = guestScript().runInContext(context) as (port: Port) => Call;
    const call = install(port);
    const outcome = evaluate(execution, context, call);
    if (outcome.ok) return outcome.json;
    throw new HostError(outcome.message, outcome.name, outcome.stack);
  });
}

function evaluate({ code, limitMs, name, args, event }: Execution, context: vm.Context, call: Call): Outcome {
  try {
    bundleScript(code).runInContext(context, { timeout: limitMs });
    context['$go'] = () => call(name, args, event ?? null);
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
