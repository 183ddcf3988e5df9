import { unpackMemories, type RosterMemory } from '../domain/roster-memory';
import type { StructureFault } from '../domain/structure-fault';
import { structureSentencesOf } from '../text/structure-sentences';
import type { Text } from '../text/text';
import { addToHistory } from './history';
import type { StepResult, StepWorld } from './job';
import type { LaidOut } from './lay-out-rosters';
import { nameToday } from './settings-tab';
import { sortFaults } from './set-up';
import { forgetDraft } from './set-up-draft';
import { recallRosters, rememberHeaderFaults, rememberRosters } from './structure';
import { ensureDailyRun } from './daily-run';
import { rememberFrame } from './edit-frame';
import { providePlanTables } from './plan-tables';
import { opens } from './open-result';
import { protectWorkbook } from './protect-tabs';
import { welcome } from './welcome';
import { readSetup } from './workbook-setup';

function rememberAll({ ports }: StepWorld, parts: readonly LaidOut[]): void {
  const memories = new Map<string, RosterMemory>(recallRosters(ports));
  for (const part of parts) for (const [unit, memory] of unpackMemories(part.memories)) memories.set(unit, memory);
  rememberRosters(ports, memories);
}

/** What the set-up or an update found: how much it mended, and the faults that are left for people. */
function outcomeOf({ frame }: StepWorld, parts: readonly LaidOut[]): { mended: number; left: StructureFault[] } {
  const sorted = sortFaults(frame.faults);
  const mended = parts.reduce((sum, part) => sum + part.mended, sorted.mended.length);
  return { mended, left: [...sorted.left, ...parts.flatMap(({ left }) => left)] };
}

const SHOWN = 5;

const problemsIn = (left: readonly StructureFault[], text: Text): string[] =>
  left.slice(0, SHOWN).map((fault) => `• ${structureSentencesOf(text.structure, fault).join(' ')}`);

/** The last step of a set-up or an update: what outlives it is remembered, and what came of it is said. */
export function finishSetUp(world: StepWorld, job: 'set-up' | 'update', kept: readonly string[]): StepResult {
  const { ports, text } = world;
  const parts = kept.map((part) => JSON.parse(part) as LaidOut);
  const setup = readSetup(ports);
  const { units } = setup;
  const { mended, left } = outcomeOf(world, parts);
  rememberAll(world, parts);
  rememberHeaderFaults(
    ports,
    parts.flatMap((part) => part.left),
  );
  rememberFrame(ports, setup);
  nameToday(ports);
  providePlanTables(world, setup.grid);
  welcome(world, units);
  ensureDailyRun(ports, world.frame.on);
  forgetDraft(ports);
  const done = job === 'update' ? text.setting.updateDone(mended, left.length) : text.jobs.setUpDone(units.length);
  const outcome = [done, ...protectWorkbook(world)];
  addToHistory(world, text.menu[job === 'update' ? 'update' : 'setUp'], outcome.join(' '));
  const label = [...outcome, ...problemsIn(left, text)].join('\n');
  const shown = units.map(({ name, kind, tab }) => ({ name, kind, tab }));
  const result = { units: shown, done: label, ...opens(world.frame, 'Bắt đầu') };
  return { label, keep: null, next: [], result };
}
