import type { FaultPlan } from './faults';

/** One service call. `cells` were read or written by it; `ms` is what it took here. */
export type ServiceCall = {
  readonly service: string;
  readonly method: string;
  readonly cells: number;
  readonly ms: number;
};

/** Thrown where a planned cut ends the run. */
export class Cut extends Error {
  override readonly name = 'Cut';
}

/** The log of service calls: what moves cells or touches mail, properties, cache, locks or triggers. */
export type CallLog = {
  readonly list: () => readonly ServiceCall[];
  readonly clear: () => void;
  /** Runs one service call under the faults planned and logs it. `name` is `Service.method`. */
  readonly run: <T>(name: string, cells: number, effect: () => T) => T;
};

/** Seconds that so many calls, moving so many cells in all, would take on Google: 50 ms a call and 0.09 ms a cell. */
export const estimateSeconds = (calls: number, cells: number): number => (50 * calls + 0.09 * cells) / 1000;

/**
 * Makes an empty log.
 *
 * @param meet - Told of every call by its name before it does anything.
 */
export function makeCallLog(faults: FaultPlan, meet: (name: string) => void): CallLog {
  let calls: ServiceCall[] = [];
  return {
    list: () => calls,
    clear: () => {
      calls = [];
    },
    run: (name, cells, effect) => {
      meet(name);
      const started = performance.now();
      const fate = faults.next();
      const [service = '', method = ''] = name.split('.');
      try {
        if (fate.before !== null) throw new Error(fate.before);
        const result = effect();
        if (fate.after !== null) throw new Error(fate.after);
        if (fate.cut) throw new Cut('cut');
        return result;
      } finally {
        calls.push({ service, method, cells, ms: performance.now() - started });
      }
    },
  };
}
