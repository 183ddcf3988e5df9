import type { Hand } from './edits';
import type { ChangeType } from './event-plan';
import { duplicateSheet } from './model/duplicate';
import { placeOf, sheetNamed } from './place';
import { refuseEdit, refuseSheet, refuseViewer, refuseWhole } from './rights';
import type { World } from './world';

/** Edits of tabs, notes and colours. They fire `onChange` and no `onEdit`. */
export type SheetEdits = {
  readonly insertSheet: (name: string) => void;
  readonly renameSheet: (sheet: string, name: string) => void;
  readonly deleteSheet: (sheet: string) => void;
  /** Copies a tab behind itself. @returns The copy's name, in Vietnamese as the menu gives it. */
  readonly duplicateSheet: (sheet: string) => string;
  /** Moves a tab to another place, from 0. */
  readonly moveSheet: (sheet: string, index: number) => void;
  /** Hides a tab or shows it again. */
  readonly hideSheet: (sheet: string, hidden: boolean) => void;
  /** Writes one note on the cells of a range; '' takes theirs away. */
  readonly note: (sheet: string, a1: string, text: string) => void;
  /** Paints cells, `#rrggbb`; null takes their colour away. */
  readonly colour: (sheet: string, a1: string, colour: string | null) => void;
};

/** The edits of tabs, notes and colours. */
export function sheetEdits({ world, triggers }: Hand): SheetEdits {
  const tell: Tell = (changeType) => {
    triggers.fire({ kind: 'change', changeType });
  };
  return { ...tabEdits(world, tell), ...placeEdits(world, tell), ...markEdits(world, tell) };
}

type Tell = (changeType: ChangeType) => void;

function tabEdits(world: World, tell: Tell): Omit<SheetEdits, 'note' | 'colour' | 'moveSheet' | 'hideSheet'> {
  const { model } = world;
  return {
    insertSheet: (name) => {
      refuseViewer(world);
      model.tabs.insert(name, model.tabs.ids().length);
      tell('INSERT_GRID');
    },
    renameSheet: (sheet, name) => {
      model.tabs.rename(freeSheet(world, sheet), name);
      tell('OTHER');
    },
    deleteSheet: (sheet) => {
      model.removeSheet(freeSheet(world, sheet));
      tell('REMOVE_GRID');
    },
    duplicateSheet: (sheet) => {
      refuseViewer(world);
      const name = copyName(world, sheet);
      duplicateSheet(model, sheetNamed(world, sheet), name);
      tell('INSERT_GRID');
      return name;
    },
  };
}

function placeEdits(world: World, tell: Tell): Pick<SheetEdits, 'moveSheet' | 'hideSheet'> {
  return {
    moveSheet: (sheet, index) => {
      refuseViewer(world);
      world.model.tabs.move(sheetNamed(world, sheet), index);
      tell('OTHER');
    },
    hideSheet: (sheet, hidden) => {
      hideTab(world, sheetNamed(world, sheet), hidden);
      tell('OTHER');
    },
  };
}

function markEdits(world: World, tell: Tell): Pick<SheetEdits, 'note' | 'colour'> {
  const { model } = world;
  return {
    note: (sheet, a1, text) => {
      const box = placeOf(world, sheet, a1);
      refuseEdit(world, box);
      model.notes.write(box, [text]);
      tell('OTHER');
    },
    colour: (sheet, a1, colour) => {
      const box = placeOf(world, sheet, a1);
      refuseEdit(world, box);
      model.styles.write(box, 'background', [colour]);
      tell('FORMAT');
    },
  };
}

function hideTab(world: World, sheet: number, hidden: boolean): void {
  const { tabs, frames } = world.model;
  refuseSheet(world, sheet);
  const others = tabs.ids().filter((id) => id !== sheet && !frames.hidden(id));
  const [next] = others;
  if (hidden && next === undefined) throw new Error("You can't hide all the sheets in a document.");
  frames.hide(sheet, hidden);
  if (hidden && tabs.active() === sheet && next !== undefined) tabs.activate(next);
}

/** A sheet of which nothing is kept from the user. */
function freeSheet(world: World, name: string): number {
  const sheet = sheetNamed(world, name);
  refuseWhole(world, sheet);
  return sheet;
}

function copyName({ model: { tabs } }: World, sheet: string): string {
  const taken = tabs.ids().map(tabs.name);
  const first = `Bản sao của ${sheet}`;
  const others = taken.map((_, index) => `${first} ${index + 2}`);
  return [first, ...others].find((name) => !taken.includes(name)) ?? first;
}
