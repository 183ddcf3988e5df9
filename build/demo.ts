import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { sampleCommune } from '../samples/commune';
import { demoCommune } from './demo-commune';
import { runProgram, showResult } from './finish';
import { showProgress } from './progress';
import { root } from './root';
import { runLocal } from './run-local';
import { writeSample } from './sample-files';

await runProgram(async () => {
  const out = join(root, 'out');
  const rosters = join(out, 'rosters');
  await rm(rosters, { recursive: true, force: true });
  const files = (await writeSample(sampleCommune(demoCommune), rosters)).map((name) => join(rosters, name));
  const options = { ...demoCommune, out, files };
  showResult(await runLocal(root, options, showProgress(process.stderr)), out);
});
