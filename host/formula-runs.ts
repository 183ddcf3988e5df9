import type { Actor } from './actors';
import { boxText } from './box';
import { customFunctions } from './custom-functions';
import { HostError } from './host-error';
import type { Scalar } from './model/cells';
import type { Argument, CustomFunctions, CustomOutcome, FormulaCell } from './model/custom';
import { openPort } from './port/port';
import { readOnly } from './port/read-only';
import { execute, isRunning } from './realm';
import type { World } from './world';

/** One execution of a function that a cell's formula called. `error` is what it threw, null for nothing. */
export type FormulaRun = {
  readonly name: string;
  readonly sheet: string;
  readonly a1: string;
  readonly ms: number;
  readonly error: string | null;
};

const limitMs = 30_000;

/** A formula's function is nobody's: it may do what needs no authority. */
const nobody: Actor = { user: '', seen: '', simple: true, screen: false };

/**
 * The functions that a script adds to the formulas: each call one execution in a fresh realm, nobody's, read-only,
 * 30 seconds at the most.
 *
 * @param worldOf - The world, which stands once the first formula is worked out.
 */
export function formulaFunctions(code: string, worldOf: () => World): CustomFunctions {
  const functions = customFunctions(code);
  return {
    names: [...functions.keys()],
    isBusy: isRunning,
    run: (name, args, cell) =>
      isRunning() ? { kind: 'loading' } : runOnce(worldOf(), code, { name: functions.get(name) ?? name, args, cell }),
  };
}

type Call = { readonly name: string; readonly args: readonly Argument[]; readonly cell: FormulaCell };

function runOnce(world: World, code: string, { name, args, cell }: Call): CustomOutcome {
  const started = performance.now();
  const { port } = openPort(world);
  const here = readOnly({ ...port, tabs: { ...port.tabs, active: () => cell.sheet } });
  const end = (error: string | null): void => {
    const a1 = boxText({ ...cell, rows: 1, columns: 1 });
    const sheet = world.model.tabs.name(cell.sheet);
    world.formulaRuns.push({ name, sheet, a1, ms: performance.now() - started, error });
  };
  const run = { code, zone: world.zone, limitMs, name, args: JSON.stringify(args), asFormula: true };
  try {
    const json = world.actors.during({ ...nobody }, () => execute(run, here));
    end(null);
    const { values, columns } = JSON.parse(json ?? '') as { values: Scalar[]; columns: number };
    return values.length === 0 ? { kind: 'error', shown: '#REF!' } : { kind: 'values', values, columns };
  } catch (error) {
    end(error instanceof HostError ? error.message : String(error));
    return { kind: 'error', shown: '#ERROR!' };
  }
}
