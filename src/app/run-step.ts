import { isClosed } from '../domain/permission';
import { readSettings } from '../domain/settings';
import type { Ports } from '../ports';
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
import { followLanguage } from './language';
import { openPlaces } from './open-places';
import { readingSteps, readRosters } from './read-rosters';
import { selfCheckStep } from './self-check';
import { decideReport } from './send-report';
import { finishSetUp, layOutRosters, startSetUp } from './set-up';
import { tellLeft } from './tell-left';
import { decideDeadlines } from './warn-deadlines';
import { campaignOf, readSetup, rosterTab, textIn } from './workbook-setup';

type StartTask = Extract<Task, { step: 'start' }>;
type ReadingTask = Exclude<StartTask, { job: 'set-up' }>;
type LaterTask = Exclude<Task, StartTask>;

const decideTask = (task: ReadingTask, frame: JobFrame): Task =>
  task.job === 'report'
    ? { job: task.job, step: 'decide', kept: true, again: task.again, frame }
    : { job: task.job, step: 'decide', kept: true, frame };

function startReading(ports: Ports, task: ReadingTask): StepResult {
  const { settings, units, text } = readSetup(ports);
  rememberFrame(ports, { settings, units, text });
  if (settings.campaign === '') return stepRefused(text.problems.notSetUp);
  const campaign = campaignOf(settings.campaign);
  if (!campaign) return stepRefused(text.problems.unknownCampaign(settings.campaign, ''));
  followLanguage(ports, campaign, text);
  const frame = openFrame(ports, campaign.id, text.language);
  const reading = readingSteps(ports, task.job, units.map(rosterTab), frame);
  return stepDone(text.jobs.started, [...reading, decideTask(task, frame)]);
}

/** Set-up is for those who may edit what it settles. */
function startSettingUp(ports: Ports, task: Extract<StartTask, { job: 'set-up' }>): StepResult {
  const closed = ports.closedPlaces();
  if (!isClosed(closed, 'Cấu hình', null) && !isClosed(closed, 'Đơn vị', null)) return startSetUp(ports, task);
  return stepRefused(textIn(readSettings(ports.readTab('Cấu hình')).language).rights.setUpByOffice);
}

const start = (ports: Ports, task: StartTask): StepResult =>
  task.job === 'set-up' ? startSettingUp(ports, task) : startReading(ports, task);

type DecideTask = Extract<Task, { step: 'decide' }>;

function decide(world: StepWorld, task: DecideTask, kept: readonly string[]): StepResult {
  switch (task.job) {
    case 'check':
      return decideCheck(world, kept);
    case 'gaps':
      return decideGaps(world, kept);
    case 'deadlines':
      return decideDeadlines(world, kept);
    case 'report':
      return decideReport(world, kept, task.again);
  }
}

function proceed(world: StepWorld, task: LaterTask, kept: readonly string[]): StepResult {
  switch (task.step) {
    case 'read':
      return readRosters(world, task.tabs);
    case 'decide':
      return world.ports.alone(() => decide(world, task, kept)) ?? stepRefused(world.text.problems.busy);
    case 'mark':
      return markRosters(world, task.marks);
    case 'lay-out':
      return layOutRosters(world, task.tabs);
    case 'finish':
      return finishSetUp(world);
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
  const campaign = campaignOf(task.frame.campaign);
  if (!campaign) throw new Error(`No such campaign: ${task.frame.campaign}`);
  const open = openPlaces(ports, task.frame.closed);
  const world = { ports: open.ports, campaign, text: textIn(task.frame.language), frame: task.frame };
  const done = proceed(world, task, kept);
  return task.step === 'decide' && task.job !== 'check' ? tellLeft(done, open.left(), world.text) : done;
}
