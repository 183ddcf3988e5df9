import type { ImportPlan } from '../../domain/batch/import-plan';
import type { Ports } from '../../ports';
import { actAlone } from './act-alone';
import { decide, notTaken } from './bring';
import { dropOldValues } from './batch-log';
import { countShare, type Counts, type DecidedShare } from './decide-import';
import type { ImportWorld } from './import-world';
import { rememberColumns } from './column-memory';
import { countsOf } from './preview';
import { printOfSource, type ImportRequest } from './read-request';
import { showRejected } from './rejected-rows';
import { runBatch, type Wanted } from './run-batch';
import { dropOldUploads, dropUpload } from './uploads';

/** What an import has come to. */
export type ImportOutcome =
  | { readonly error: string }
  | {
      readonly error: null;
      readonly sentences: readonly string[];
      readonly counts: Counts;
      /** Units that are still to be written: a run may take six minutes only. */
      readonly left: readonly string[];
    };

/** A run that has come so far goes on in the next. */
const MOST_SECONDS = 120;

/** What a plan writes. */
const wantedBy = ({ lines }: ImportPlan): Wanted => ({
  changes: lines.flatMap((line) =>
    line.kind === 'updated' ? line.changes.map((change) => ({ row: line.row, ...change })) : [],
  ),
  added: lines.flatMap((line) => (line.kind === 'added' ? [line.line.cells] : [])),
});

type OpenShare = Extract<DecidedShare, { error: null }>;

/** Writes one unit's lines. @returns What is said of it. */
function applyShare(world: ImportWorld, share: OpenShare, source: { name: string; print: string }) {
  const { roster, plan, present, lines, unread } = share;
  const counts = countShare(share);
  const wanted = wantedBy(plan);
  if (wanted.added.length + wanted.changes.length > 0) {
    const { added, updated, unchanged, rejected } = counts;
    const figures = { rows: lines.length + unread.length, added, updated, unchanged, rejected };
    runBatch(world, present, wanted, { kind: 'import', source: source.name, fingerprint: source.print, ...figures });
  }
  return world.text.bring.done(roster.unit, counts);
}

/** Forgets what is kept no longer: values too old to go back to, and files that somebody gave up. */
function tidyUp({ ports, context, keepDays }: ImportWorld): void {
  dropOldValues(ports, context.on, keepDays);
  dropOldUploads(ports);
}

/**
 * Brings a source in, unit by unit, as it is decided now: what somebody has typed since the preview counts.
 *
 * @param only - The units still to be written; all for null.
 */
function apply(world: ImportWorld, request: ImportRequest, only: readonly string[] | null): ImportOutcome {
  const { ports, text } = world;
  const began = ports.seconds();
  const decision = decide(world, request);
  if ('preview' in decision) return { error: decision.preview.sentence };
  const { read, decided } = decision;
  if (request.mapping) rememberColumns(ports, request.unit, decided.reading.table, request.mapping);
  const source = { name: read.name, print: printOfSource(read.sheets) };
  const waiting = decided.shares.filter(({ roster }) => only === null || only.includes(roster.unit));
  const sentences: string[] = [];
  for (let share = waiting.shift(); share; share = waiting.shift()) {
    sentences.push(share.error ?? applyShare(world, share, source));
    if (ports.seconds() - began >= MOST_SECONDS) break;
  }
  const left = waiting.map(({ roster }) => roster.unit);
  if (left.length > 0) return { error: null, sentences, counts: countsOf(decided), left };
  const rejected = notTaken(decision, world);
  if (rejected.length > 0)
    sentences.push(text.bring.rejectedIn(showRejected(ports, source.name, rejected, text), rejected.length - 1));
  if ('upload' in request.source) dropUpload(ports, request.source.upload);
  tidyUp(world);
  return { error: null, sentences, counts: countsOf(decided), left };
}

/** Brings a source in, while nobody else does. */
export const applyImport = (ports: Ports, request: ImportRequest, only: readonly string[] | null): ImportOutcome =>
  actAlone<ImportOutcome>(
    ports,
    (world) => apply(world, request, only),
    (error) => ({ error }),
  );
