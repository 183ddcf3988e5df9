/**
 * An id for a line that has none yet, unlike those given at another moment or to another row of the tab. A full check
 * sees to copies.
 *
 * @param seconds - Since 1970.
 * @param row - 1-based in the tab.
 * @example newLineId(1_794_000_000, 175) //=> 'to3y2o.4v'
 */
export const newLineId = (seconds: number, row: number): string => `${seconds.toString(36)}.${row.toString(36)}`;
