import type { Grid } from '../domain/cell';
import { HOLIDAY_HEADERS } from '../domain/holiday-table';
import { listedFaults, PLAN_HEADERS } from '../domain/plan-choice';
import type { PlanFault } from '../domain/plan-fault';
import { lastRowOf, sideTable } from '../domain/side-table';
import type { Text } from '../text/text';
import { holidayTable, planChoices, planTable } from '../view/settings-tables';
import type { StepWorld } from './job';
import { planSettings, readPlan } from './plan';

const TAB = 'Cấu hình';

/** The settings take three columns; a column is left empty before each table beside them. */
const columnBeside = (width: number): number => Math.max(width, 3) + 2;

/** Adds the holidays where they are missing, and gives back how many columns the tab then has. */
function provideHolidays({ ports }: StepWorld, grid: Grid): number {
  const width = grid[0]?.length ?? 0;
  if (sideTable(grid, HOLIDAY_HEADERS)) return width;
  const column = columnBeside(width);
  ports.showBlock(holidayTable(), 1, column);
  return column + HOLIDAY_HEADERS.length - 1;
}

/** Where lines of the plan are to be added; null where the office has parted the columns of that table. */
function placeFor(grid: Grid, width: number): { row: number; column: number; withHeader: boolean } | null {
  const table = sideTable(grid, PLAN_HEADERS);
  if (!table) return { row: 1, column: columnBeside(width), withHeader: true };
  return table.isWhole ? { row: lastRowOf(table) + 1, column: table.columnAt + 1, withHeader: false } : null;
}

/** Adds what does not fit in the plan and is not listed yet. A drop-down comes before its line: a cut run adds it again. */
function listFaults(
  { ports, text }: StepWorld,
  faults: readonly PlanFault[],
  place: ReturnType<typeof placeFor>,
): void {
  if (faults.length === 0 || !place) return;
  const { row, column, withHeader } = place;
  const first = row + (withHeader ? 1 : 0);
  faults.forEach((fault, at) => {
    offer(ports, first + at, column + 1, fault, text);
  });
  ports.showBlock(planTable(faults, withHeader, text), row, column);
}

const offer = (ports: StepWorld['ports'], row: number, column: number, fault: PlanFault, text: Text): void => {
  ports.offerChoices(TAB, row, column, planChoices(fault, text), 'others too');
};

/**
 * Puts the holidays and what does not fit in the plan beside the settings, where they are missing.
 *
 * @param grid - `Cấu hình` as it stands.
 */
export function providePlanTables(world: StepWorld, grid: Grid): void {
  const width = provideHolidays(world, grid);
  const listed = listedFaults(grid);
  const { faults } = readPlan(world, planSettings(grid));
  const missing = faults.filter(({ id }) => !listed.includes(id));
  listFaults(world, missing, placeFor(grid, width));
}
