import * as z from 'zod/mini';
import { hoangThanh, benchCommune, type BenchRoster } from './bench-sample';
import type { RuleTimes } from './bench-rules';
import { loadPure } from './load-pure';
import type { FileCell } from '../src/reading/file-sheet';

/** The rules of the field as one function: rosters in, how many people and findings out. */
type Rules = (rosters: readonly BenchRoster[], on: string) => { people: number; findings: number };

/** What the rules are bundled from: the pure code alone, without a sheet. */
const entry = `
  import order from './src/campaigns/${hoangThanh.campaign}.json';
  import { parseCampaign } from './src/domain/campaign';
  import { countCommune } from './src/domain/commune';
  import { checkContext, checkRoster } from './src/domain/roster-check';
  const campaign = parseCampaign(order);
  export function rules(rosters, on) {
    const context = checkContext(on, campaign.bands);
    const checked = rosters.map(({ unit, kind, cells }) => checkRoster({ unit, kind, tab: unit }, cells, context));
    const commune = countCommune(campaign, checked, on);
    return { people: commune.totals.people, findings: commune.findings.length };
  }`;

async function loadRules(): Promise<Rules> {
  const loaded = await loadPure(entry);
  if (!hasRules(loaded)) throw new Error('The bundle of the rules has no function "rules".');
  return loaded.rules;
}

/** The best of nine runs of each over a commune. */
function measure(rules: Rules, rosters: readonly BenchRoster[]): RuleTimes {
  const sheets = rosters.map((roster) => ({ ...roster, cells: asFromSheet(roster.cells) }));
  return {
    lines: rosters.reduce((sum, { cells }) => sum + cells.length, 0),
    rules: best(() => rules(sheets, hoangThanh.on)),
    loop: best(() => filledCells(sheets)),
    zod: best(() => shape.parse(sheets.map(({ cells }) => cells))),
  };
}

const shape = z.array(z.array(z.array(z.union([z.string(), z.number(), z.boolean(), z.object({ day: z.string() })]))));

type SheetCell = Exclude<FileCell, null>;

/** Cells as a sheet gives them: nothing is empty text, and no text hangs on those that it was put together from. */
function asFromSheet(cells: readonly (readonly FileCell[])[]): SheetCell[][] {
  const filled = cells.map((row) => row.map((cell) => cell ?? ''));
  return JSON.parse(JSON.stringify(filled)) as SheetCell[][];
}

function filledCells(rosters: readonly BenchRoster[]): number {
  let filled = 0;
  for (const { cells } of rosters) for (const row of cells) for (const cell of row) if (cell !== '') filled += 1;
  return filled;
}

function best(work: () => unknown): number {
  const times = Array.from({ length: 9 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}

function hasRules(loaded: unknown): loaded is { rules: Rules } {
  return typeof loaded === 'object' && loaded !== null && 'rules' in loaded && typeof loaded.rules === 'function';
}

const lines = Number(process.argv[2]);
console.log(JSON.stringify(measure(await loadRules(), benchCommune(lines))));
