import type { BatchKind } from '../../domain/batch/batch';
import type { PresentRoster } from '../../domain/batch/import-plan';
import type { Told } from './act-alone';
import type { ImportWorld } from './import-world';
import { runBatch, type Wanted } from './run-batch';

/** Changes cells of lines that stand, as a batch that can be taken back. */
export function changeCells(
  world: ImportWorld,
  present: PresentRoster,
  { kind, changes, sentence }: Pick<Wanted, 'changes'> & { readonly kind: BatchKind; readonly sentence: string },
): Told {
  const updated = new Set(changes.map(({ row }) => row)).size;
  const figures = { rows: updated, added: 0, updated, unchanged: 0, rejected: 0 };
  runBatch(world, present, { changes, added: [] }, { kind, source: '', fingerprint: '', ...figures });
  return { sentence, isDone: true };
}
