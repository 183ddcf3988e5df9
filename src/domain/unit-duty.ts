import { readDay } from './birth-day';
import { cellText, type Grid } from './cell';
import type { Day } from './day';
import { addressesIn } from './settings';

/** What `Đơn vị` asks of a unit, and of whom. */
export type UnitDuty = {
  readonly unit: string;
  /** The last day on which its list is due; null where none can be read. */
  readonly due: Day | null;
  /** Who answers for the unit or may edit its list; lower case. */
  readonly addresses: readonly string[];
};

/** When a unit's list is due. */
export type ListDuty = Pick<UnitDuty, 'unit' | 'due'>;

/** Places of `Đơn vị` from the left, 0-based. */
const PLACES = { name: 0, mail: 3, due: 4, editors: 5 };

/**
 * Reads who answers for each unit and when its list is due.
 *
 * @param grid - The tab `Đơn vị`, its header in the first row.
 */
export function readDuties(grid: Grid): UnitDuty[] {
  return grid.slice(1).flatMap((row) => {
    const textAt = (place: number) => cellText(row[place] ?? '');
    const unit = textAt(PLACES.name).trim();
    if (unit === '') return [];
    const addresses = addressesIn(`${textAt(PLACES.mail)} ${textAt(PLACES.editors)}`);
    return [{ unit, due: readDay(row[PLACES.due] ?? ''), addresses: addresses.map((each) => each.toLowerCase()) }];
  });
}

/** The unit that an address answers for, the first of several; null for none and for an unknown address. */
export function unitOfAddress(duties: readonly UnitDuty[], address: string): string | null {
  if (address === '') return null;
  return duties.find(({ addresses }) => addresses.includes(address.toLowerCase()))?.unit ?? null;
}
