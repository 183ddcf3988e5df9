import type { Ports } from '../ports';
import type { Text } from '../text/text';
import { setUpPage } from './set-up-dialog';
import { readSetup } from './workbook-setup';

/** Opens a page of ours as a dialog, with the data it begins with. */
export type OpenDialog = (title: string, data: unknown, page?: 'job' | 'set-up') => void;

type SimpleJob = 'check' | 'gaps' | 'deadlines' | 'report' | 'update';

const firstTask = (job: SimpleJob) =>
  job === 'report' ? { job, step: 'start', again: false } : { job, step: 'start' };

const words = (text: Text) => ({ ...text.dialog, unexpected: text.problems.unexpected });

/** Opens the dialog that drives a job, shows how far it is, and can stop it between two steps. */
export function openJob(ports: Ports, open: OpenDialog, job: SimpleJob): void {
  const { text } = readSetup(ports);
  open(text.menu[job], { task: firstTask(job), words: words(text) });
}

/** Opens the dialog that asks for campaign, units and addresses step by step, and then sets the workbook up. */
export function openSetUp(ports: Ports, open: OpenDialog): void {
  const setup = readSetup(ports);
  open(setup.text.menu.setUp, setUpPage(ports, setup), 'set-up');
}
