import * as z from 'zod/mini';
import type { Host } from '../host/host';

/** All that these functions need of a host: to run a function of the add-in, one execution as on Google. */
export type Runner = Pick<Host, 'run'>;

import { computedSchema } from './summary';
import type { FileSheet } from '../src/reading/file-sheet';

/** One step of a long action, as the add-in names it; only `kept` is read here. */
export type Task = {
  readonly job: string;
  readonly step: string;
  readonly kept?: boolean;
  readonly [key: string]: unknown;
};

/** Told after every step: how many are done, how many are known by now, what was done, in Vietnamese. */
export type OnStep = (done: number, known: number, label: string) => void;

const task = z.looseObject({ job: z.string(), step: z.string(), kept: z.optional(z.boolean()) });
const stepResult = z.object({
  label: z.string(),
  keep: z.nullable(z.string()),
  next: z.array(task),
  result: z.unknown(),
});
const imported = z.object({ tab: z.nullable(z.string()), error: z.nullable(z.string()) });
const campaigns = z.array(z.object({ id: z.string(), name: z.string(), commune: z.string() }));
const refused = z.object({ error: z.string() });
const setUpResult = z.union([
  refused,
  z.object({ units: z.array(z.object({ name: z.string(), kind: z.string(), tab: z.string() })) }),
]);
const reportResult = z.object({ sent: z.boolean(), asks: z.nullable(z.string()), summary: computedSchema });

/** A campaign that the add-in knows. */
export type CampaignName = z.infer<typeof campaigns>[number];

/** What setting up came to: the units as they were laid out, or why not. */
export type SetUpResult = z.infer<typeof setUpResult>;

/** What the report came to; `summary` is what `summary.json` holds of it. */
export type ReportResult = z.infer<typeof reportResult>;

/** The campaigns that the add-in knows. */
export function listCampaigns(host: Runner): CampaignName[] {
  return campaigns.parse(parsed(host.run('uiCampaigns')));
}

/** Puts a roster into its unit's tab; one sentence if the add-in refuses it, else null. */
export function importRoster(host: Runner, unit: string, sheet: FileSheet): string | null {
  return imported.parse(parsed(host.run('uiImportRoster', unit, JSON.stringify(sheet.cells)))).error;
}

/** Sets a campaign up for the given units. */
export function setUp(
  host: Runner,
  first: { campaign: string; units: readonly string[]; mail: string },
  onStep: OnStep,
): SetUpResult {
  return setUpResult.parse(driveJob(host, { job: 'set-up', step: 'start', ...first }, onStep));
}

/** Runs one of the actions that only rewrite tabs. @throws {Error} The add-in refuses it, in its own words. */
export function runAction(host: Runner, job: 'check' | 'gaps' | 'deadlines', onStep: OnStep): void {
  accepted(driveJob(host, { job, step: 'start' }, onStep));
}

/** Makes and sends the weekly report. @throws {Error} The add-in refuses it, in its own words. */
export function makeReport(host: Runner, onStep: OnStep): ReportResult {
  return reportResult.parse(accepted(driveJob(host, { job: 'report', step: 'start', again: false }, onStep)));
}

/**
 * Drives a long action to its end, step by step, as a dialog does on Google.
 *
 * @returns What its last step gave.
 * @throws {HostError} A step failed.
 */
export function driveJob(host: Runner, first: Task, onStep: OnStep): unknown {
  const queue: Task[] = [first];
  const kept: string[] = [];
  let result: unknown = null;
  for (let done = 1, next = queue.shift(); next; next = queue.shift(), done += 1) {
    const step = stepResult.parse(parsed(host.run('uiStep', JSON.stringify(next), next.kept ? kept : [])));
    if (step.keep !== null) kept.push(step.keep);
    queue.push(...step.next.map(plainTask));
    onStep(done, done + queue.length, step.label);
    result = step.result ?? result;
  }
  return result;
}

function accepted(result: unknown): unknown {
  const refusal = refused.safeParse(result);
  if (refusal.success) throw new Error(refusal.data.error);
  return result;
}

function plainTask({ kept, ...rest }: z.infer<typeof task>): Task {
  return kept === undefined ? rest : { ...rest, kept };
}

function parsed(answer: unknown): unknown {
  return JSON.parse(String(answer));
}
