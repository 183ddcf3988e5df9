import type { Host } from '../host/node';

/** Service calls made and cells that they moved. */
export type CallCount = { total: number; cells: number };

/** Counts the service calls of a run, one action after the other. */
export type CallCounts = {
  /** Runs an action and returns what it returns, with the calls that it made. */
  count<T>(action: () => T): { value: T; calls: CallCount };
  /** The calls of all actions counted so far. */
  all(): CallCount;
};

/** Counts on a host's log, which it empties. */
export function callCounts(host: Host): CallCounts {
  const sum: CallCount = { total: 0, cells: 0 };
  const count = <T>(action: () => T): { value: T; calls: CallCount } => {
    host.calls.clear();
    const value = action();
    const list = host.calls.list();
    const calls = { total: list.length, cells: list.reduce((cells, call) => cells + call.cells, 0) };
    sum.total += calls.total;
    sum.cells += calls.cells;
    return { value, calls };
  };
  return { count, all: () => ({ ...sum }) };
}
