import type { UnitQuality } from '../../src/domain/quality';
import { percent } from '../../src/text/figures';
import type { TabView, ViewCell } from '../../src/view/table';

function shown(cell: ViewCell, kind: TabView['columns'][number]['kind'] | undefined): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return kind === 'percent' ? percent(cell * 100) : String(cell);
  if (typeof cell === 'string') return cell;
  return 'day' in cell ? cell.day : cell.link.label;
}

/** The lines of a tab as a person reads them, the cells parted by bars, empty ones at the end left out. */
export const told = ({ rows, columns }: TabView): string[] =>
  rows.map(({ cells }) =>
    cells
      .map((cell, at) => shown(cell, columns[at]?.kind))
      .join(' | ')
      .replace(/( \| )+$/, ''),
  );

/** The lines below a heading, up to the next empty one. */
export function below(lines: readonly string[], heading: string): string[] {
  const from = lines.indexOf(heading) + 1;
  if (from === 0) throw new Error(`No heading ${heading}`);
  const end = lines.indexOf('', from);
  return lines.slice(from, end < 0 ? undefined : end);
}

/** A list of so many rows in which nothing is amiss, but for what the test says. */
export const listOf = (name: string, rows: number, amiss: Partial<UnitQuality> = {}): UnitQuality => ({
  name,
  tab: name,
  rows,
  due: null,
  daysLate: null,
  withoutNumber: 0,
  withoutPhone: 0,
  withoutVillage: 0,
  withoutBirthDay: 0,
  errors: 0,
  errorsPer100: rows === 0 ? null : ((amiss.errors ?? 0) * 100) / rows,
  ...amiss,
});
