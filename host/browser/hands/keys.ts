import { gridId } from '#univer';
import { boxText } from '../../box';
import { extentOf } from '../../model/grid';
import type { World } from '../../world';
import { byId } from '../element';
import type { Hands } from '../grid';
import type { Deeds } from './deeds';
import { followLink } from './links';
import type { Selected } from './selected';

type Keys = Readonly<Record<string, () => void>>;

/** Hears the keys that Univer leaves alone, while the grid has them and no cell is being typed into. */
export function followKeys(world: World, hands: Hands, selected: Selected, deeds: Deeds, openMenu: () => void): void {
  const keys: Keys = {
    ...{ 'Ctrl+F': deeds.find, 'Alt+ArrowDown': deeds.choices, 'Shift+F2': deeds.note },
    ...{ 'Shift+F10': openMenu, ContextMenu: openMenu },
    ...walks(world, hands, selected),
    'Alt+Enter': () => {
      followLink(world, hands, selected.cell());
    },
  };
  const hear = (event: KeyboardEvent): void => {
    const act = keys[nameOf(event)];
    const inGrid = event.target instanceof Node && byId(gridId).contains(event.target);
    if (!act || !inGrid || selected.isTyping()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    act();
  };
  // Before Univer, which hears the keys at the window's edge too.
  window.addEventListener('keydown', hear, true);
}

/** The keys that go to the ends of what is filled. */
function walks(world: World, { goTo }: Hands, selected: Selected): Keys {
  const extent = (): { row: number; column: number } => extentOf(world.model.book, selected.cell().sheet);
  const open = (row: number, column: number): void => {
    goTo(selected.tab(), boxText({ row: Math.max(1, row), column: Math.max(1, column), rows: 1, columns: 1 }));
  };
  return {
    'Ctrl+Home': () => {
      open(1, 1);
    },
    'Ctrl+End': () => {
      open(extent().row, extent().column);
    },
    Home: () => {
      open(selected.cell().row, 1);
    },
    End: () => {
      open(selected.cell().row, extent().column);
    },
  };
}

function nameOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): string {
  const held = [ctrlKey || metaKey ? 'Ctrl' : '', altKey ? 'Alt' : '', shiftKey ? 'Shift' : ''];
  return [...held.filter((one) => one !== ''), key.length === 1 ? key.toUpperCase() : key].join('+');
}
