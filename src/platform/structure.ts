import type { Ports } from '../ports';

type Structure = Pick<
  Ports,
  | 'copyTab'
  | 'insertLine'
  | 'insertColumn'
  | 'moveColumn'
  | 'nameCell'
  | 'triggers'
  | 'addDailyTrigger'
  | 'removeTrigger'
>;

const book = () => SpreadsheetApp.getActiveSpreadsheet();

function existing(name: string): GoogleAppsScript.Spreadsheet.Sheet {
  const sheet = book().getSheetByName(name);
  if (!sheet) throw new Error(`No such tab: ${name}`);
  return sheet;
}

function nameCell(name: string, tab: string, row: number, column: number): void {
  const cell = existing(tab).getRange(row, column);
  const named = book().getRangeByName(name);
  const isIt = named?.getSheet().getName() === tab && named.getA1Notation() === cell.getA1Notation();
  if (!isIt) book().setNamedRange(name, cell);
}

const mine = () => ScriptApp.getProjectTriggers();

/** The ports that change how the workbook is built, and what runs by itself. */
export const structurePorts: Structure = {
  copyTab: (from, name, colour) => {
    const sheet = book().insertSheet(name, book().getSheets().length, { template: existing(from) });
    if (sheet.getTabColor() !== colour) sheet.setTabColor(colour);
  },
  insertLine: (tab, before) => {
    existing(tab).insertRowsBefore(before, 1);
  },
  insertColumn: (tab, before) => {
    const sheet = existing(tab);
    if (before > sheet.getMaxColumns()) sheet.insertColumnsAfter(before - 1, 1);
    else sheet.insertColumnsBefore(before, 1);
  },
  moveColumn: (tab, from, before) => {
    const sheet = existing(tab);
    sheet.moveColumns(sheet.getRange(1, from), before);
  },
  nameCell,
  triggers: (handler) =>
    mine()
      .filter((trigger) => trigger.getHandlerFunction() === handler)
      .map((trigger) => trigger.getUniqueId()),
  addDailyTrigger: (handler, hour) =>
    ScriptApp.newTrigger(handler).timeBased().everyDays(1).atHour(hour).create().getUniqueId(),
  removeTrigger: (id) => {
    for (const trigger of mine()) if (trigger.getUniqueId() === id) ScriptApp.deleteTrigger(trigger);
  },
};
