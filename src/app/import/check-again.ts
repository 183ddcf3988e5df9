import { OWN_COLUMNS } from '../../domain/column';
import type { Batch } from '../../domain/batch/batch';
import type { PresentRoster } from '../../domain/batch/import-plan';
import { rowsById } from '../../domain/batch/present';
import type { Ports } from '../../ports';
import { checkEdit } from '../check-edit';

const VERDICT = OWN_COLUMNS.indexOf('Kiểm tra');

/**
 * Checks anew the lines in which a batch has mended cells: no event tells of what a script writes, and the marks would
 * say what no longer holds. Where a line has not been checked before, none is: taken back, a batch leaves what stood.
 */
export function checkAgain(ports: Ports, present: PresentRoster, { head, work }: Batch): void {
  const { header, roster } = present;
  const byId = rowsById(present);
  const rows = work.changed.flatMap(({ id }) => byId.get(id) ?? []);
  if (head.kind !== 'mend' || header.own === null || rows.length === 0) return;
  const [first, last] = [Math.min(...rows), Math.max(...rows)];
  const lines = roster.rows.filter(({ line }) => line >= first && line <= last);
  if (lines.some(({ own }) => (own[VERDICT] ?? '') === '')) return;
  checkEdit(ports, { tab: roster.tab, row: first, column: header.own + 1, rows: last - first + 1, columns: 1 });
}
