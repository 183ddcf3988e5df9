import { readDay } from './birth-day';
import type { Campaign } from './campaign';
import { cellText, type Grid } from './cell';
import { plusDays, type Day } from './day';
import { sideTable } from './side-table';
import { weakKey } from './text-key';

/** Half a day on which people are enrolled; the unit is null where whoever was absent before may come. */
export type Session = {
  readonly day: Day;
  readonly half: 'morning' | 'afternoon';
  readonly unit: string | null;
  readonly place: string;
};

/** The sessions of an order, half day by half day. */
export function sessionsOf({ sessions }: Pick<Campaign, 'sessions'>): Session[] {
  const list: Session[] = [];
  for (const { start, end, place, ...slots } of sessions)
    for (let day = start; day <= end; day = plusDays(day, 1))
      for (const half of ['morning', 'afternoon'] as const) {
        const slot = slots[half];
        if (slot !== null) list.push({ day, half, unit: slot === 'reserve' ? null : slot, place });
      }
  return list;
}

const HEADERS = ['Ngày', 'Buổi', 'Đơn vị', 'Địa điểm'];
const AFTERNOON = weakKey('Chiều');
/** Whoever was absent before may come; the word that set-up writes for it. */
export const RESERVE = 'Lịch dự phòng';

/** Reads the sessions of `Lịch thu nhận`, of the order and the office's own; a line without a day is passed over. */
export const readSessions = (grid: Grid): Session[] =>
  (sideTable(grid, HEADERS)?.lines ?? []).flatMap(({ cells: [dayCell = '', half = '', unit = '', place = ''] }) => {
    const day = readDay(dayCell);
    if (day === null) return [];
    const name = cellText(unit).trim();
    return [
      {
        day,
        half: weakKey(cellText(half)) === AFTERNOON ? 'afternoon' : 'morning',
        unit: name === '' || weakKey(name) === weakKey(RESERVE) ? null : name,
        place: cellText(place),
      },
    ];
  });
