import { ICommandService } from '@univerjs/core';
import { SetSelectionsOperation, SetWorksheetActiveOperation, SheetsSelectionsService } from '@univerjs/sheets';
import { ScrollToCellCommand } from '@univerjs/sheets-ui';
import { boxText } from '../box';
import type { Book } from '../model/book';
import { unitId } from '../model/book';
import type { World } from '../world';
import { byId } from './element';
import type { Hands } from './grid';
import { gridId } from './univer';

/** Where the person stands: the tab and the cell. */
export type Cursor = { readonly goWhereScriptWent: () => void };

/** Keeps the host and the grid in one mind about the cursor. */
export function followCursor({ model: { book, tabs } }: World, { edit }: Hands, redraw: () => void): Cursor {
  const commands = book.injector.get(ICommandService);
  const stand = (): string => JSON.stringify([tabs.active(), tabs.cursor(tabs.active())]);
  let shown = '';
  // The workbook begins at its first tab; a kept one was left at some other.
  activate(commands, tabs.active());
  followSelection(book, (sheet, a1) => {
    edit.open(sheet, a1);
    shown = stand();
  });
  followTab(book, (sheet) => {
    if (sheet !== tabs.active()) edit.open(tabs.name(sheet));
    shown = stand();
    requestAnimationFrame(redraw);
  });
  return {
    goWhereScriptWent: () => {
      if (stand() === shown) return;
      const sheet = tabs.active();
      activate(commands, sheet);
      select(commands, sheet, tabs.cursor(sheet));
      shown = stand();
    },
  };
}

const activate = (commands: ICommandService, sheet: number): void => {
  commands.syncExecuteCommand(SetWorksheetActiveOperation.id, { unitId, subUnitId: String(sheet) });
};

function followTab({ workbook }: Book, tell: (sheet: number) => void): void {
  workbook.activeSheet$.subscribe((sheet) => {
    if (!sheet) return;
    tell(Number(sheet.getSheetId()));
    requestAnimationFrame(showTab);
  });
}

/** Brings the open tab into sight at the foot, where there are more tabs than fit. */
function showTab(): void {
  const tab = byId(gridId).querySelector('[role="tab"][aria-selected="true"]');
  tab?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

function followSelection({ injector, workbook }: Book, tell: (sheet: string, a1: string) => void): void {
  const selections = injector.get(SheetsSelectionsService);
  selections.selectionMoveEnd$.subscribe(() => {
    const primary = selections.getCurrentLastSelection()?.primary;
    if (!primary) return;
    const cell = { row: primary.actualRow + 1, column: primary.actualColumn + 1, rows: 1, columns: 1 };
    tell(workbook.getActiveSheet().getName(), boxText(cell));
  });
}

function select(commands: ICommandService, sheet: number, { row, column }: { row: number; column: number }): void {
  const range = { startRow: row - 1, endRow: row - 1, startColumn: column - 1, endColumn: column - 1 };
  const primary = { ...range, actualRow: row - 1, actualColumn: column - 1, isMerged: false, isMergedMainCell: false };
  const selections = [{ range, primary, style: null }];
  commands.syncExecuteCommand(SetSelectionsOperation.id, { unitId, subUnitId: String(sheet), selections });
  void commands.executeCommand(ScrollToCellCommand.id, { range });
}
