/** The spreadsheet that the script is bound to. */
export const book = (): GoogleAppsScript.Spreadsheet.Spreadsheet => SpreadsheetApp.getActiveSpreadsheet();

/** A tab by its name. @throws {Error} There is none. */
export function existing(name: string): GoogleAppsScript.Spreadsheet.Sheet {
  const sheet = book().getSheetByName(name);
  if (!sheet) throw new Error(`No such tab: ${name}`);
  return sheet;
}
