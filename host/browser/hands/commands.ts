import type { IRange } from '@univerjs/core';
import { RedoCommandId, UndoCommandId } from '@univerjs/core';
import {
  AutoFillCommand,
  ClearSelectionContentCommand,
  MoveColsCommand,
  MoveRangeCommand,
  MoveRowsCommand,
  SetWorksheetNameCommand,
  SetWorksheetOrderCommand,
  SetWorksheetShowCommand,
} from '@univerjs/sheets';
import { CopyCommand, CutCommand, PasteCommand } from '@univerjs/ui';
import type { Box } from '../../box';
import type { Edits } from '../../edits';
import { boxOf } from '../../model/book';
import type { World } from '../../world';
import type { Hands } from '../grid';
import type { Take } from '../guard';
import type { Clipboard } from './clipboard';
import { moveCells } from './clipboard';
import type { Deeds } from './deeds';
import type { Filled } from './fill';
import { fillFrom } from './fill';
import type { Selected } from './selected';

type Taken = Readonly<Record<string, Take>>;

/** Univer's commands that change cells, as hands carry them out. */
export function cellCommands(
  world: World,
  hands: Hands,
  { isTyping }: Selected,
  { copy, cut, paste, pasteByClick }: Clipboard,
  { undo, redo, clear }: Deeds,
): Taken {
  // While a cell is typed into, they belong to its editor.
  const unlessTyping = (does: () => void): Take => ({ does, leave: isTyping });
  return {
    ...{ [UndoCommandId]: unlessTyping(undo), [RedoCommandId]: unlessTyping(redo) },
    ...{ [CopyCommand.id]: unlessTyping(copy), [CutCommand.id]: unlessTyping(cut) },
    [PasteCommand.id]: unlessTyping(pasteByClick),
    'sheet.command.paste-by-short-key': pastes(paste),
    [ClearSelectionContentCommand.id]: { does: clear },
    [AutoFillCommand.id]: {
      does: (params) => {
        fillFrom(world, hands, params as Filled);
      },
    },
  };
}

const pastes = (paste: Clipboard['paste']): Take => ({
  does: (params) => {
    const { textContent = '', htmlContent = '' } = params as { textContent?: string; htmlContent?: string };
    paste({ text: textContent, html: htmlContent });
  },
});

/** Lines and cells that are dragged elsewhere. */
export function moveCommands(world: World, { edit, does }: Hands): Taken {
  const { tabs } = world.model;
  const moves = (deed: (tab: string, from: Box, to: Box) => void): Take => ({
    does: (params) => {
      const { fromRange, toRange } = params as Readonly<Record<'fromRange' | 'toRange', IRange>>;
      const sheet = tabs.active();
      does(() => {
        deed(tabs.name(sheet), boxOf(sheet, fromRange), boxOf(sheet, toRange));
      });
    },
  });
  return {
    [MoveRangeCommand.id]: moves((_, from, to) => {
      moveCells(world, edit, from, to);
    }),
    [MoveRowsCommand.id]: moves((tab, from, to) => {
      edit.moveRows(tab, from.row, from.rows, to.row);
    }),
    [MoveColsCommand.id]: moves((tab, from, to) => {
      edit.moveColumns(tab, from.column, from.columns, to.column);
    }),
  };
}

type OfTab = { readonly subUnitId?: string; readonly name?: string; readonly order?: number };

/** Tabs that are renamed, dragged or shown again at the foot of the grid. */
export function tabCommands({ model: { tabs } }: World, { edit, does }: Hands): Taken {
  const takes = (deed: (edit: Edits, tab: string, params: OfTab) => void): Take => ({
    does: (params) => {
      const asked = params as OfTab;
      const sheet = asked.subUnitId === undefined ? tabs.active() : Number(asked.subUnitId);
      does(() => {
        deed(edit, tabs.name(sheet), asked);
      });
    },
  });
  return {
    [SetWorksheetNameCommand.id]: takes((by, tab, { name = tab }) => {
      if (name !== tab) by.renameSheet(tab, name);
    }),
    [SetWorksheetOrderCommand.id]: takes((by, tab, { order = 0 }) => {
      by.moveSheet(tab, order);
    }),
    [SetWorksheetShowCommand.id]: takes((by, tab) => {
      by.hideSheet(tab, false);
      by.open(tab);
    }),
  };
}
