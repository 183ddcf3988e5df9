import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { sampleCommune, usualSeed } from '../samples/commune';
import { runProgram, showResult } from './finish';
import { showProgress } from './progress';
import { root } from './root';
import { runLocal } from './run-local';
import { writeSample } from './sample-files';

/** The commune of the demonstration, on the day of its own letter. */
const commune = { campaign: 'hoang-thanh', on: '2026-04-15', seed: usualSeed };

await runProgram(async () => {
  const out = join(root, 'out');
  const rosters = join(out, 'rosters');
  await rm(rosters, { recursive: true, force: true });
  const files = (await writeSample(sampleCommune(commune), rosters)).map((name) => join(rosters, name));
  const options = { ...commune, out, mail: 'chu-tich@hoang-thanh.example', files };
  showResult(await runLocal(root, options, showProgress(process.stderr)), out);
});
