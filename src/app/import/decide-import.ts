import { planImport, type ImportPlan, type PresentRoster } from '../../domain/batch/import-plan';
import { rejectedLine } from '../../domain/source/rejected-line';
import type { RejectedLine, Rejection } from '../../domain/source/source';
import { lastImportedBy, type ImportWorld } from './import-world';
import type { LoggedBatch } from './batch-log';
import { readPresent } from './present-roster';
import type { Share } from './shares';

/** What would become of one unit's lines; `error` says why nothing can, and `reason` does so at each of them. */
export type DecidedShare = Share &
  (
    | { readonly error: null; readonly present: PresentRoster; readonly plan: ImportPlan }
    | { readonly error: string; readonly reason: Rejection }
  );

/** How many lines end in which way. */
export type Counts = Readonly<Record<'added' | 'updated' | 'unchanged' | 'rejected' | 'conflicts' | 'missing', number>>;

/** Nothing has become of anything. */
export const NO_LINES: Counts = { added: 0, updated: 0, unchanged: 0, rejected: 0, conflicts: 0, missing: 0 };

/** Decides what becomes of one unit's lines; two calls. */
export function decideShare(
  { ports, text, context, isShut }: ImportWorld,
  share: Share,
  batches: readonly LoggedBatch[],
  take: boolean,
): DecidedShare {
  const { roster, lines } = share;
  if (isShut(roster.tab)) return { ...share, error: text.rights.importClosed(roster.tab), reason: 'shut-list' };
  const present = readPresent(ports, roster, context);
  if (!present) return { ...share, error: text.bring.noHeader(roster.tab), reason: 'torn-list' };
  const plan = planImport(present, lines, { context, last: lastImportedBy(batches, roster.unit), take });
  return { ...share, error: null, present, plan };
}

/** Counts how the lines of a unit end. */
export function countShare(share: DecidedShare): Counts {
  const rejected = rejectedIn(share).length;
  if (share.error !== null) return { ...NO_LINES, rejected };
  const { lines, missing } = share.plan;
  const of = (...kinds: readonly string[]) => lines.filter(({ kind }) => kinds.includes(kind)).length;
  const conflicts = lines.filter((line) => 'conflicts' in line && line.conflicts.length > 0).length;
  return {
    added: of('added'),
    updated: of('updated'),
    unchanged: of('unchanged', 'repeated'),
    rejected,
    conflicts,
    missing: missing.length,
  };
}

/** The lines of a unit that are not taken. */
export function rejectedIn(share: DecidedShare): RejectedLine[] {
  const refused =
    share.error !== null
      ? share.lines.map((line) => rejectedLine(line, share.reason))
      : share.plan.lines.flatMap((line) => (line.kind === 'rejected' ? rejectedLine(line.line, line.reason) : []));
  return [...share.unread, ...refused];
}
