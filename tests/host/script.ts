import type { Host, HostOptions, Plain } from '../../host/host';
import { openHost } from '../../host/host';

/** The manifest of a commune's script, without a list of scopes. */
export const manifest = JSON.stringify({ timeZone: 'Asia/Ho_Chi_Minh', runtimeVersion: 'V8' });

/** The moment at which these tests run. */
export const now = '2026-04-15T08:30';

/** A host whose bundle is the given code. Close it. */
export function hostOf(code: string, options: HostOptions = {}, manifestText = manifest): Host {
  return openHost({ code, manifest: manifestText, pages: { trang: '<p>Trang</p>' } }, { now, ...options });
}

/** Runs the body of a function that has `book` and `sheet` (the first) at hand; gives what it returns. */
export function answer(body: string, options: HostOptions = {}): Plain {
  const host = hostOf(functionOf('go', body), options);
  try {
    return host.run('go');
  } finally {
    host.close();
  }
}

/** A global function with `book` and `sheet` at hand. */
export function functionOf(name: string, body: string): string {
  return `function ${name}(a, b) { const book = SpreadsheetApp.getActive(); const sheet = book.getSheets()[0]; ${body} }\n`;
}
