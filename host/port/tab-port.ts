import type { TabPort } from '../guest/port';
import { extentOf } from '../model/grid';
import type { Shift } from '../model/shift';
import { refuseShift, refuseWhole } from '../rights';
import type { World } from '../world';
import { framePort } from './frame-port';
import { logged } from './logged';

/** The sheets of the world's spreadsheet. */
export function tabPort(world: World): TabPort {
  return { ...tabReaders(world), ...tabWriters(world), ...framePort(world) };
}

type TabReaders = Pick<TabPort, 'ids' | 'find' | 'name' | 'active' | 'activate' | 'size' | 'extent'>;

function tabReaders({ model: { tabs, book } }: World): TabReaders {
  return {
    ids: tabs.ids,
    find: (name) => tabs.ids().find((id) => tabs.name(id) === name) ?? null,
    name: tabs.name,
    active: tabs.active,
    activate: tabs.activate,
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

function freeName(taken: readonly string[]): string {
  let number = taken.length + 1;
  while (taken.includes(`Trang tính${number}`)) number += 1;
  return `Trang tính${number}`;
}
