import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type BrowserContext, type BrowserContextOptions, type ConsoleMessage } from 'playwright-core';
import { serveFolder } from '../../build/serve';
import { chromiumPath } from './chromium';

/** A browser before a served folder, with what it did wrong. */
export type OpenBrowser = {
  /** The folder's address, ending in `/`. */
  readonly address: string;
  readonly context: BrowserContext;
  /** Errors in the console, exceptions, and requests that left the machine; a test that is well has none. */
  readonly wrongs: string[];
  readonly close: () => Promise<void>;
};

// Without them Chromium looks for its maker's servers at every start.
const args = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  ...['--disable-component-update', '--disable-sync', '--disable-dev-shm-usage', '--force-color-profile=srgb'],
];

/** Opens Chromium before a folder served on this machine. */
export async function openBrowser(folder: string, options: BrowserContextOptions = {}): Promise<OpenBrowser> {
  const server = serveFolder(folder);
  const address = await listen(server);
  const browser = await chromium.launch({ executablePath: chromiumPath, args });
  const context = await browser.newContext({
    ...{ viewport: { width: 1280, height: 800 }, locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh' },
    ...{ permissions: ['clipboard-read', 'clipboard-write'], acceptDownloads: true, ...options },
  });
  const wrongs: string[] = [];
  context.setDefaultTimeout(20_000);
  watch(context, address, wrongs);
  return {
    ...{ address, context, wrongs },
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((ready) => server.listen(0, 'localhost', ready));
  return `http://localhost:${(server.address() as AddressInfo).port}/`;
}

function watch(context: BrowserContext, address: string, wrongs: string[]): void {
  const ours = [address, 'data:', 'blob:', 'about:'];
  context.on('console', (message: ConsoleMessage) => {
    if (message.type() === 'error') wrongs.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => wrongs.push(`exception: ${String(error.error())}`));
  context.on('request', (request) => {
    if (!ours.some((start) => request.url().startsWith(start))) wrongs.push(`request: ${request.url()}`);
  });
}
