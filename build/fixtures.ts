import { join } from 'node:path';
import { fixtureFiles } from './fixture-files';
import { runProgram } from './finish';
import { putFiles } from './outputs';
import { root } from './root';

await runProgram(async () => {
  const files = fixtureFiles();
  await putFiles(join(root, 'tests/fixtures'), Object.keys(files), files);
});
