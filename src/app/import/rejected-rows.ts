import { cellText } from '../../domain/cell';
import { decode } from '../../domain/source/decode';
import type { RejectedLine, SourceSheet, SourceTable } from '../../domain/source/source';
import type { Ports } from '../../ports';
import type { Text } from '../../text/text';
import { columnLetters } from '../../view/rows';
import { rejectedView } from '../../view/rejected';
import { TAB_COLOURS } from '../provide-tab';

const TAB = 'Dòng chưa nhận';
const CLASS = 'Lớp';

/** The columns of all tables by their keys, those of the first table first; what is sensitive comes into no tab. */
function headersOf(tables: readonly SourceTable[]): Map<string, string> {
  const headers = new Map<string, string>();
  for (const { columns } of tables)
    for (const { key, header, at, role } of columns)
      if (role !== 'sensitive' && !headers.has(key)) headers.set(key, header || columnLetters(at + 1));
  return headers;
}

/**
 * Lines that were not taken, in the clerk's own columns: the header, then each line with its reason and place in front,
 * and its class, which may have stood above it.
 *
 * @param tables - Those that were read, in their order.
 */
export function rejectedRows(
  tables: readonly SourceTable[],
  sheets: readonly SourceSheet[],
  rejected: readonly RejectedLine[],
  { bring }: Text,
): string[][] {
  if (rejected.length === 0) return [];
  const headers = headersOf(tables);
  const classKey = tables.flatMap(({ columns }) => columns).find(({ role }) => role === CLASS)?.key ?? CLASS;
  if (rejected.some(({ className }) => className !== '') && !headers.has(classKey)) headers.set(classKey, CLASS);
  const inOrder = [...rejected].sort((one, other) => one.sheet - other.sheet || one.row - other.row);
  const isOfSeveral = new Set(tables.map(({ sheet }) => sheet)).size > 1;
  const lines = inOrder.map(({ sheet, row, table, reason, className }) => {
    const { name = '', grid = [] } = sheets[sheet] ?? {};
    const columns = new Map(tables[table]?.columns.map((column) => [column.key, column]));
    const cells = [...headers.keys()].map((key) => {
      const { at = -1, charset = 'unicode' } = columns.get(key) ?? {};
      const text = decode(cellText(grid[row - 1]?.[at] ?? ''), charset);
      return text === '' && key === classKey ? className : text;
    });
    return [bring.rejections[reason], isOfSeveral ? `${name} · ${row}` : String(row), ...cells];
  });
  return [[bring.reason, bring.row, ...headers.values()], ...lines];
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
