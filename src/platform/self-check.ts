import type { Probes } from '../ports';
import { plainCell, plainGrid } from './cells';
import { platformFacts } from './platform-facts';

const book = () => SpreadsheetApp.getActiveSpreadsheet();

/** The types of the services lag behind: the reference has this function. */
type Authorization = GoogleAppsScript.Script.AuthorizationInfo & { getAuthorizedScopes: () => string[] | null };

function permissions(): ReturnType<Probes['permissions']> {
  const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL) as Authorization;
  const complete = info.getAuthorizationStatus() === ScriptApp.AuthorizationStatus.NOT_REQUIRED;
  return { complete, granted: info.getAuthorizedScopes()?.length ?? null };
}

function protectedTabs(beginning: string): string[] {
  const types = [SpreadsheetApp.ProtectionType.SHEET, SpreadsheetApp.ProtectionType.RANGE];
  return types
    .flatMap((type) => book().getProtections(type))
    .filter((protection) => protection.getDescription().startsWith(beginning))
    .map((protection) => protection.getRange().getSheet().getName());
}

function topOf(tab: string, most: number): ReturnType<Probes['topOf']> {
  const sheet = book().getSheetByName(tab);
  if (!sheet) return null;
  const rows = Math.min(sheet.getLastRow(), most);
  return rows === 0 ? [] : plainGrid(sheet.getRange(1, 1, rows, sheet.getLastColumn()).getValues());
}

/** What *Tự kiểm tra* asks of the spreadsheet and of the platform. Building it calls nothing. */
export const probes: Probes = {
  zones: () => ({ script: Session.getScriptTimeZone(), sheet: book().getSpreadsheetTimeZone() }),
  locale: () => book().getSpreadsheetLocale(),
  permissions,
  triggers: () => ScriptApp.getProjectTriggers().map((trigger) => trigger.getHandlerFunction()),
  named: (name) => {
    const range = book().getRangeByName(name);
    return range ? plainCell(range.getValue()) : null;
  },
  protectedTabs,
  cells: () =>
    book()
      .getSheets()
      .reduce((sum, sheet) => sum + sheet.getMaxRows() * sheet.getMaxColumns(), 0),
  topOf,
  facts: platformFacts,
};
