import type { Campaign } from '../domain/campaign';
import type { Cell, Grid } from '../domain/cell';
import { findHeader } from '../domain/header';
import type { RosterTab } from '../domain/roster';
import { isAddress, readSettings, addressesIn, SETTING_LABELS, type Settings } from '../domain/settings';
import { kindOf, readUnits, tabNameFor, type Unit, type UnitKind } from '../domain/unit';
import type { Ports } from '../ports';
import type { Text } from '../text/text';
import { rosterLayout, templateHeader, type RosterLayout } from '../view/roster-layout';
import {
  emptyOutputs,
  historyView,
  indicatorsView,
  milestonesView,
  settingsView,
  unitCells,
  unitsView,
} from '../view/set-up';
import { firstHome } from '../view/first-home';
import type { TabView } from '../view/table';
import { rememberFrame } from './edit-frame';
import { addToHistory } from './history';
import { provideLanguage } from './language';
import { inParts, openFrame, stepRefused, type StepResult, type StepWorld, type Task } from './job';
import { protectRosters, protectWorkbook } from './protect-tabs';
import { welcome } from './welcome';
import { campaignOf, knownCampaigns, readSetup, rosterTab, textIn } from './workbook-setup';

const TABS_A_STEP = 5;

const COLOURS: Readonly<Record<UnitKind | 'input' | 'output' | 'home', string>> = {
  home: '#188038',
  input: '#f9ab00',
  output: '#1a73e8',
  school: '#9334e6',
  village: '#12b5cb',
  other: '#80868b',
};

type SetUpTask = Extract<Task, { job: 'set-up'; step: 'start' }>;

/** Adds a tab with its first content; a tab that is there already keeps what people typed. */
function provide(ports: Ports, view: TabView, colour: string, place?: number): void {
  if (ports.tabs().some(({ name }) => name === view.tab)) return;
  ports.addTab(view.tab, colour, place);
  ports.showTab(view);
}

function provideSettings(ports: Ports, task: SetUpTask, campaign: Campaign, text: Text): void {
  const before = ports.readTab('Cấu hình');
  const present = readSettings(before);
  const settings: Settings = {
    campaign: campaign.id,
    commune: present.commune || campaign.commune,
    mail: task.mail || present.mail,
    language: present.language || 'vi',
    office: present.office,
  };
  provide(ports, settingsView(settings, text), COLOURS.input);
  for (const name of ['campaign', 'mail'] as const) {
    const line = before.findIndex((row) => row[0] === SETTING_LABELS[name]);
    if (line >= 0 && present[name] !== settings[name]) ports.writeCells('Cấu hình', line + 1, 2, [[settings[name]]]);
  }
}

/** The units that stand in `Đơn vị`, and the new ones added below them. */
function provideUnits(ports: Ports, names: readonly string[], text: Text): readonly Unit[] {
  const present = readUnits(ports.readTab('Đơn vị'));
  const taken = [...ports.tabs().map(({ name }) => name), ...present.map(({ tab }) => tab)];
  const added: Unit[] = [];
  for (const name of names) {
    if ([...present, ...added].some((unit) => unit.name === name)) continue;
    const tab = tabNameFor(name, taken);
    taken.push(tab);
    added.push({ name, kind: kindOf(name), tab, mail: '', editors: '' });
  }
  provide(ports, unitsView([], text), COLOURS.input);
  const line = ports.readTab('Đơn vị').length + 1;
  if (added.length > 0)
    ports.writeCells(
      'Đơn vị',
      line,
      1,
      added.map((unit) => unitCells(unit, text)),
    );
  return [...present, ...added];
}

function provideTabs(ports: Ports, campaign: Campaign, text: Text): void {
  provide(ports, indicatorsView(campaign, text), COLOURS.input);
  provide(ports, milestonesView(campaign, text), COLOURS.input);
  for (const view of emptyOutputs(text)) provide(ports, view, COLOURS.output);
  provide(ports, historyView(text), COLOURS.output);
  provide(ports, firstHome(campaign, [], text), COLOURS.home, 0);
}

/** Builds the add-in's tabs and lists the units; their own tabs are laid out by the steps that follow. */
export function startSetUp(ports: Ports, task: SetUpTask): StepResult {
  const text = textIn(readSettings(ports.readTab('Cấu hình')).language);
  const campaign = campaignOf(task.campaign);
  const known = knownCampaigns().map(({ id }) => id);
  if (!campaign) return stepRefused(text.problems.unknownCampaign(task.campaign, known.join(', ')));
  const wrong = addressesIn(task.mail).find((address) => !isAddress(address));
  if (wrong !== undefined) return stepRefused(text.problems.badRecipient(wrong));
  provideSettings(ports, task, campaign, text);
  const tabs = provideUnits(ports, task.units, text).map(rosterTab);
  provideTabs(ports, campaign, text);
  provideLanguage(ports, campaign, text);
  const frame = openFrame(ports, campaign.id, text.language);
  const parts = inParts(tabs, TABS_A_STEP);
  const layOut = parts.map((part): Task => ({ job: 'set-up', step: 'lay-out', tabs: part, frame }));
  return {
    label: text.jobs.started,
    keep: null,
    next: [...layOut, { job: 'set-up', step: 'finish', tabs, frame }],
    result: null,
  };
}

const isEmpty = (grid: Grid) => grid.every((row) => row.every((cell: Cell) => cell === ''));

/**
 * Lays out one roster: an empty tab gets the template, a filled one keeps its own header.
 *
 * @returns null for a tab that has other content and no header.
 */
function layOutRoster(ports: Ports, { tab, kind }: RosterTab, text: Text): RosterLayout | null {
  ports.addTab(tab, COLOURS[kind]);
  let grid = ports.readTab(tab);
  if (isEmpty(grid)) {
    grid = [templateHeader()];
    ports.writeCells(tab, 1, 1, [templateHeader()]);
  }
  const header = findHeader(grid);
  if (!header) return null;
  const layout = rosterLayout(tab, header, grid[0]?.length ?? 0, text);
  ports.layOutRoster(layout);
  return layout;
}

/** Lays out a few rosters. */
export function layOutRosters(world: StepWorld, tabs: readonly RosterTab[]): StepResult {
  const { ports, text } = world;
  protectRosters(
    world,
    tabs.flatMap((tab) => layOutRoster(ports, tab, text) ?? []),
  );
  return { label: text.jobs.layingOut(tabs.map(({ unit }) => unit)), keep: null, next: [], result: null };
}

/** Writes the last word of a set-up and gives back the units with their tabs. */
export function finishSetUp(world: StepWorld): StepResult {
  const setup = readSetup(world.ports);
  const { units } = setup;
  rememberFrame(world.ports, setup);
  welcome(world, units);
  const outcome = [world.text.jobs.setUpDone(units.length), ...protectWorkbook(world)].join(' ');
  addToHistory(world, world.text.menu.setUp, outcome);
  const result = { units: units.map(({ name, kind, tab }) => ({ name, kind, tab })) };
  return { label: outcome, keep: null, next: [], result };
}
