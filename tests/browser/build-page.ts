import { join } from 'node:path';
import { buildAddIn } from '../../build/add-in';
import { buildWeb } from '../../build/web';
import { missingChromium } from './chromium';

/** The page under test, built by `npm run test:browser` before any test runs. */
export const builtPage = join(__dirname, '../../web');

/** Builds the page, unless `BUILT=1` says that the one in `web/` will do; ends at once where there is no browser. */
const buildPage = async (): Promise<void> => {
  const missing = missingChromium();
  if (missing !== null) {
    console.error(missing);
    process.exit(1);
  }
  if (process.env['BUILT'] === '1') return;
  const root = join(__dirname, '../..');
  await buildAddIn(root);
  await buildWeb(root, builtPage, () => () => undefined);
};

export default buildPage;
