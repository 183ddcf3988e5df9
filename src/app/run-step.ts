import type { Ports } from '../ports';
import type { Text } from '../text/text';
import { decideGaps } from './analyse-gaps';
import { decideCheck, markRosters } from './check-data';
import { rememberFrame } from './edit-frame';
import {
  openFrame,
  stepDone,
  stepRefused,
  type JobFrame,
  type StepResult,
  type SelfCheckTask,
  type StepWorld,
  type Task,
} from './job';
import { decideAuto } from './run-auto';
import { followLanguage } from './language';
import { planSettings, settleWorld } from './plan';
import { campaignIn } from './orders';
import { openPlaces } from './open-places';
import { refuseCampaign } from './refuse-campaign';
import { readOwnOrder } from './own-order';
import { readingSteps, readRosters } from './read-rosters';
import { selfCheckStep } from './self-check';
import { decideReport } from './send-report';
import { finishSetUp } from './finish-set-up';
import { layOutRosters } from './lay-out-rosters';
import { startSetUp, startUpdate } from './set-up';
import { writeToday } from './settings-tab';
import { readStructure, recallHeaderFaults } from './structure';
import { tellLeft } from './tell-left';
import { decideTrial } from './try-report';
import { decideDeadlines } from './warn-deadlines';
import { maySetUp, newerRefusal, readSetup, textIn, workbookText, type WorkbookSetup } from './workbook-setup';

type ReadingJob = 'check' | 'gaps' | 'deadlines' | 'report' | 'auto';
type StartTask = Extract<Task, { step: 'start' }>;
type ReadingTask = Exclude<StartTask, { job: 'set-up' }> & { readonly job: ReadingJob };
type LaterTask = Exclude<Task, StartTask>;

const decideTask = (task: ReadingTask, frame: JobFrame): Task =>
  task.job === 'report'
    ? { job: task.job, step: 'decide', kept: true, again: task.again, how: task.how ?? 'send', frame }
    : { job: task.job, step: 'decide', kept: true, frame };

/** Why a workbook cannot be read yet, in words; null where it can. */
function refusalOf(setup: WorkbookSetup): string | null {
  const { settings, text } = setup;
  return settings.campaign === '' ? text.problems.notSetUp : newerRefusal(setup);
}

function startReading(ports: Ports, task: ReadingTask): StepResult {
  const setup = readSetup(ports);
  const { settings, text, grid, order, joined } = setup;
  const refusal = refusalOf(setup);
  if (refusal !== null) return stepRefused(refusal);
  const guards = ports.guards();
  if (!order || !joined) return refuseCampaign(ports, setup, guards);
  const mayWrite = openPlaces(ports, guards.closed).ports;
  const { campaign, edits, faults } = readOwnOrder(mayWrite, order, joined);
  const open = openFrame(ports, { ...settings, edits }, text.language, guards.closed, planSettings(grid));
  writeToday(mayWrite, grid, open.on);
  followLanguage(ports, campaign, text);
  const structure = readStructure(ports, setup, guards, campaign);
  rememberFrame(ports, { ...setup, units: structure.rosters });
  const inHeaders = task.job === 'check' ? [] : recallHeaderFaults(ports);
  const duties = setup.duties.map(({ unit, due }) => ({ unit, due }));
  const frame = { ...open, duties, faults: [...structure.faults, ...faults, ...inHeaders] };
  return stepDone(text.jobs.started, [...readingSteps(ports, task.job, structure, frame), decideTask(task, frame)]);
}

function startBuilding(ports: Ports, task: Extract<StartTask, { job: 'set-up' | 'update' }>): StepResult {
  const guards = ports.guards();
  if (!maySetUp(guards)) return stepRefused(workbookText(ports).rights.setUpByOffice);
  return task.job === 'set-up' ? startSetUp(ports, task, guards) : startUpdate(ports, guards);
}

function start(ports: Ports, task: StartTask): StepResult {
  if (task.job === 'set-up' || task.job === 'update') return startBuilding(ports, task);
  return startReading(ports, task);
}

const busy = ({ problems }: Text): StepResult => ({
  ...stepRefused(problems.busy),
  result: { error: problems.busy, isBusy: true },
});

type DecideTask = Extract<Task, { step: 'decide' }>;

function decide(asked: StepWorld, task: DecideTask, kept: readonly string[]): StepResult {
  const world = settleWorld(asked);
  switch (task.job) {
    case 'check':
      return decideCheck(world, kept);
    case 'gaps':
      return decideGaps(world, kept);
    case 'deadlines':
      return decideDeadlines(world, kept);
    case 'report':
      return task.how === 'send' ? decideReport(world, kept, task.again) : decideTrial(world, kept, task.how);
    case 'auto':
      return decideAuto(world, kept);
  }
}

function proceed(world: StepWorld, task: LaterTask, kept: readonly string[]): StepResult {
  switch (task.step) {
    case 'read':
      return readRosters(world, task.tabs);
    case 'decide':
      return world.ports.alone(() => decide(world, task, kept)) ?? busy(world.text);
    case 'mark':
      return markRosters(world, task.marks);
    case 'lay-out':
      return layOutRosters(world, task.tabs, task.pattern);
    case 'finish':
      return finishSetUp(world, task.job, kept);
  }
}

/**
 * Runs one step of a job.
 *
 * @param kept - Everything the steps before gave to keep, where the task asks for it.
 * @throws {Error} The task names a campaign that this add-in does not know.
 */
export function runStep(ports: Ports, task: Task | SelfCheckTask, kept: readonly string[]): StepResult {
  if (task.job === 'self-check') return selfCheckStep(ports, task, kept);
  if (task.step === 'start') return start(ports, task);
  const campaign = campaignIn(task.frame);
  if (!campaign) throw new Error(`No such campaign: ${task.frame.campaign}`);
  const open = openPlaces(ports, task.frame.closed);
  const world = { ports: open.ports, campaign, text: textIn(task.frame.language), frame: task.frame };
  const done = proceed(world, task, kept);
  return task.step === 'decide' && task.job !== 'check' ? tellLeft(done, open.left(), world.text) : done;
}
