import { runProgram, showResult } from './finish';
import { localOptions } from './local-options';
import { showProgress } from './progress';
import { root, typedIn } from './root';
import { runLocal } from './run-local';

await runProgram(async () => {
  const asked = localOptions(process.argv.slice(2), typedIn);
  if (asked.kind === 'help') {
    console.log(asked.text);
  } else if (asked.kind === 'error') {
    showResult({ exit: 2, error: asked.error }, '');
  } else {
    showResult(await runLocal(root, asked.options, showProgress(process.stderr)), asked.options.out);
  }
});
