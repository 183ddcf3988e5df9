import type { TabPort } from '../guest/port';
import { refuseSheet } from '../rights';
import type { World } from '../world';
import type { Logged } from './logged';
import { logged } from './logged';

/** The part of the port that frames sheets. */
export type FramePort = Omit<
  TabPort,
  | 'ids'
  | 'find'
  | 'name'
  | 'rename'
  | 'insert'
  | 'remove'
  | 'move'
  | 'active'
  | 'activate'
  | 'cursor'
  | 'size'
  | 'extent'
  | 'shift'
  | 'copy'
  | 'moveColumns'
>;

/** How sheets are framed: hidden, coloured, frozen, wide. */
export function framePort(world: World): FramePort {
  const { frames } = world.model;
  const call = <A extends unknown[]>(effect: (id: number, ...args: A) => void): Logged<[number, ...A], void> =>
    logged(world.calls, 1, (id: number, ...args: A) => {
      refuseSheet(world, id);
      effect(id, ...args);
    });
  return {
    hidden: frames.hidden,
    hide: call(frames.hide),
    tabColor: frames.tabColor,
    setTabColor: call(frames.setTabColor),
    frozen: frames.frozen,
    freeze: call((id: number, rows: number | null, columns: number | null) => {
      const old = frames.frozen(id);
      frames.freeze(id, rows ?? old.rows, columns ?? old.columns);
    }),
    setColumnWidths: call(frames.setColumnWidths),
    columnWidth: frames.columnWidth,
    setRowHeights: call(frames.setRowHeights),
    hideColumns: call(frames.hideColumns),
    columnHidden: frames.columnHidden,
    showGridlines: call(frames.showGridlines),
  };
}
