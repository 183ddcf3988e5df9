import { readDay } from './birth-day';
import { cellText, isBlank, type Cell, type Grid } from './cell';
import type { Day } from './day';
import { choiceReader } from './choice';
import { sideTable } from './side-table';
import type { StructureFault } from './structure-fault';
import { calendarOf, publicHolidays, type WorkCalendar } from './work-calendar';

/** The headers of the holidays in `Cấu hình`. */
export const HOLIDAY_HEADERS = ['Ngày nghỉ lễ', 'Nghỉ / Làm bù', 'Tên ngày', 'Căn cứ'] as const;

/** The two kinds of days, as the sheet shows them. */
export const DAY_KINDS = ['Nghỉ', 'Làm bù'] as const;

const readKind = choiceReader(DAY_KINDS);

type ReadLine = { readonly day: Day; readonly works: boolean } | StructureFault | null;

function readLine(row: number, [dayCell = '', kindCell = '']: readonly Cell[]): ReadLine {
  if (isBlank(dayCell)) return null;
  const day = readDay(dayCell);
  if (day === null) return { code: 'holiday-wrong', row, text: cellText(dayCell) };
  const kind = readKind(kindCell);
  return kind === null ? { code: 'holiday-wrong', row, text: cellText(kindCell) } : { day, works: kind === 'Làm bù' };
}

/**
 * Reads the holidays of `Cấu hình`; a line with no day is passed over, and one that cannot be read is named.
 *
 * @returns The add-in's own holidays where the tab has no such table.
 */
export function readHolidays(grid: Grid): { calendar: WorkCalendar; faults: StructureFault[] } {
  const table = sideTable(grid, HOLIDAY_HEADERS);
  if (table === null) return { calendar: calendarOf(publicHolidays()), faults: [] };
  const read = table.lines.flatMap(({ row, cells }) => readLine(row, cells) ?? []);
  return {
    calendar: calendarOf(read.filter((each) => 'day' in each)),
    faults: read.filter((each) => 'code' in each),
  };
}
