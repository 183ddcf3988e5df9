import { ICommandService } from '@univerjs/core';
import { SetSelectionsOperation, SetWorksheetActiveOperation, SheetsSelectionsService } from '@univerjs/sheets';
import { ScrollToCellCommand } from '@univerjs/sheets-ui';
import { boxText } from '../box';
import type { Book } from '../model/book';
import { unitId } from '../model/book';
import type { World } from '../world';
import type { Hands } from './grid';

/** Where the person stands: the tab and the cell. */
export type Cursor = { readonly goWhereScriptWent: () => void };

/** Keeps the host and the grid in one mind about the cursor. */
export function followCursor({ model: { book, tabs } }: World, { edit }: Hands, redraw: () => void): Cursor {
  const commands = book.injector.get(ICommandService);
  const stand = (): string => JSON.stringify([tabs.active(), tabs.cursor(tabs.active())]);
  let shown = '';
  followSelection(book, (sheet, a1) => {
    edit.open(sheet, a1);
    shown = stand();
  });
  book.workbook.activeSheet$.subscribe((sheet) => {
    if (sheet && Number(sheet.getSheetId()) !== tabs.active()) edit.open(sheet.getName());
    shown = stand();
    requestAnimationFrame(redraw);
  });
  return {
    goWhereScriptWent: () => {
      if (stand() === shown) return;
      const sheet = tabs.active();
      commands.syncExecuteCommand(SetWorksheetActiveOperation.id, { unitId, subUnitId: String(sheet) });
      select(commands, sheet, tabs.cursor(sheet));
      shown = stand();
    },
  };
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
