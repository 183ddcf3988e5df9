import type { Row } from '../roster';
import { nameKeys } from '../text-key';

/** Whether two lines of one name may be one person's all the same: whose number or birth day was put right, or first told. */
const mayBeOne = (one: Row, other: Row): boolean =>
  one.birthDay === null ||
  other.birthDay === null ||
  one.birthDay === other.birthDay ||
  (one.className !== '' && one.className === other.className);

/**
 * Finds for a line that is to be added the row of somebody who may be the same person, though nothing proves it.
 *
 * @param missing - The rows of which the source says nothing.
 * @returns The 1-based row in the tab, or null.
 */
export function alikeAmong(missing: readonly Row[]): (row: Row) => number | null {
  const nameKey = nameKeys();
  const byName = new Map<string, Row[]>();
  for (const row of missing) {
    const key = nameKey(row.name);
    byName.set(key, [...(byName.get(key) ?? []), row]);
  }
  return (row) => {
    if (row.name === '' || byName.size === 0) return null;
    const alike = byName.get(nameKey(row.name))?.find((each) => mayBeOne(each, row));
    return alike?.line ?? null;
  };
}
