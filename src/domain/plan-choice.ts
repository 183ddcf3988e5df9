import { readDay } from './birth-day';
import { cellText, isBlank, type Cell, type Grid } from './cell';
import type { Day } from './day';
import { sideTable } from './side-table';
import type { StructureFault } from './structure-fault';
import { weakKey } from './text-key';

/** The headers of what the office has to settle in the plan, in `Cấu hình`. */
export const PLAN_HEADERS = ['Chỗ chưa khớp trong kế hoạch', 'Cách xử lý đã chọn', 'Mã'] as const;

/** The choice that leaves each day as it is said. */
export const LEAVE = 'Để nguyên';

/** What the office has chosen, by the id of the fault: a day, or to leave each as it is said. */
export type PlanChoices = Readonly<Record<string, Day | 'leave'>>;

/** A choice as the sheet offers it; the day may stand alone, too. */
const DAY_IN_CHOICE = /(\d{1,2}[/.-]\d{1,2}[/.-]\d{4})\s*$/;

function readChoice(cell: Cell): Day | 'leave' | null {
  if (weakKey(cellText(cell)) === weakKey(LEAVE)) return 'leave';
  return readDay(cell) ?? readDay(DAY_IN_CHOICE.exec(cellText(cell))?.[1] ?? '');
}

/** Reads the choices of `Cấu hình`; a choice that is none is named, and counts as not made. */
export function readChoices(grid: Grid): { choices: PlanChoices; faults: StructureFault[] } {
  const choices: Record<string, Day | 'leave'> = {};
  const faults: StructureFault[] = [];
  for (const { row, cells } of sideTable(grid, PLAN_HEADERS)?.lines ?? []) {
    const [, chosen = '', id = ''] = cells;
    const choice = readChoice(chosen);
    if (choice !== null) choices[cellText(id)] = choice;
    else if (!isBlank(chosen)) faults.push({ code: 'plan-choice-wrong', row, text: cellText(chosen) });
  }
  return { choices, faults };
}

/** The ids that the table of `Cấu hình` holds. */
export const listedFaults = (grid: Grid): string[] =>
  (sideTable(grid, PLAN_HEADERS)?.lines ?? []).map(({ cells }) => cellText(cells[2] ?? ''));
