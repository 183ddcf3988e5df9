import type { Campaign } from './campaign';
import { plusDays, type Day } from './day';

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
