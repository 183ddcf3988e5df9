import type { ServiceCall } from '../../call-log';
import { estimateSeconds } from '../../call-log';

/** The calls of one method, or all of them; `seconds` as they would be on Google. */
export type CallLine = {
  readonly method: string;
  readonly calls: number;
  readonly cells: number;
  readonly seconds: number;
};

/** Adds calls up. */
export function callTotal(calls: readonly ServiceCall[], method = ''): CallLine {
  const cells = calls.reduce((sum, call) => sum + call.cells, 0);
  return { method, calls: calls.length, cells, seconds: estimateSeconds(calls.length, cells) };
}

/** The calls by method, the dearest first. */
export function callTable(calls: readonly ServiceCall[]): CallLine[] {
  const groups = new Map<string, ServiceCall[]>();
  for (const call of calls) {
    const method = `${call.service}.${call.method}`;
    const group = groups.get(method);
    if (group) group.push(call);
    else groups.set(method, [call]);
  }
  return [...groups]
    .map(([method, group]) => callTotal(group, method))
    .sort((one, other) => other.seconds - one.seconds || one.method.localeCompare(other.method));
}
