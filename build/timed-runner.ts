import type { Host } from '../host/host';
import type { Runner } from './add-in-calls';

/** A runner that adds up the script's own milliseconds, the host's part taken off. */
export function timedRunner(host: Host): { readonly runner: Runner; readonly scriptMs: () => number } {
  let sum = 0;
  const runner: Runner = {
    run: (name, ...args) => {
      const answer = host.run(name, ...args);
      sum += host.lastRun.ms - host.lastRun.hostMs;
      return answer;
    },
  };
  return { runner, scriptMs: () => sum };
}
