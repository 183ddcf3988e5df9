import type { Box } from '../box';
import type { CallLog } from '../call-log';

/** A function of the port: the call's name first. */
export type Logged<A extends unknown[], R> = (as: string, ...args: A) => R;

/** Makes a plain function a service call that moves a fixed number of cells. */
export function logged<A extends unknown[], R>(calls: CallLog, cells: number, effect: (...args: A) => R): Logged<A, R> {
  return (as, ...args) => calls.run(as, cells, () => effect(...args));
}

/** Makes a plain function over a box a service call that moves the cells of the box. */
export function loggedBox<A extends unknown[], R>(
  calls: CallLog,
  effect: (box: Box, ...args: A) => R,
): Logged<[Box, ...A], R> {
  return (as, box, ...args) => calls.run(as, box.rows * box.columns, () => effect(box, ...args));
}
