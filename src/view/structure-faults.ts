import { isMendable, type StructureFault } from '../domain/structure-fault';
import { structureSentencesOf } from '../text/structure-sentences';
import type { Text } from '../text/text';
import { gapRow, viewRow } from './rows';
import type { ViewRow } from './table';

/** What is wrong with the workbook itself, each with how it is mended, and an empty row below; nothing where all is well. */
export function faultRows(faults: readonly StructureFault[], text: Text): ViewRow[] {
  if (faults.length === 0) return [];
  const rows = faults.map((fault) =>
    viewRow(isMendable(fault) ? 'doubtful' : 'bad', structureSentencesOf(text.structure, fault).join(' ')),
  );
  return [viewRow('heading', text.structure.heading), ...rows, gapRow];
}
