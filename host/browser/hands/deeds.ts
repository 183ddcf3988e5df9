import type { World } from '../../world';
import type { Taken } from '../../history';
import type { Hands } from '../grid';
import { openChoices } from './choices';
import type { Clipboard } from './clipboard';
import { openFind } from './find-panel';
import type { LineDeeds } from './lines';
import { lineDeeds } from './lines';
import { openNote } from './note-panel';
import type { Selected } from './selected';
import { a1Of } from './selected';
import { shownParts } from './shown-lines';
import { words } from './words';

type OwnDeeds = Readonly<
  Record<'undo' | 'redo' | 'cut' | 'copy' | 'paste' | 'clear' | 'find' | 'note' | 'choices', () => void>
>;

/** All that hands can do to what is selected, by a menu or by keys. */
export type Deeds = LineDeeds & OwnDeeds;

/** Makes the deeds of a grid. */
export function makeDeeds(world: World, hands: Hands, selected: Selected, clipboard: Clipboard): Deeds {
  return {
    ...lineDeeds(world, hands, selected),
    ...steps(hands),
    ...{ cut: clipboard.cut, copy: clipboard.copy, paste: clipboard.pasteByClick },
    clear: () => {
      const parts = selected.boxes().flatMap((box) => shownParts(world, box));
      hands.does(() => {
        for (const part of parts) hands.edit.clear(selected.tab(), a1Of(part));
      });
    },
    find: () => {
      openFind(world, hands, selected);
    },
    note: () => {
      openNote(world, hands, selected);
    },
    choices: () => {
      openChoices(world, hands, selected.cell());
    },
  };
}

function steps({ edit, does, says }: Hands): Pick<Deeds, 'undo' | 'redo'> {
  const go = (step: () => Taken, nothing: string): void => {
    does(() => {
      const taken = step();
      if (taken !== 'done') says(taken === 'nothing' ? nothing : words.cannotUndo);
    });
  };
  return {
    undo: () => {
      go(edit.undo, words.nothingToUndo);
    },
    redo: () => {
      go(edit.redo, words.nothingToRedo);
    },
  };
}
