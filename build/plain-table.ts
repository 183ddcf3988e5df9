import Table from 'cli-table3';

/** Lines between the rows are left out: a table of forty units fits on a screen. */
const chars = { mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' };

/**
 * A table for the terminal, without colours: names to the left, figures to the right.
 *
 * @param head - The columns' names; the first column holds the names of the rows.
 */
export function plainTable(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const colAligns = head.map((_, column): 'left' | 'right' => (column === 0 ? 'left' : 'right'));
  const table = new Table({ head: [...head], colAligns, chars, style: { head: [], border: [] } });
  for (const row of rows) table.push([...row]);
  return table.toString();
}
