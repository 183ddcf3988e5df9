import { relative } from 'node:path';
import { closingTable } from './closing-table';
import type { LocalResult } from './run-local';
import { root, typedIn } from './root';
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
  console.log(screen.written(shortPath(out), result.summary.mail.length));
}

/** Runs a program in the project's folder, wherever it was typed; what it did not foresee ends it with one line and the status 70. */
export async function runProgram(program: () => Promise<void>): Promise<void> {
  process.chdir(root);
  try {
    await program();
  } catch (error) {
    console.error(screen.failed(error instanceof Error ? error.message : String(error)));
    process.exitCode = 70;
  }
}

/** A folder as it is shortest to read: under the present one by its relative path, elsewhere whole. */
function shortPath(folder: string): string {
  const path = relative(typedIn, folder) || '.';
  return path.startsWith('..') ? folder : path;
}
