import type { TabPort } from '../guest/port';
import { duplicateSheet } from '../model/duplicate';
import { extentOf } from '../model/grid';
import { moveLines } from '../model/moving';
import type { Shift } from '../model/shift';
import { refuseShift, refuseWhole } from '../rights';
import type { World } from '../world';
import { framePort } from './frame-port';
import { logged } from './logged';

/** The sheets of the world's spreadsheet. */
export function tabPort(world: World): TabPort {
  return { ...tabReaders(world), ...tabWriters(world), ...tabMovers(world), ...framePort(world) };
}

type TabReaders = Pick<TabPort, 'ids' | 'find' | 'name' | 'active' | 'activate' | 'cursor' | 'size' | 'extent'>;

function tabReaders({ model: { tabs, book } }: World): TabReaders {
  return {
    ids: tabs.ids,
    find: (name) => tabs.ids().find((id) => tabs.name(id) === name) ?? null,
    name: tabs.name,
    active: tabs.active,
    activate: tabs.activate,
    cursor: tabs.cursor,
    size: tabs.size,
    extent: (id) => extentOf(book, id),
  };
}

function tabWriters(world: World): Pick<TabPort, 'rename' | 'insert' | 'remove' | 'move' | 'shift'> {
  const { model, calls } = world;
  const { tabs } = model;
  return {
    rename: logged(calls, 1, (id: number, name: string) => {
      refuseWhole(world, id);
      tabs.rename(id, name);
    }),
    insert: logged(calls, 1, (name: string | null, index: number | null) =>
      tabs.insert(name ?? freeName(tabs.ids().map(tabs.name)), index ?? tabs.ids().length),
    ),
    remove: logged(calls, 1, (id: number) => {
      refuseWhole(world, id);
      model.removeSheet(id);
    }),
    move: logged(calls, 1, tabs.move),
    shift: logged(calls, 1, (sheet: number, shift: Shift) => {
      refuseShift(world, sheet, shift);
      model.shift(sheet, { ...shift });
    }),
  };
}

function tabMovers(world: World): Pick<TabPort, 'copy' | 'moveColumns'> {
  const { model, calls } = world;
  const { tabs } = model;
  return {
    copy: (as, id, name, index) => {
      const { row, column } = extentOf(model.book, id);
      return calls.run(as, row * column, () => {
        const ids = tabs.ids();
        const copy = duplicateSheet(model, id, name ?? freeName(ids.map(tabs.name)));
        tabs.move(copy, index ?? ids.length);
        return copy;
      });
    },
    moveColumns: logged(calls, 1, (id: number, first: number, count: number, before: number) => {
      const { columns } = tabs.size(id);
      const outside = before < 1 || before > columns + 1 || (before > first && before < first + count);
      if (outside) throw new Error('Those columns are out of bounds.');
      refuseWhole(world, id);
      moveLines(model, id, { axis: 'column', at: first, count, before });
    }),
  };
}

function freeName(taken: readonly string[]): string {
  let number = taken.length + 1;
  while (taken.includes(`Trang tính${number}`)) number += 1;
  return `Trang tính${number}`;
}
