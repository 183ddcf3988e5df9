import type { SelfCheckTask, Task } from '../app/job';
import { driveJob, type JobEnd } from './drive-job';
import { button, byId, progressBar } from './element';
import { closeDialog } from './server';

/** What the page says itself; all else the steps say. */
type Words = Readonly<Record<'starting' | 'stopping' | 'stopped' | 'unexpected', string>>;

/** Drives a job before a person's eyes: what was done, how far it is, a button to stop; then what came of it. */
export async function runJob(first: Task | SelfCheckTask, words: Words): Promise<JobEnd> {
  const stop = button('stop');
  const job = driveJob(first, showStep);
  showRunning(true);
  byId('label').textContent = words.starting;
  stop.onclick = () => {
    stop.disabled = true;
    byId('label').textContent = words.stopping;
    job.stop();
  };
  const end = await job.end;
  showRunning(false);
  showEnd(end, words);
  return end;
}

/** Leaves nothing but a button that closes the dialog. */
export function showClose(): void {
  showRunning(false);
  byId('progress').hidden = true;
  button('close').focus();
}

function showRunning(isRunning: boolean): void {
  byId('work').hidden = false;
  byId('label').classList.remove('wrong');
  byId('progress').hidden = false;
  button('stop').hidden = !isRunning;
  button('stop').disabled = false;
  button('close').hidden = isRunning;
  button('close').onclick = closeDialog;
}

function showStep(done: number, known: number, label: string): void {
  const progress = progressBar('progress');
  progress.max = known;
  progress.value = done;
  byId('label').textContent = label;
}

/** A bar that is full where nothing was done would say that it was. */
function showEnd(end: JobEnd, words: Words): void {
  const isWrong = end.kind === 'refused' || end.kind === 'failed';
  byId('label').textContent = sentenceOf(end, words);
  byId('label').classList.toggle('wrong', isWrong);
  byId('progress').hidden = isWrong || end.kind === 'asks';
  button('close').focus();
}

function sentenceOf(end: JobEnd, words: Words): string {
  if (end.kind === 'failed') return `${words.unexpected}\n${end.message}`;
  return end.kind === 'stopped' ? words.stopped : end.sentence;
}
