import type { MailPreview, SelfCheckTask, Task } from '../app/job';
import { messageOf, takeStep } from './server';

/** How a job ended. One whose last step is done was not stopped, whenever somebody asked for it. */
export type JobEnd =
  | { readonly kind: 'done'; readonly sentence: string; readonly preview?: MailPreview; readonly opens?: string }
  | { readonly kind: 'refused' | 'asks'; readonly sentence: string }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed'; readonly message: string };

/** Told after every step: how many are done, how many are known by now, what was done. */
export type OnStep = (done: number, known: number, label: string) => void;

/** A job under way. */
export type DrivenJob = {
  /** Never rejects. */
  readonly end: Promise<JobEnd>;
  /** Lets the step under way come to its end, and takes no other. */
  readonly stop: () => void;
};

/** Drives a job to its end, one step after the other, keeping what the steps give to keep. */
export function driveJob(first: Task | SelfCheckTask, onStep: OnStep): DrivenJob {
  let isStopped = false;
  const end = drive(first, onStep, () => isStopped).catch((error: unknown): JobEnd => ({
    kind: 'failed',
    message: messageOf(error),
  }));
  return {
    end,
    stop: () => {
      isStopped = true;
    },
  };
}

async function drive(first: Task | SelfCheckTask, onStep: OnStep, isStopped: () => boolean): Promise<JobEnd> {
  const queue = [first];
  const kept: string[] = [];
  let end: Extract<JobEnd, { kind: 'done' }> = { kind: 'done', sentence: '' };
  for (let done = 1, task = queue.shift(); task; task = queue.shift(), done += 1) {
    if (done > 1 && isStopped()) return { kind: 'stopped' };
    const { label, keep, next, result } = await takeStep(task, 'kept' in task ? kept : []);
    if (keep !== null) kept.push(keep);
    queue.push(...next);
    onStep(done, done + queue.length, label);
    if (result?.error !== undefined) return { kind: 'refused', sentence: result.error };
    if (result?.asks) return { kind: 'asks', sentence: result.asks };
    if (result?.preview) return { kind: 'done', sentence: result.done, preview: result.preview };
    if (result) end = { kind: 'done', sentence: result.done, ...(result.opens ? { opens: result.opens } : {}) };
    else if (end.sentence === '') end = { kind: 'done', sentence: label };
  }
  return end;
}
