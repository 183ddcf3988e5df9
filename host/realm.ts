import { evaluate } from '#realm';
import type { Execution } from './execution';
import type { Port } from './guest/port';
import { HostError } from './host-error';

let running = 0;

/** Whether an execution is under way on this machine. */
export const isRunning = (): boolean => running > 0;

/**
 * Runs one execution in a fresh realm: the bundle is evaluated anew, nothing is left behind.
 *
 * @returns JSON of the result, undefined for nothing.
 * @throws {HostError} What the guest threw, or that its time was up.
 */
export function execute(execution: Execution, port: Port): string | undefined {
  running += 1;
  try {
    const outcome = evaluate(execution, port);
    if (outcome.ok) return outcome.json;
    throw new HostError(outcome.message, outcome.name, outcome.stack);
  } finally {
    running -= 1;
  }
}
