import type { Edit } from '../ports';

/** Where an edit happened. Its values are not taken from the event: a paste brings none. */
export function editOf({ range }: GoogleAppsScript.Events.SheetsOnEdit): Edit {
  return {
    tab: range.getSheet().getName(),
    row: range.getRow(),
    column: range.getColumn(),
    rows: range.getNumRows(),
    columns: range.getNumColumns(),
  };
}
