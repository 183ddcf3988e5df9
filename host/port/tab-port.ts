import type { TabPort } from '../guest/port';
import { extentOf } from '../model/grid';
import { refuseProtected } from '../model/protections';
import type { World } from '../world';

/** The sheets of the world's spreadsheet. */
export function tabPort(world: World): TabPort {
  const { model, calls } = world;
  const { tabs } = model;
  const whole = (id: number): void => {
    refuseProtected(model.protections, { sheet: id, row: 1, column: 1, ...tabs.size(id) }, world.user);
  };
  return {
    ids: tabs.ids,
    find: (name) => tabs.ids().find((id) => tabs.name(id) === name) ?? null,
    name: tabs.name,
    rename: (as, id, name) => {
      calls.run(as, 1, () => {
        whole(id);
        tabs.rename(id, name);
      });
    },
    insert: (as, name, index) =>
      calls.run(as, 1, () => tabs.insert(name ?? freeName(tabs.ids().map(tabs.name)), index ?? tabs.ids().length)),
    remove: (as, id) => {
      calls.run(as, 1, () => {
        whole(id);
        model.removeSheet(id);
      });
    },
    move: (as, id, index) => {
      calls.run(as, 1, () => {
        tabs.move(id, index);
      });
    },
    active: tabs.active,
    activate: tabs.activate,
    size: tabs.size,
    extent: (id) => extentOf(model.book, id),
    shift: (as, sheet, kind, axis, at, count) => {
      calls.run(as, 1, () => {
        const size = tabs.size(sheet);
        const band = axis === 'row' ? { row: at, rows: count } : { column: at, columns: count };
        if (kind === 'delete')
          refuseProtected(model.protections, { sheet, row: 1, column: 1, ...size, ...band }, world.user);
        model.shift(sheet, { kind, axis, at, count });
      });
    },
    ...framePort(world),
  };
}

function freeName(taken: readonly string[]): string {
  let number = taken.length + 1;
  while (taken.includes(`Trang tính${number}`)) number += 1;
  return `Trang tính${number}`;
}

type FramePort = Omit<
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
  | 'size'
  | 'extent'
  | 'shift'
>;

function framePort({ model: { frames }, calls }: World): FramePort {
  const logged =
    <A extends unknown[]>(effect: (...args: A) => void) =>
    (as: string, ...args: A): void => {
      calls.run(as, 1, () => {
        effect(...args);
      });
    };
  return {
    hidden: frames.hidden,
    hide: logged(frames.hide),
    tabColor: frames.tabColor,
    setTabColor: logged(frames.setTabColor),
    frozen: frames.frozen,
    freeze: logged((id: number, rows: number | null, columns: number | null) => {
      const old = frames.frozen(id);
      frames.freeze(id, rows ?? old.rows, columns ?? old.columns);
    }),
    setColumnWidths: logged(frames.setColumnWidths),
    columnWidth: frames.columnWidth,
    setRowHeights: logged(frames.setRowHeights),
    hideColumns: logged(frames.hideColumns),
    columnHidden: frames.columnHidden,
    showGridlines: logged(frames.showGridlines),
  };
}
