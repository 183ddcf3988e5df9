import type { Ports } from '../ports';
import type { Text } from '../text/text';
import { autoPage, type AutoPage } from './auto-dialog';
import type { SelfCheckTask, Task } from './job';
import type { UndoPage } from './import/open-pages';
import { reportPage, type ReportPage } from './report-dialog';
import { setUpPage, type SetUpPage } from './set-up-dialog';
import { readSetup } from './workbook-setup';

/** What the page that drives a job begins with. */
export type JobPage = {
  readonly language: Text['language'];
  readonly task: Task | SelfCheckTask;
  readonly words: Text['dialog'] & Pick<Text['problems'], 'unexpected'>;
};

/** Opens a page of ours as a dialog, with the data it begins with. */
export type OpenDialog = {
  (title: string, data: JobPage): void;
  (title: string, data: SetUpPage, page: 'set-up'): void;
  (title: string, data: AutoPage, page: 'auto'): void;
  (title: string, data: ReportPage, page: 'report'): void;
  (title: string, data: UndoPage, page: 'undo'): void;
};

type SimpleJob = 'check' | 'gaps' | 'deadlines' | 'update';

/** What the page that drives a job begins with, in the words of a language. */
export const jobPage = ({ language, dialog, problems }: Text, task: JobPage['task']): JobPage => ({
  language,
  task,
  words: { ...dialog, unexpected: problems.unexpected },
});

/** Opens the dialog that drives a job, shows how far it is, and can stop it between two steps. */
export function openJob(ports: Ports, open: OpenDialog, job: SimpleJob): void {
  const { text } = readSetup(ports);
  open(text.menu[job], jobPage(text, { job, step: 'start' }));
}

/** Opens the dialog that asks for campaign, units and addresses step by step, and then sets the workbook up. */
export function openSetUp(ports: Ports, open: OpenDialog): void {
  const setup = readSetup(ports);
  open(setup.text.menu.setUp, setUpPage(ports, setup), 'set-up');
}

/** Opens the dialog that says whether it runs by itself, and turns that on and off. */
export function openAuto(ports: Ports, open: OpenDialog): void {
  const { title, page } = autoPage(ports);
  open(title, page, 'auto');
}

/** Opens the dialog that shows the weekly report before it is sent. */
export function openReport(ports: Ports, open: OpenDialog): void {
  const { title, page } = reportPage(ports);
  open(title, page, 'report');
}
