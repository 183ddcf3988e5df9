import { ContextMenuPosition, IContextMenuService } from '@univerjs/ui';
import type { MenuItem } from '../../guest/port';
import type { World } from '../../world';
import { cellRect } from './cell-rect';
import type { Deeds } from './deeds';
import type { MenuLine } from './menu-list';
import { atPoint, openMenu } from './menu-list';
import type { Selected } from './selected';
import { words } from './words';

type Name = keyof Deeds;

const keys: Partial<Record<Name, string>> = {
  ...{ undo: 'Ctrl+Z', redo: 'Ctrl+Y', cut: 'Ctrl+X', copy: 'Ctrl+C', paste: 'Ctrl+V' },
  ...{ clear: 'Delete', find: 'Ctrl+F', note: 'Shift+F2', choices: 'Alt+↓' },
};

type Group = readonly (Name | null)[];
const clipboard: Group = ['cut', 'copy', 'paste', null];
const rows: Group = ['rowsAbove', 'rowsBelow', 'deleteRows'];
const columns: Group = ['columnsLeft', 'columnsRight', 'deleteColumns'];
const order: Group = ['sortUp', 'sortDown', 'filter'];

const groups: Readonly<Record<string, Group>> = {
  [ContextMenuPosition.MAIN_AREA]: [
    ...clipboard,
    'clear',
    'choices',
    'note',
    null,
    ...rows,
    null,
    ...columns,
    null,
    ...order,
  ],
  [ContextMenuPosition.ROW_HEADER]: [...clipboard, 'clear', null, ...rows],
  [ContextMenuPosition.COL_HEADER]: [...clipboard, 'clear', null, ...columns, null, ...order],
};

/** Opens the menu of what is selected at a right click; gives how to open it by keys. */
export function openGridMenus(world: World, deeds: Deeds, selected: Selected): () => void {
  const linesOf = (group: Group): MenuLine[] =>
    group.map((name) => name && { label: words.menu[name], keys: keys[name] ?? '', act: deeds[name] });
  world.model.book.injector.get(IContextMenuService).registerContextMenuHandler({
    visible: false,
    hideContextMenu: () => undefined,
    handleContextMenu: ({ clientX, clientY }, position) => {
      const group = groups[position];
      // The grid takes the keys to itself as the click ends.
      if (group) setTimeout(openMenu, 0, words.menu.cells, linesOf(group), atPoint(clientX, clientY));
    },
  });
  return () => {
    const { row, column } = selected.cell();
    const place = cellRect(world, row, column);
    if (place) openMenu(words.menu.cells, linesOf(groups[ContextMenuPosition.MAIN_AREA] ?? []), place);
  };
}

/** The page's own menus beside those of the script; an action is the name of a deed. */
export const ownMenus: readonly { readonly label: string; readonly items: readonly MenuItem[] }[] = [
  { label: words.menu.edit, items: itemsOf(['undo', 'redo', null, ...clipboard, 'clear', 'find']) },
  { label: words.menu.insert, items: itemsOf([...rows.slice(0, 2), ...columns.slice(0, 2), null, 'note']) },
  { label: words.menu.data, items: itemsOf([...order, null, 'deleteRows', 'deleteColumns']) },
];

function itemsOf(group: Group): MenuItem[] {
  return group.map((name) => ({ label: name && words.menu[name], action: name, items: null }));
}
