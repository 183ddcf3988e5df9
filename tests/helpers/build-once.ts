import { join } from 'node:path';
import { buildAddIn } from '../../build/add-in';

/** Builds the add-in before any test runs, so that no two of them build it at once. */
const buildOnce = async (): Promise<void> => {
  await buildAddIn(join(__dirname, '../..'));
};

export default buildOnce;
