import type { JobPage } from '../app/open-dialog';
import { button, speak } from './element';
import { runJob } from './work';

declare const data: JobPage;

async function run(task: JobPage['task']): Promise<void> {
  button('yes').hidden = true;
  const { kind } = await runJob(task, data.words);
  button('yes').hidden = kind !== 'asks';
}

speak(data.language, data.words);
button('yes').onclick = () => void run({ job: 'report', step: 'start', again: true });
void run(data.task);
