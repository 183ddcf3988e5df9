import vm from 'node:vm';
import type { Outcome } from '../guest/outcome';
import type { Port } from '../guest/port';
import type { Call, Execution, Install } from '../execution';
import { timeIsUp } from '../execution';
import { bundleScript, guestScript } from './guest-code';
import { nodeProcess } from './process';

const options: vm.CreateContextOptions = {
  codeGeneration: { strings: false, wasm: false },
  microtaskMode: 'afterEvaluate',
};

const start = new vm.Script('(() => { const go = globalThis.$go; delete globalThis.$go; return go(); })()');

/** Runs one execution in a fresh realm: the bundle is evaluated anew, nothing is left behind. */
export function evaluate(execution: Execution, port: Port): Outcome {
  return inZone(execution.zone, () => {
    const context = vm.createContext({}, options);
    const install = guestScript().runInContext(context) as Install;
    return outcomeOf(execution, context, install(port, null));
  });
}

function outcomeOf(
  { code, limitMs, name, args, event, asFormula = false }: Execution,
  context: vm.Context,
  call: Call,
): Outcome {
  try {
    bundleScript(code).runInContext(context, { timeout: limitMs });
    context['$go'] = () => call(name, args, event ?? null, asFormula);
    const ended = start.runInContext(context, { timeout: limitMs }) as () => Outcome;
    return ended();
  } catch (error) {
    const { message, code: kind, name: guestName, stack = '' } = error as NodeJS.ErrnoException;
    if (kind === 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw timeIsUp();
    return { ok: false, message, name: guestName, stack };
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
