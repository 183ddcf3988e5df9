import type { Server } from 'node:http';
import { join } from 'node:path';
import { runProgram } from './finish';
import { showProgress } from './progress';
import { root } from './root';
import { serveFolder } from './serve';
import { screen } from './text';
import { buildWeb } from './web';

await runProgram(async () => {
  const web = join(root, 'web');
  const port = Number(process.env['PORT'] ?? 8080);
  const server = serveFolder(web);
  // Taken before the build, which nobody should wait for in vain.
  await listen(server, port);
  try {
    await buildWeb(root, web, showProgress(process.stderr));
  } catch (error) {
    server.close();
    throw error;
  }
  console.log(screen.served(`http://localhost:${port}/`));
});

async function listen(server: Server, port: number): Promise<void> {
  await new Promise<void>((ready, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      fail(error.code === 'EADDRINUSE' ? new Error(screen.portTaken(port)) : error);
    });
    server.listen(port, 'localhost', ready);
  });
}
