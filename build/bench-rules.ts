import { build } from 'esbuild';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as z from 'zod/mini';
import { benchCampaign, type BenchRoster } from './bench-sample';
import type { Cell } from './roster-file';

/** Times over the same lines of people, in ms: the rules of the field, a bare loop, and zod asking for the shape alone. */
export type RuleTimes = { lines: number; rules: number; loop: number; zod: number };

/** The rules of the field as one function: rosters in, how many people and findings out. */
export type Rules = (rosters: readonly BenchRoster[], on: string) => { people: number; findings: number };

/** What the rules are bundled from: the pure code alone, without a sheet. */
const entry = `
  import order from './src/campaigns/${benchCampaign.campaign}.json';
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

/** Bundles the rules from the sources and loads them into this program. */
export async function loadRules(root: string): Promise<Rules> {
  const stdin = { contents: entry, resolveDir: root, loader: 'ts' } as const;
  const { outputFiles } = await build({ stdin, bundle: true, write: false, format: 'esm', target: 'es2020' });
  const folder = await mkdtemp(join(root, 'dist-'));
  try {
    const file = join(folder, 'rules.mjs');
    await writeFile(file, outputFiles[0]?.text ?? '');
    const loaded: unknown = await import(pathToFileURL(file).href);
    if (!hasRules(loaded)) throw new Error('The bundle of the rules has no function "rules".');
    return loaded.rules;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Measures a commune of so many lines; the best of nine runs each. */
export function measureRules(rules: Rules, rosters: readonly BenchRoster[]): RuleTimes {
  const sheets = rosters.map((roster) => ({ ...roster, cells: roster.cells.map((row) => row.map(emptyAsText)) }));
  return {
    lines: rosters.reduce((sum, { cells }) => sum + cells.length, 0),
    rules: best(() => rules(sheets, benchCampaign.on)),
    loop: best(() => filledCells(sheets)),
    zod: best(() => shape.parse(sheets.map(({ cells }) => cells))),
  };
}

const shape = z.array(z.array(z.array(z.union([z.string(), z.number(), z.boolean(), z.object({ day: z.string() })]))));

function emptyAsText(cell: Cell): Exclude<Cell, null> {
  return cell ?? '';
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
