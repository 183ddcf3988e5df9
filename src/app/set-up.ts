import type { Guards } from '../domain/permission';
import type { Campaign } from '../domain/campaign';
import { wrongAddressIn } from '../domain/settings';
import type { OrderEdits } from '../domain/own-order';
import { isMendable, type StructureFault } from '../domain/structure-fault';
import { kindOf } from '../domain/unit';
import type { NamedUnit } from '../domain/unit-lines';
import { followTabs, ownRosters } from '../domain/workbook-fault';
import { VERSION, versionOf } from '../domain/workbook-version';
import type { Ports } from '../ports';
import { ledgerView, logView } from '../view/auto-tabs';
import { sessionsView } from '../view/sessions';
import { emptyOutputs, historyView, indicatorsView, milestonesView, type SettingValues } from '../view/set-up';
import { otherListViews } from '../view/other-lists';
import { firstHome } from '../view/first-home';
import { addFigureColumns } from './indicators-tab';
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
import { orderOf } from './orders';
import { orderValues, readOwnOrder } from './own-order';
import { followOrder } from './other-order';
import { planSettings } from './plan';
import { hasTab, provideTab, TAB_COLOURS } from './provide-tab';
import { draftUnits } from './set-up-draft';
import { ownValues, provideSettings } from './settings-tab';
import { readStructure, recallRosters } from './structure';
import { campaignRefusal, refuseCampaign } from './refuse-campaign';
import { addUnits, correctTabs } from './units-tab';
import { newerRefusal, readSetup, rosterTab, type WorkbookSetup } from './workbook-setup';

const TABS_A_STEP = 5;

type SetUpTask = Extract<Task, { job: 'set-up'; step: 'start' }>;

/** What a building of the workbook was asked for, and by which job. */
type Order = {
  readonly job: 'set-up' | 'update';
  readonly campaign: Campaign;
  /** What the workbook says otherwise than the letter. */
  readonly edits: OrderEdits;
  readonly values: SettingValues;
  readonly named: readonly NamedUnit[];
  readonly guards: Guards;
};

/** The tabs besides `Cấu hình`, `Đơn vị` and the rosters, as they begin. */
const firstTabs = (campaign: Campaign, { text }: WorkbookSetup) => ({
  indicators: indicatorsView(campaign, text),
  input: [milestonesView(campaign, text), sessionsView(campaign, text), ...otherListViews(campaign)],
  output: [...emptyOutputs(text), logView(text), ledgerView(text), historyView(text)],
  home: firstHome(campaign, [], text),
});

type FirstTabs = ReturnType<typeof firstTabs>;

function provideTabs(ports: Ports, { indicators, input, output, home }: FirstTabs): void {
  for (const view of [indicators, ...input]) provideTab(ports, view, TAB_COLOURS.input);
  for (const view of output) provideTab(ports, view, TAB_COLOURS.output);
  provideTab(ports, home, TAB_COLOURS.home, 0);
}

/** Before an older workbook says that it is of this version: an update that is cut off then begins with this again. */
function dressOld(ports: Ports, { settings }: WorkbookSetup, { indicators, input, output, home }: FirstTabs): void {
  if ((versionOf(settings) ?? VERSION) >= VERSION) return;
  for (const view of [indicators, ...input, ...output, home]) if (hasTab(ports, view.tab)) ports.dressTab(view);
  addFigureColumns(ports, indicators);
}

function layOutSteps(ports: Ports, job: Order['job'], tabs: readonly TabToLayOut[], frame: JobFrame): Task[] {
  const pattern = tabs.find(({ tab }) => !hasTab(ports, tab))?.tab ?? null;
  return inParts(tabs, TABS_A_STEP).map((part) => ({ job, step: 'lay-out', tabs: part, pattern, frame }));
}

/** Adds what the workbook lacks; the tabs of the units are laid out by the steps that follow. */
function build(ports: Ports, setup: WorkbookSetup, { job, campaign, edits, values, named, guards }: Order): StepResult {
  const { text, grid } = setup;
  const carried = { campaign: campaign.id, commune: campaign.commune, edits };
  const open = openFrame(ports, carried, text.language, guards.closed, planSettings(grid));
  const memories = recallRosters(ports);
  const followed = followTabs(setup.units, ports.tabs(), memories);
  const faults = grid.length === 0 ? [] : readStructure(ports, setup, guards, campaign).faults;
  const first = firstTabs(campaign, setup);
  dressOld(ports, setup, first);
  provideSettings(ports, grid, { ...values, ...ownValues(open.on) }, text);
  correctTabs(ports, setup.units, followed);
  const units = addUnits(ports, followed, named, text);
  const left = followOrder(ports, campaign, text);
  provideTabs(ports, first);
  provideLanguage(ports, campaign, text);
  const frame = { ...open, faults: [...faults, ...left] };
  const toLayOut = ownRosters(units).map((unit) => ({ ...rosterTab(unit), memory: memories.get(unit.name) ?? null }));
  const layOut = layOutSteps(ports, job, toLayOut, frame);
  return stepDone(text.jobs.started, [...layOut, { job, step: 'finish', kept: true, frame }]);
}

/** Adds tabs and units that are missing, for a campaign; what people typed stays. */
export function startSetUp(ports: Ports, task: SetUpTask, guards: Guards): StepResult {
  const setup = readSetup(ports);
  const { settings, text } = setup;
  const refusal = newerRefusal(setup);
  if (refusal !== null) return stepRefused(refusal);
  const order = orderOf({ ...settings, campaign: task.campaign });
  if (!order) return stepRefused(campaignRefusal(task.campaign, text));
  const wrong = wrongAddressIn(task.mail);
  if (wrong !== undefined) return stepRefused(text.problems.badRecipient(wrong));
  const isOther = settings.campaign !== order.id;
  const plan = isOther || !setup.joined ? { campaign: order, edits: {} } : readOwnOrder(ports, order, setup.joined);
  const values = {
    campaign: order.id,
    ...orderValues(setup.grid, plan.campaign, isOther),
    ...(settings.commune === '' ? { commune: order.commune } : {}),
    ...(task.mail === '' ? {} : { mail: task.mail }),
  };
  const named = [...draftUnits(ports, setup.units), ...task.units.map((name) => ({ name, kind: kindOf(name) }))];
  return build(ports, setup, { job: 'set-up', ...plan, values, named, guards });
}

/** Leads a workbook to this add-in's structure and mends what can be mended without anybody. */
export function startUpdate(ports: Ports, guards: Guards): StepResult {
  const setup = readSetup(ports);
  const { settings, text, order, joined } = setup;
  const refusal = newerRefusal(setup);
  if (refusal !== null) return stepRefused(refusal);
  if (settings.campaign === '') return stepRefused(text.problems.notSetUp);
  if (!order || !joined) return refuseCampaign(ports, setup, guards);
  const { campaign, edits } = readOwnOrder(ports, order, joined);
  const values = orderValues(setup.grid, campaign, false);
  return build(ports, setup, { job: 'update', campaign, edits, values, named: [], guards });
}

/** Faults in two heaps: those that the steps of an update mend, and those that a person has to. */
export const sortFaults = (faults: readonly StructureFault[]) => ({
  mended: faults.filter(isMendable),
  left: faults.filter((fault) => !isMendable(fault)),
});
