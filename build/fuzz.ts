import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './root';

const TABLES = '100000';

/** The tests of any table, with many more tables than `npm test` takes; `RUNS` says how many, `SEED` which. */
const env = { RUNS: TABLES, ...process.env };
const jest = join(root, 'node_modules/jest/bin/jest.js');
const { status } = spawnSync(process.execPath, [jest, 'tests/domain/source/any-table'], {
  cwd: root,
  env,
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
