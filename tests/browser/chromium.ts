import { existsSync } from 'node:fs';

/** Where Debian's package `chromium` puts the browser; `CHROMIUM` names another. */
export const chromiumPath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** Why there can be no browser test, in one line; null when there can. */
export const missingChromium = (): string | null =>
  existsSync(chromiumPath)
    ? null
    : `No browser at ${chromiumPath}: apt-get install -y chromium, or CHROMIUM=/path/to/it npm run test:browser`;
