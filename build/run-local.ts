import { openHost, type Host } from '../host/host';
import { listCampaigns, makeReport, runAction, setUp, type OnStep } from './add-in-calls';
import { loadBundle } from './bundle-files';
import { countCalls, type CallCount } from './call-counts';
import type { LocalOptions } from './local-options';
import { importIntakes, readIntakes, type Intake } from './roster-intake';
import type { Summary } from './summary';
import { argumentErrors, screen } from './text';
import { writeOutputs, type Work } from './write-outputs';

/** Told how a run goes on: the action at work, then its steps. */
export type Progress = (action: string) => OnStep;

/** How a run over files ended: the exit status, and the summary that was written or the one line to be shown. */
export type LocalResult = { exit: 0 | 1; summary: Summary; campaign: string } | { exit: 2; error: string };

/**
 * Does over roster files what people would do in the Sheet: sets the campaign up, fills the tabs, checks, counts the
 * gaps, warns of deadlines, sends the report; then writes `workbook.xlsx`, `outbox/` and `summary.json`, all or none.
 *
 * @param root - The project's folder, absolute; its add-in is built where it is stale.
 * @returns Exit 0; 1 where a file could not be read, the others being done; 2 where the campaign is unknown and nothing
 *   was written.
 * @throws {HostError} The add-in failed.
 */
export async function runLocal(root: string, options: LocalOptions, progress: Progress): Promise<LocalResult> {
  const host = openHost(await loadBundle(root), { now: `${options.on}T08:00` });
  try {
    const known = listCampaigns(host);
    const campaign = known.find(({ id }) => id === options.campaign);
    const ids = known.map(({ id }) => id);
    if (!campaign) return { exit: 2, error: argumentErrors.unknownCampaign(options.campaign, ids) };
    const work = workThrough(host, options, progress);
    if ('error' in work) return { exit: 2, error: work.error };
    const summary = await writeOutputs(host, options.out, work);
    return { exit: work.files.some(({ error }) => error !== null) ? 1 : 0, summary, campaign: campaign.name };
  } finally {
    host.close();
  }
}

/** Does over a host what people would do over the files of `options`; one sentence where the add-in refuses. */
export function workThrough(
  host: Host,
  options: Omit<LocalOptions, 'on' | 'out'>,
  progress: Progress,
): Work | { error: string } {
  const intakes = readIntakes(host, options.files);
  const units = [...new Set(intakes.flatMap((intake) => (intake.error === null ? intake.units : [])))];
  const task = { campaign: options.campaign, units, mail: options.mail };
  const laid = countCalls(host, () => setUp(host, task, progress(screen.actions['set-up'])));
  if ('error' in laid.value) return laid.value;
  const filled = countCalls(host, () => importIntakes(host, intakes, progress(screen.actions.import)));
  const { computed, calls } = runActions(host, progress);
  const total = sum([laid.calls, filled.calls, ...Object.values(calls)]);
  const { check, gap, deadlines, report } = calls;
  const byAction = { check: check.total, gap: gap.total, deadlines: deadlines.total, report: report.total };
  return { computed, files: filled.value.map(named), serviceCalls: { ...total, byAction } };
}

type Action = keyof Summary['serviceCalls']['byAction'];

function runActions(host: Host, progress: Progress): Pick<Work, 'computed'> & { calls: Record<Action, CallCount> } {
  const act = (job: 'check' | 'gaps' | 'deadlines'): CallCount =>
    countCalls(host, () => {
      runAction(host, job, progress(screen.actions[job]));
    }).calls;
  const done = { check: act('check'), gap: act('gaps'), deadlines: act('deadlines') };
  const { value, calls } = countCalls(host, () => makeReport(host, progress(screen.actions.report)));
  return { computed: value.summary, calls: { ...done, report: calls } };
}

function sum(counts: readonly CallCount[]): { total: number; cells: number } {
  return {
    total: counts.reduce((all, { total }) => all + total, 0),
    cells: counts.reduce((all, { cells }) => all + cells, 0),
  };
}

function named({ name, unit, error }: Intake): Summary['files'][number] {
  return { name, unit, error };
}
