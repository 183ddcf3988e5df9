import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveFolder } from '../../build/serve';

describe('a served folder', () => {
  let folder = '';
  let address = '';
  const server = { close: (): void => undefined };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'web-'));
    await writeFile(join(folder, 'index.html'), '<p>Trang</p>');
    await writeFile(join(folder, 'page.js'), 'let n = 1;');
    const served = serveFolder(folder);
    server.close = () => void served.close();
    await new Promise<void>((ready) => served.listen(0, 'localhost', ready));
    address = `http://localhost:${(served.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    server.close();
    await rm(folder, { recursive: true });
  });

  test.each([
    { path: '/', type: 'text/html; charset=utf-8', text: '<p>Trang</p>' },
    { path: '/page.js?v=1', type: 'text/javascript; charset=utf-8', text: 'let n = 1;' },
  ])('gives $path', async ({ path, type, text }) => {
    const answer = await fetch(address + path);
    expect([answer.headers.get('content-type'), await answer.text()]).toEqual([type, text]);
  });

  test.each(['/none.html', '/..%2Fpackage.json', '/%2e%2e/package.json', '/sub/page.js', '/%E0%A4%A', '/index'])(
    'gives nothing for %s',
    async (path) => {
      const answer = await fetch(address + path);
      expect([answer.status, await answer.text()]).toEqual([404, '']);
    },
  );
});
