import type { Host } from '../host/host';

/** Service calls made, the cells that they moved, and the calls by `Service.method`. */
export type CallCount = { total: number; cells: number; byMethod: Readonly<Record<string, number>> };

/**
 * Runs an action and counts the service calls that it makes; the host's log is emptied before.
 *
 * @returns What the action returned, and its calls.
 */
export function countCalls<T>(host: Host, action: () => T): { value: T; calls: CallCount } {
  host.calls.clear();
  const value = action();
  const list = host.calls.list();
  const byMethod: Record<string, number> = {};
  for (const { service, method } of list) {
    const name = `${service}.${method}`;
    byMethod[name] = (byMethod[name] ?? 0) + 1;
  }
  return { value, calls: { total: list.length, cells: list.reduce((sum, { cells }) => sum + cells, 0), byMethod } };
}
