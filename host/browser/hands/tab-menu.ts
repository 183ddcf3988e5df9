import { ICommandService } from '@univerjs/core';
import { RenameSheetOperation } from '@univerjs/sheets-ui';
import { gridId } from '#univer';
import type { Edits } from '../../edits';
import { unitId } from '../../model/book';
import type { World } from '../../world';
import { byId, make } from '../element';
import type { Hands } from '../grid';
import type { Rect } from './cell-rect';
import { openForm } from './form';
import type { MenuLine } from './menu-list';
import { openMenu } from './menu-list';
import { words } from './words';

/** Opens the menu of a tab at a right click on it. */
export function openTabMenus(world: World, hands: Hands): void {
  const open = (event: MouseEvent): void => {
    const { target } = event;
    const tab = target instanceof Element ? target.closest<HTMLElement>('[data-u-comp="slide-tab-item"]') : null;
    if (!tab) return;
    event.preventDefault();
    event.stopPropagation();
    const place = tab.getBoundingClientRect();
    openMenu(words.tab.menu, tabLines(world, hands, Number(tab.dataset['id']), place), place);
  };
  byId(gridId).addEventListener('contextmenu', open, true);
}

function tabLines(world: World, hands: Hands, sheet: number, place: Rect): MenuLine[] {
  const { tabs, book } = world.model;
  const name = tabs.name(sheet);
  const rename = { unitId, subUnitId: String(sheet) };
  const act = (deed: (edit: Edits) => void) => () => {
    hands.does(() => {
      deed(hands.edit);
    });
  };
  return [
    ...copyLines(world, name, act),
    {
      label: words.tab.rename,
      act: () => void book.injector.get(ICommandService).executeCommand(RenameSheetOperation.id, rename),
    },
    ...placeLines(world, sheet, act),
    { label: words.tab.remove, act: askToRemove(name, place, act) },
    ...hiddenLines(world, act),
  ];
}

type Act = (deed: (edit: Edits) => void) => () => void;

const copyLines = ({ model: { tabs } }: World, name: string, act: Act): MenuLine[] => [
  {
    label: words.tab.add,
    act: act((edit) => {
      const fresh = freeName(tabs.ids().map(tabs.name));
      edit.insertSheet(fresh);
      edit.open(fresh);
    }),
  },
  {
    label: words.tab.duplicate,
    act: act((edit) => {
      edit.open(edit.duplicateSheet(name));
    }),
  },
];

function placeLines({ model: { tabs, frames } }: World, sheet: number, act: Act): MenuLine[] {
  const [name, ids] = [tabs.name(sheet), tabs.ids()];
  const shown = ids.filter((id) => !frames.hidden(id));
  const at = shown.indexOf(sheet);
  const move = (label: string, to: number | undefined): MenuLine[] => {
    if (to === undefined) return [];
    const go = act((edit) => {
      edit.moveSheet(name, ids.indexOf(to));
    });
    return [{ label, act: go }];
  };
  const hide = act((edit) => {
    edit.hideSheet(name, true);
  });
  return [
    ...move(words.tab.left, shown[at - 1]),
    ...move(words.tab.right, shown[at + 1]),
    null,
    { label: words.tab.hide, act: hide },
  ];
}

function hiddenLines({ model: { tabs, frames } }: World, act: Act): MenuLine[] {
  const lines = tabs
    .ids()
    .filter(frames.hidden)
    .map(tabs.name)
    .map((name) => ({
      label: words.tab.show(name),
      act: act((edit) => {
        edit.hideSheet(name, false);
        edit.open(name);
      }),
    }));
  return lines.length === 0 ? [] : [null, ...lines];
}

function freeName(taken: readonly string[]): string {
  let number = taken.length + 1;
  while (taken.includes(words.tab.name(number))) number += 1;
  return words.tab.name(number);
}

const askToRemove = (name: string, place: Rect, act: Act) => (): void => {
  const remove = act((edit) => {
    edit.deleteSheet(name);
  });
  const look = { label: words.tab.remove, className: 'ask', done: words.tab.remove };
  const asked = (): HTMLElement[] => [make('p', {}, words.tab.removeAsk(name))];
  openForm(look, place, asked, () => {
    remove();
    return true;
  });
};
