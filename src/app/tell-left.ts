import type { Text } from '../text/text';
import type { StepResult } from './job';

/** The tab whose lines nobody misses while pressing a button. */
const SILENT = 'Lịch sử';

/** A step's result that also says which tabs were left to the office; as it is where none was. */
export function tellLeft(done: StepResult, left: readonly string[], { rights }: Text): StepResult {
  const tabs = left.filter((tab) => tab !== SILENT);
  if (tabs.length === 0) return done;
  const label = `${done.label} ${rights.left(tabs)}`;
  const result =
    done.result === null || done.result.error !== undefined ? done.result : { ...done.result, done: label };
  return { ...done, label, result };
}
