import { join } from 'node:path';
import { runProgram } from './finish';
import { showProgress } from './progress';
import { root } from './root';
import { serveFolder } from './serve';
import { screen } from './text';
import { buildWeb } from './web';

await runProgram(async () => {
  const web = join(root, 'web');
  await buildWeb(root, web, showProgress(process.stderr));
  const port = Number(process.env['PORT'] ?? 8080);
  serveFolder(web).listen(port, 'localhost', () => {
    console.log(screen.served(`http://localhost:${port}/`));
  });
});
