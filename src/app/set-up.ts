import type { Campaign } from '../domain/campaign';
import { wrongAddressIn } from '../domain/settings';
import { isMendable, type StructureFault } from '../domain/structure-fault';
import { kindOf } from '../domain/unit';
import type { NamedUnit } from '../domain/unit-lines';
import { followTabs, ownRosters, settingFaults, tabFaults } from '../domain/workbook-fault';
import type { Ports } from '../ports';
import { emptyOutputs, historyView, indicatorsView, milestonesView, type SettingValues } from '../view/set-up';
import { firstHome } from '../view/first-home';
import { provideLanguage } from './language';
import {
  inParts,
  openFrame,
  stepDone,
  stepRefused,
  type JobFrame,
  type StepResult,
  type TabToLayOut,
  type Task,
} from './job';
import { hasTab, provideTab, TAB_COLOURS } from './provide-tab';
import { draftUnits } from './set-up-draft';
import { ownValues, provideSettings } from './settings-tab';
import { recallRosters } from './structure';
import { addUnits, correctTabs } from './units-tab';
import { campaignOf, knownIds, newerRefusal, readSetup, rosterTab, type WorkbookSetup } from './workbook-setup';

const TABS_A_STEP = 5;

type SetUpTask = Extract<Task, { job: 'set-up'; step: 'start' }>;

/** What a building of the workbook was asked for, and by which job. */
type Order = {
  readonly job: 'set-up' | 'update';
  readonly campaign: Campaign;
  readonly values: SettingValues;
  readonly named: readonly NamedUnit[];
};

function provideTabs(ports: Ports, campaign: Campaign, { text }: WorkbookSetup): void {
  provideTab(ports, indicatorsView(campaign, text), TAB_COLOURS.input);
  provideTab(ports, milestonesView(campaign, text), TAB_COLOURS.input);
  for (const view of emptyOutputs(text)) provideTab(ports, view, TAB_COLOURS.output);
  provideTab(ports, historyView(text), TAB_COLOURS.output);
  provideTab(ports, firstHome(campaign, [], text), TAB_COLOURS.home, 0);
}

function layOutSteps(ports: Ports, job: Order['job'], tabs: readonly TabToLayOut[], frame: JobFrame): Task[] {
  const pattern = tabs.find(({ tab }) => !hasTab(ports, tab))?.tab ?? null;
  return inParts(tabs, TABS_A_STEP).map((part) => ({ job, step: 'lay-out', tabs: part, pattern, frame }));
}

/** Adds what the workbook lacks; the tabs of the units are laid out by the steps that follow. */
function build(ports: Ports, setup: WorkbookSetup, { job, campaign, values, named }: Order): StepResult {
  const { text, grid, settings } = setup;
  const open = openFrame(ports, campaign.id, text.language);
  const memories = recallRosters(ports);
  const tabs = ports.tabs();
  const followed = followTabs(setup.units, tabs, memories);
  const isNew = grid.length === 0;
  const faults = isNew ? [] : [...settingFaults(grid, settings), ...tabFaults(setup.units, followed, tabs)];
  provideSettings(ports, grid, { ...values, ...ownValues(open.on) }, text);
  correctTabs(ports, setup.units, followed);
  const units = addUnits(ports, followed, named, text);
  provideTabs(ports, campaign, setup);
  provideLanguage(ports, campaign, text);
  const frame = { ...open, faults };
  const toLayOut = ownRosters(units).map((unit) => ({ ...rosterTab(unit), memory: memories.get(unit.name) ?? null }));
  const layOut = layOutSteps(ports, job, toLayOut, frame);
  return stepDone(text.jobs.started, [...layOut, { job, step: 'finish', kept: true, frame }]);
}

/** Adds tabs and units that are missing, for a campaign; what people typed stays. */
export function startSetUp(ports: Ports, task: SetUpTask): StepResult {
  const setup = readSetup(ports);
  const { settings, text } = setup;
  const refusal = newerRefusal(setup);
  if (refusal !== null) return stepRefused(refusal);
  const campaign = campaignOf(task.campaign);
  if (!campaign) return stepRefused(text.problems.unknownCampaign(task.campaign, knownIds()));
  const wrong = wrongAddressIn(task.mail);
  if (wrong !== undefined) return stepRefused(text.problems.badRecipient(wrong));
  const values = {
    campaign: campaign.id,
    ...(settings.commune === '' ? { commune: campaign.commune } : {}),
    ...(task.mail === '' ? {} : { mail: task.mail }),
  };
  const named = [...draftUnits(ports, setup.units), ...task.units.map((name) => ({ name, kind: kindOf(name) }))];
  return build(ports, setup, { job: 'set-up', campaign, values, named });
}

/** Leads a workbook to this add-in's structure and mends what can be mended without anybody. */
export function startUpdate(ports: Ports): StepResult {
  const setup = readSetup(ports);
  const { settings, text } = setup;
  const refusal = newerRefusal(setup);
  if (refusal !== null) return stepRefused(refusal);
  if (settings.campaign === '') return stepRefused(text.problems.notSetUp);
  const campaign = campaignOf(settings.campaign);
  if (!campaign) return stepRefused(text.problems.unknownCampaign(settings.campaign, knownIds()));
  return build(ports, setup, { job: 'update', campaign, values: {}, named: [] });
}

/** Faults in two heaps: those that the steps of an update mend, and those that a person has to. */
export const sortFaults = (faults: readonly StructureFault[]) => ({
  mended: faults.filter(isMendable),
  left: faults.filter((fault) => !isMendable(fault)),
});
