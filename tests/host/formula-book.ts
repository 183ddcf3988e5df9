import type { Host } from '../../host/host';
import { functionOf, hostOf } from './script';

/** A function with a docblock by which formulas find it. */
export const custom = (source: string) => `/**\n * Một hàm.\n * @customfunction\n */\n${source}\n`;

const opened: Host[] = [];
/** Closes the workbooks that `workbook` has opened. */
export const closeAll = (): void => {
  for (const host of opened.splice(0)) host.close();
};

/** A workbook with a script and typed cells in its first sheet; the script can `write` a cell and insert `rows`. */
export function workbook(code: string, cells: Record<string, string>): Host {
  const host = hostOf(
    code + functionOf('write', 'sheet.getRange(a).setValue(b);') + functionOf('rows', 'sheet.insertRowsBefore(a, b);'),
  );
  opened.push(host);
  for (const [a1, text] of Object.entries(cells)) host.type('Trang tính1', a1, text);
  return host;
}

/** What the first sheet shows, by A1, empty cells left out. */
export function shown(host: Host): Record<string, string | number | boolean> {
  const found = host.workbook().sheets[0]?.cells ?? [];
  const letters = 'ABCDEFGHIJ';
  return Object.fromEntries(
    found
      .filter(({ value }) => value !== null)
      .map(({ row, column, value }) => [`${letters[column - 1] ?? ''}${row}`, value ?? '']),
  );
}
