import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pushProblem, whyNotToPush } from './push-result';
import { root } from './root';

process.exitCode = push();

/** Checks everything, builds, pushes `dist/`; the exit status. */
function push(): number {
  const obstacle = whyNotToPush(readFileSync(join(root, '.clasp.json'), 'utf8'));
  if (obstacle !== null) return fail(obstacle);
  const check = spawnSync('npm', ['run', 'check'], { cwd: root, stdio: 'inherit' });
  if (check.status !== 0) return fail('The check failed: nothing was pushed.');
  const clasp = spawnSync('npx', ['clasp', 'push', '--force'], { cwd: root, encoding: 'utf8' });
  const output = `${clasp.stdout}${clasp.stderr}`;
  console.log(output.trim());
  const problem = pushProblem(clasp.status, output);
  return problem === null ? 0 : fail(problem);
}

function fail(sentence: string): number {
  console.error(sentence);
  return 1;
}
