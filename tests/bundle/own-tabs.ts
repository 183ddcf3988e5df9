import { setUp } from '../../build/add-in-calls';
import type { Host } from '../../host/host';
import { emptyHost } from './workbook';

const quiet = () => undefined;

/** A workbook set up for an order, without any list, on a day. */
export async function orderedWorkbook(campaign: string, on: string, units: readonly string[] = []): Promise<Host> {
  const host = await emptyHost(on);
  setUp(host, { campaign, units: [...units], mail: 'chu-tich@xa.example' }, quiet);
  return host;
}

/** The lines of a tab as texts, the first being the first row; empty cells are `''`. */
export function linesIn(host: Host, tab: string): string[][] {
  const lines: string[][] = [];
  for (const { row, column, value } of host.tab(tab).cells) {
    if (value !== null && value !== '') (lines[row - 1] ??= [])[column - 1] = String(value);
  }
  return Array.from(lines, (line: string[] | undefined) =>
    Array.from(line ?? [], (cell: string | undefined) => cell ?? ''),
  );
}

/** What stands below a header in a tab, line by line, from the first line below the header row on. */
export function columnIn(host: Host, tab: string, header: string): string[] {
  const lines = linesIn(host, tab);
  const top = lines.findIndex((line) => line.includes(header));
  const at = lines[top]?.indexOf(header) ?? -1;
  return lines.slice(top + 1).map((line) => line[at] ?? '');
}

/** Everything that `Bắt đầu` says. */
export const homeText = (host: Host): string =>
  linesIn(host, 'Bắt đầu')
    .map((line) => line.filter((cell) => cell !== '').join(' | '))
    .join('\n');
