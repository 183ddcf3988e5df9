import type { Probes } from '../ports';
import { plainCell } from './cells';
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
  cells: (tabs) =>
    book()
      .getSheets()
      .filter((sheet) => tabs.includes(sheet.getName()))
      .reduce((sum, sheet) => sum + sheet.getMaxRows() * sheet.getMaxColumns(), 0),
  facts: platformFacts,
};
