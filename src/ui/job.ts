import type { JobPage } from '../app/open-dialog';
import { speak } from './element';
import { runJob } from './work';

declare const data: JobPage;

speak(data.language, data.words);
void runJob(data.task, data.words);
