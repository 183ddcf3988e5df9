import { relative } from 'node:path';
import { closingTable } from './closing-table';
import type { LocalResult } from './run-local';
import { screen } from './text';

/** Shows how a run ended and sets the program's exit status. */
export function showResult(result: LocalResult, out: string): void {
  process.exitCode = result.exit;
  if (result.exit === 2) {
    console.error(result.error);
    return;
  }
  for (const { name, error } of result.summary.files) if (error !== null) console.error(screen.unreadable(name, error));
  console.log(closingTable(result.summary, result.campaign));
  console.log(screen.written(relative(process.cwd(), out) || '.', result.summary.mail.length));
}

/** Runs a program; what it did not foresee ends it with one line and the status 70. */
export async function runProgram(program: () => Promise<void>): Promise<void> {
  try {
    await program();
  } catch (error) {
    console.error(screen.failed(error instanceof Error ? error.message : String(error)));
    process.exitCode = 70;
  }
}
