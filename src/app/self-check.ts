import type { Grid } from '../domain/cell';
import { findHeader, HEADER_DEPTH, isWhole } from '../domain/header';
import {
  judge,
  refused,
  SCRATCH_TAB,
  SELF_CHECK_TAB,
  withoutAddresses,
  type Check,
  type CheckData,
  type CheckName,
  type Fact,
} from '../domain/self-check';
import { addressesIn } from '../domain/settings';
import type { Ports } from '../ports';
import { selfCheckView } from '../view/self-check';
import { countedEdits } from './edit-probe';
import { stepDone, stepRefused, type SelfCheckTask, type StepResult } from './job';
import { jobPage, type OpenDialog } from './open-dialog';
import { textIn, readSetup, type WorkbookSetup } from './workbook-setup';
import { OUR_MARK } from '../domain/permission';
import { OFFICE_TABS } from '../domain/our-tabs';
import { statedVersion, VERSION } from '../domain/workbook-version';
import { dailyOwner } from './daily-run';

const TODAY_CELL = 'HOM_NAY';

type Look = { readonly [N in CheckName]: () => CheckData[N] };

const lookAtTriggers = (ports: Ports): CheckData['triggers'] => ({
  handlers: ports.probes.triggers(),
  owner: dailyOwner(ports),
});

/** The rows of each tab among which its header is looked for; null for a tab that is not there. */
function topsOf({ tabs, readBlock }: Ports): (tab: string) => Grid | null {
  const present = new Map(tabs().map((tab) => [tab.name, tab]));
  return (name) => {
    const tab = present.get(name);
    if (!tab) return null;
    const rows = Math.min(tab.rows(), HEADER_DEPTH);
    return rows === 0 ? [] : readBlock(name, 1, 1, rows, tab.columns());
  };
}

function lookAtRosters(ports: Ports, { units }: WorkbookSetup): CheckData['rosters'] {
  const topOf = topsOf(ports);
  const tops = units.map(({ tab }) => ({ tab, top: topOf(tab) }));
  const headers = tops.flatMap(({ tab, top }) => (top === null ? [] : [{ tab, header: findHeader(top) }]));
  const namesOf = (some: readonly { readonly tab: string }[]) => some.map(({ tab }) => tab);
  return {
    tabs: units.length,
    gone: namesOf(tops.filter(({ top }) => top === null)),
    headless: namesOf(headers.filter(({ header }) => header === null || !isWhole(header))),
    blockless: namesOf(headers.filter(({ header }) => header !== null && isWhole(header) && header.own === null)),
  };
}

function lookAtToday({ probes, today }: Ports): CheckData['today'] {
  const cell = probes.named(TODAY_CELL);
  return { found: cell !== null, day: cell !== null && typeof cell === 'object' ? cell.day : null, on: today() };
}

function lookAtProtections({ probes, tabs }: Ports, { units }: WorkbookSetup): CheckData['protections'] {
  const present = new Set(tabs().map(({ name }) => name));
  const wanted = [...units.map(({ tab }) => tab), ...OFFICE_TABS].filter((tab) => present.has(tab));
  const closed = new Set(probes.protectedTabs(OUR_MARK));
  return { tabs: wanted.length, open: wanted.filter((tab) => !closed.has(tab)) };
}

/** All tabs but those of the self-check, so that the first one sees what the second does. */
function lookAtSize({ probes, tabs }: Ports): CheckData['size'] {
  const ours: readonly string[] = [SELF_CHECK_TAB, SCRATCH_TAB];
  const names = tabs().flatMap(({ name }) => (ours.includes(name) ? [] : name));
  return { tabs: names.length, cells: probes.cells(names) };
}

const looks = (ports: Ports, setup: WorkbookSetup): Look => ({
  zones: ports.probes.zones,
  locale: () => ({ locale: ports.probes.locale() }),
  scopes: ports.probes.permissions,
  triggers: () => lookAtTriggers(ports),
  rosters: () => lookAtRosters(ports, setup),
  today: () => lookAtToday(ports),
  protections: () => lookAtProtections(ports, setup),
  mail: () => ({ left: ports.mailQuota(), wanted: addressesIn(setup.settings.mail).length }),
  version: () => ({ version: statedVersion(setup.settings), current: VERSION }),
  size: () => lookAtSize(ports),
  edits: () => countedEdits(ports),
});

function lookAt<N extends CheckName>(name: N, look: () => CheckData[N]): Check {
  try {
    return judge(name, look());
  } catch (error) {
    return refused(name, withoutAddresses(String((error as { message?: unknown }).message)));
  }
}

function look(ports: Ports): Check[] {
  const all = looks(ports, readSetup(ports));
  return (Object.keys(all) as CheckName[]).map((name) => lookAt(name, all[name] as () => CheckData[typeof name]));
}

type ShowTask = Extract<SelfCheckTask, { step: 'show' }>;

function show(ports: Ports, { language }: ShowTask, [checked = '[]', tried = '[]']: readonly string[]): StepResult {
  const text = textIn(language);
  const checks = JSON.parse(checked) as Check[];
  const facts = JSON.parse(tried) as Fact[];
  const view = selfCheckView(checks, facts, text.selfCheck, text.tables.asOf(ports.today(), ports.time()));
  const outcome = text.selfCheck.done(checks);
  const shown = ports.alone(() => {
    ports.showTab(view);
    return true;
  });
  if (shown === null) return stepRefused(text.problems.busy);
  return { label: outcome, keep: null, next: [], result: { done: outcome, checks, facts, opens: SELF_CHECK_TAB } };
}

function start(ports: Ports): StepResult {
  const { text } = readSetup(ports);
  const { language } = text;
  return stepDone(text.jobs.started, [
    { job: 'self-check', step: 'look', language },
    { job: 'self-check', step: 'try', language },
    { job: 'self-check', step: 'show', kept: true, language },
  ]);
}

/**
 * Runs one step of *Tự kiểm tra*: looks at the workbook, tries the platform out, shows what was seen in a tab.
 *
 * @param kept - What the two looking steps gave to keep, for the last one.
 */
export function selfCheckStep(ports: Ports, task: SelfCheckTask, kept: readonly string[]): StepResult {
  if (task.step === 'start') return start(ports);
  const { selfCheck } = textIn(task.language);
  switch (task.step) {
    case 'look':
      return { ...stepDone(selfCheck.looking), keep: JSON.stringify(look(ports)) };
    case 'try':
      return { ...stepDone(selfCheck.trying), keep: JSON.stringify(ports.probes.facts(SCRATCH_TAB)) };
    case 'show':
      return show(ports, task, kept);
  }
}

/** Opens the dialog that drives *Tự kiểm tra*. */
export function openSelfCheck(ports: Ports, open: OpenDialog): void {
  const { text } = readSetup(ports);
  open(text.menu.selfCheck, jobPage(text, { job: 'self-check', step: 'start' }));
}
