import type { MailPreview, ReportUse } from '../app/job';
import type { ReportPage } from '../app/report-dialog';
import { button, byId, frame, say, speak } from './element';
import { runJob } from './work';

declare const data: ReportPage;

const CHOICES = ['me', 'yes', 'send'] as const;

function offer(choices: readonly (typeof CHOICES)[number][]): void {
  for (const each of CHOICES) button(each).hidden = !choices.includes(each);
}

function showMail({ subject, html }: MailPreview): void {
  byId('subject').textContent = subject;
  frame('mail').srcdoc = html;
  byId('letter').hidden = false;
  say('also', data.also);
}

/** A report that has left is not offered a second time; a mail that never came to be shown is not offered at all. */
async function run(how: ReportUse, again = false): Promise<void> {
  offer([]);
  const end = await runJob({ job: 'report', step: 'start', again, how }, data.words);
  const isOver = how === 'send' && end.kind === 'done';
  if (end.kind === 'done' && end.preview) showMail(end.preview);
  byId('progress').hidden = true;
  if (isOver) say('also', '');
  else if (end.kind === 'asks') offer(['yes']);
  else if (!byId('letter').hidden) offer(['me', 'send']);
}

speak(data.language, data.words);
frame('mail').title = data.words.mail;
button('me').onclick = () => void run('me');
button('send').onclick = () => void run('send');
button('yes').onclick = () => void run('send', true);
void run('preview');
