import { EVERYTHING, showSweep, sweepFaults } from './bench-faults';
import { loadBundle } from './bundle-files';
import { runProgram } from './finish';
import { root } from './root';

await runProgram(async () => {
  await sweepFaults(await loadBundle(root), EVERYTHING, showSweep);
});
