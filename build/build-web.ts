import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { runProgram } from './finish';
import { showProgress } from './progress';
import { root } from './root';
import { screen } from './text';
import { buildWeb, oneFile } from './web';

await runProgram(async () => {
  const web = join(root, 'web');
  await buildWeb(root, web, showProgress(process.stderr));
  const { size } = await stat(join(web, oneFile));
  console.log(screen.webBuilt(oneFile, size / 1e6));
});
