import type { BatchKind } from '../../domain/batch/batch';
import type { PresentRoster } from '../../domain/batch/import-plan';
import { addToHistory } from '../history';
import type { Told } from './act-alone';
import { readBatches } from './batch-log';
import type { ImportWorld } from './import-world';
import { runBatch, type Wanted } from './run-batch';

/** Changes cells of lines that stand, as a batch that can be taken back, and says so in `Lịch sử`. */
export function changeCells(
  world: ImportWorld,
  present: PresentRoster,
  { kind, changes, sentence }: Pick<Wanted, 'changes'> & { readonly kind: BatchKind; readonly sentence: string },
): Told {
  const { ports, text, context } = world;
  const updated = new Set(changes.map(({ row }) => row)).size;
  const figures = { rows: updated, added: 0, updated, unchanged: 0, rejected: 0 };
  const telling = { kind, source: '', fingerprint: '', ...figures };
  const { head } = runBatch(world, present, { changes, added: [] }, telling, readBatches(ports));
  const outcome = text.bring.inBatch(sentence, head.id);
  addToHistory({ ports, frame: { on: context.on }, text }, text.bring.kinds[kind], outcome);
  return { sentence, isDone: true };
}
