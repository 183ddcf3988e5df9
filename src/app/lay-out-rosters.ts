import { isBlank, type Cell, type Grid } from '../domain/cell';
import { findHeader, type Header } from '../domain/header';
import { headerFaults, lostColumns } from '../domain/header-fault';
import { headerLine } from '../domain/header-line';
import { blockSteps } from '../domain/own-block';
import { memoryOf, packMemories, type RosterMemory } from '../domain/roster-memory';
import { isMendable, type StructureFault } from '../domain/structure-fault';
import type { Ports } from '../ports';
import { rosterLayout, templateHeader, type RosterLayout } from '../view/roster-layout';
import type { StepResult, StepWorld, TabToLayOut } from './job';
import { protectRosters } from './protect-tabs';
import { hasTab, TAB_COLOURS } from './provide-tab';

/** What a laying-out step keeps for the last one. */
export type LaidOut = {
  /** As `packMemories` gives it. */
  readonly memories: string;
  readonly mended: number;
  readonly left: readonly StructureFault[];
};

const NO_CELLS: readonly Cell[] = [];

const isEmpty = (grid: Grid) => grid.every((row) => row.every(isBlank));

/** Writes the header that a roster had, into its line where that is free, else into a line of its own. */
function restoreHeader(ports: Ports, tab: string, grid: Grid, memory: RosterMemory): void {
  const { index } = memory;
  if ((grid[index] ?? NO_CELLS).some((cell) => !isBlank(cell))) ports.insertLine(tab, index + 1);
  ports.writeOwn(tab, index + 1, 1, [headerLine(memory)]);
}

/** Gives columns that lost their header its text again; what stands there now stays behind it, in brackets. */
function restoreColumns(ports: Ports, tab: string, grid: Grid, header: Header, memory: RosterMemory): void {
  for (const { column, at, text } of lostColumns(grid, header, memory)) {
    const restored = text === '' ? column : `${column} (${text})`;
    ports.writeOwn(tab, header.index + 1, at + 1, [[restored]]);
  }
}

function restoreBlock(ports: Ports, tab: string, grid: Grid, { index }: Header): void {
  const isFree = (at: number) => grid.every((row) => isBlank(row[at] ?? ''));
  for (const step of blockSteps(grid[index] ?? NO_CELLS, isFree)) {
    if (step.kind === 'move') {
      ports.moveColumn(tab, step.from, step.before);
      continue;
    }
    if (step.kind === 'insert') ports.insertColumn(tab, step.before);
    ports.writeOwn(tab, index + 1, step.kind === 'insert' ? step.before : step.at, [[step.header]]);
  }
}

/** Mends what of a header can be mended, and reads the tab again where something was. */
function mend(ports: Ports, { tab, memory }: TabToLayOut, grid: Grid, faults: readonly StructureFault[]): Grid {
  if (!faults.some(isMendable)) return grid;
  const header = findHeader(grid);
  if (!header) {
    if (memory) restoreHeader(ports, tab, grid, memory);
    return ports.readTab(tab);
  }
  if (memory) restoreColumns(ports, tab, grid, header, memory);
  if (header.torn) restoreBlock(ports, tab, grid, header);
  return ports.readTab(tab);
}

const idOf = (ports: Ports, tab: string): number => ports.tabs().find(({ name }) => name === tab)?.id ?? 0;

type Laid = {
  readonly memory: RosterMemory | null;
  readonly layout: RosterLayout | null;
  readonly faults: readonly StructureFault[];
};

/** Lays out one roster: an empty tab gets the template, a filled one keeps its own header and the colour of its tab. */
function layOutRoster({ ports, text, campaign }: StepWorld, roster: TabToLayOut): Laid {
  const { tab, unit, kind } = roster;
  let grid = ports.readTab(tab);
  const isNew = isEmpty(grid);
  if (isNew || grid.length === 1) ports.addTab(tab, TAB_COLOURS[kind]);
  if (isNew) {
    const template = templateHeader(campaign);
    grid = [template];
    ports.writeOwn(tab, 1, 1, [template]);
  }
  const faults = isNew ? [] : headerFaults(unit, grid, findHeader(grid), roster.memory);
  grid = mend(ports, roster, grid, faults);
  const header = findHeader(grid);
  if (!header || header.torn) return { memory: null, layout: null, faults };
  const layout = rosterLayout(tab, header, grid[0]?.length ?? 0, text);
  ports.layOutRoster(layout);
  const memory = memoryOf(idOf(ports, tab), { ...header, own: layout.own - 1 });
  return { memory, layout, faults };
}

/** A new roster as a copy of another that nobody has typed into yet: two calls instead of fifty. */
function copyRoster({ ports, text, campaign }: StepWorld, { tab, kind }: TabToLayOut, pattern: string): Laid {
  ports.copyTab(pattern, tab, TAB_COLOURS[kind]);
  const template = templateHeader(campaign);
  const header = findHeader([template]);
  const layout = header && rosterLayout(tab, header, template.length, text);
  return { memory: header && memoryOf(idOf(ports, tab), header), layout, faults: [] };
}

const isUntouched = (ports: Ports, pattern: string): boolean =>
  ports.tabs().some(({ name, rows }) => name === pattern && rows() === 1);

/** Lays out a few rosters and protects them. */
export function layOutRosters(world: StepWorld, rosters: readonly TabToLayOut[], pattern: string | null): StepResult {
  const { ports, text } = world;
  const laid = rosters.map((roster) => {
    const isCopy = pattern !== null && !hasTab(ports, roster.tab) && isUntouched(ports, pattern);
    const done = isCopy ? copyRoster(world, roster, pattern) : layOutRoster(world, roster);
    return { ...done, unit: roster.unit };
  });
  protectRosters(
    world,
    laid.flatMap(({ layout }) => layout ?? []),
  );
  const faults = laid.flatMap((each) => each.faults);
  const left = faults.filter((fault) => !isMendable(fault));
  const memories = new Map(laid.flatMap(({ unit, memory }) => (memory ? [[unit, memory] as const] : [])));
  const kept: LaidOut = { memories: packMemories(memories), mended: faults.length - left.length, left };
  const label = text.jobs.layingOut(rosters.map(({ unit }) => unit));
  return { label, keep: JSON.stringify(kept), next: [], result: null };
}
