import type { Ports } from '../ports';
import type { Text } from '../text/text';
import { knownCampaigns, readSetup } from './workbook-setup';

/** Opens our page as a dialog, with the data it begins with. */
export type OpenDialog = (title: string, data: unknown) => void;

type ReadingJob = 'check' | 'gaps' | 'deadlines' | 'report';

const firstTask = (job: ReadingJob) =>
  job === 'report' ? { job, step: 'start', again: false } : { job, step: 'start' };

const words = (text: Text) => ({ ...text.dialog, unexpected: text.problems.unexpected });

/** Opens the dialog that drives a job, shows how far it is, and can stop it between two steps. */
export function openJob(ports: Ports, open: OpenDialog, job: ReadingJob): void {
  const { text } = readSetup(ports);
  open(text.menu[job], { task: firstTask(job), words: words(text) });
}

/** Opens the dialog that asks for campaign, units and address, and then sets the workbook up. */
export function openSetUp(ports: Ports, open: OpenDialog): void {
  const { text, settings } = readSetup(ports);
  open(text.menu.setUp, { campaigns: knownCampaigns(), settings, words: words(text) });
}
