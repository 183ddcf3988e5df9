import { cellText } from '../../domain/cell';
import type { RejectedLine, SourceSheet, SourceTable } from '../../domain/source/source';
import type { Ports } from '../../ports';
import type { Text } from '../../text/text';
import { columnLetters } from '../../view/rows';
import { rejectedView } from '../../view/rejected';
import { TAB_COLOURS } from '../provide-tab';

const TAB = 'Dòng chưa nhận';

/** Lines that were not taken, in the clerk's own columns: the header, then each line with its reason and row in front. */
export function rejectedRows(
  table: SourceTable,
  sheets: readonly SourceSheet[],
  rejected: readonly RejectedLine[],
  { bring }: Text,
): string[][] {
  if (rejected.length === 0) return [];
  const grid = sheets[table.sheet]?.grid ?? [];
  const headers = table.columns.map(({ header, at }) => header || columnLetters(at + 1));
  const inOrder = [...rejected].sort((one, other) => one.row - other.row);
  return [
    [bring.reason, bring.row, ...headers],
    ...inOrder.map(({ row, reason }) => [
      bring.rejections[reason],
      String(row),
      ...table.columns.map(({ at }) => cellText(grid[row - 1]?.[at] ?? '')),
    ]),
  ];
}

/** The tab of what was not taken of this source: its own again, or one that nobody uses. */
function tabFor(ports: Ports, title: string): string {
  const names = new Set(ports.tabs().map(({ name }) => name));
  for (let count = 1; ; count += 1) {
    const tab = count === 1 ? TAB : `${TAB} (${count})`;
    if (!names.has(tab)) return tab;
    const [[first = ''] = []] = ports.readBlock(tab, 1, 1, 1, 1);
    if (first === '' || first === title) return tab;
  }
}

/** Shows the lines that were not taken in a tab, to be mended and brought in again. @returns The tab. */
export function showRejected(ports: Ports, source: string, rows: readonly (readonly string[])[], text: Text): string {
  const title = text.bring.rejectedTitle(source);
  const [tab, open] = [tabFor(ports, title), ports.activeTab()];
  ports.addTab(tab, TAB_COLOURS.input);
  ports.showTab(rejectedView(tab, title, rows));
  ports.openTab(open);
  return tab;
}
