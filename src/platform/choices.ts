/** Lays a drop-down over one cell that refuses whatever is not among its choices; places are 1-based. */
export function offerChoices(tab: string, row: number, column: number, values: readonly string[]): void {
  const rule = SpreadsheetApp.newDataValidation()
    .requireValueInList([...values], true)
    .setAllowInvalid(false)
    .build();
  SpreadsheetApp.getActiveSpreadsheet().getSheetByName(tab)?.getRange(row, column).setDataValidation(rule);
}
