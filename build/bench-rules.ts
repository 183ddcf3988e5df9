import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from './root';

/** Times over the same lines of people, in ms: the rules of the field, a bare loop, and zod asking for the shape alone. */
export type RuleTimes = { lines: number; rules: number; loop: number; zod: number };

/** Measures a commune of about so many lines in a process of its own, as fresh as every run of a script on Google. */
export async function measureRules(lines: number): Promise<RuleTimes> {
  const { stdout } = await promisify(execFile)(process.execPath, [
    join(root, 'build/run.js'),
    'time-rules',
    String(lines),
  ]);
  return JSON.parse(stdout) as RuleTimes;
}
