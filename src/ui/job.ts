import type { JobPage } from '../app/open-dialog';
import { speak } from './element';
import { offerTab } from './offer-tab';
import { runJob } from './work';

declare const data: JobPage;

speak(data.language, data.words);
void runJob(data.task, data.words).then((end) => {
  if (end.kind === 'done' && end.opens) offerTab(end.opens, data.words);
});
