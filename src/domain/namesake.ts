import type { Row } from './roster';
import { sharing } from './sharing';
import { nameKeys } from './text-key';

/**
 * Groups of items whose lines bear one name and one birth day, as `sharing` gives them. Numbers part the many; texts
 * are made for the few that are left.
 */
export function namesakes<T>(items: readonly T[], rowOf: (item: T) => Row): T[][] {
  const keyOf = nameKeys();
  return sharing(items, (item) => rowOf(item).likeness).flatMap((alike) =>
    sharing(alike, (item) => (rowOf(item).birthDay ?? '') + keyOf(rowOf(item).name)),
  );
}
