import type { Ports, TabFilter } from '../ports';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

function readFilter(sheet: Sheet): TabFilter | null {
  const filter = sheet.getFilter();
  if (!filter) return null;
  const range = filter.getRange();
  const [firstColumn, lastColumn] = [range.getColumn(), range.getLastColumn()];
  const hidden: { column: number; texts: string[] }[] = [];
  const conditions: number[] = [];
  for (let column = firstColumn; column <= lastColumn; column += 1) {
    const criteria = filter.getColumnFilterCriteria(column);
    if (!criteria) continue;
    // Google's types do not say that a column may have no condition.
    const condition = criteria.getCriteriaType() as unknown;
    const texts = criteria.getHiddenValues() as string[] | null;
    if (condition === null && texts !== null && texts.length > 0) hidden.push({ column, texts });
    else conditions.push(column);
  }
  return { headerLine: range.getRow(), lastLine: range.getLastRow(), firstColumn, lastColumn, hidden, conditions };
}

function setFilter(sheet: Sheet, wanted: TabFilter | null): void {
  const present = sheet.getFilter();
  if (!wanted) {
    present?.remove();
    return;
  }
  const { headerLine, lastLine, firstColumn, lastColumn } = wanted;
  const filter =
    present ??
    sheet.getRange(headerLine, firstColumn, lastLine - headerLine + 1, lastColumn - firstColumn + 1).createFilter();
  for (const { column, texts } of wanted.hidden) {
    if (texts.length === 0) filter.removeColumnFilterCriteria(column);
    else
      filter.setColumnFilterCriteria(
        column,
        SpreadsheetApp.newFilterCriteria()
          .setHiddenValues([...texts])
          .build(),
      );
  }
}

/** The ports that look at a tab's filter and change it. */
export const filterPorts = (sheetOf: (tab: string) => Sheet): Pick<Ports, 'readFilter' | 'setFilter'> => ({
  readFilter: (tab) => readFilter(sheetOf(tab)),
  setFilter: (tab, wanted) => {
    try {
      setFilter(sheetOf(tab), wanted);
      return true;
    } catch {
      return false;
    }
  },
});
