import { sampleCommune } from '../samples/commune';
import { runProgram, showResult } from './finish';
import { root, typedIn } from './root';
import { sampleOptions } from './sample-options';
import { writeSample } from './sample-files';
import { screen } from './text';

await runProgram(async () => {
  const asked = sampleOptions(process.argv.slice(2), typedIn);
  if (asked.kind === 'help') {
    console.log(asked.text);
  } else if (asked.kind === 'error') {
    showResult({ exit: 2, error: asked.error }, root);
  } else {
    const files = await writeSample(sampleCommune(asked.options), asked.options.out);
    console.log(screen.sampled(asked.options.out, files.length));
  }
});
