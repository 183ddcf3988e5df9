import type { TabView } from '../view/table';
import { matricesOf } from './tab-view';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Makes room for a block: a sheet throws outside its grid. */
export function makeRoom(sheet: Sheet, rows: number, columns: number): void {
  const [haveRows, haveColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (rows > haveRows) sheet.insertRowsAfter(haveRows, rows - haveRows);
  if (columns > haveColumns) sheet.insertColumnsAfter(haveColumns, columns - haveColumns);
}

/** Widths, the frozen header and wrapping of a tab that shows a view for the first time. */
function dress(sheet: Sheet, view: TabView): void {
  view.columns.forEach(({ width }, at) => sheet.setColumnWidth(at + 1, width));
  sheet.setFrozenRows(view.frozenRows);
  sheet.setHiddenGridlines(true);
}

/**
 * Empties a sheet and lays a view out in it: clear, formats, values, three colours and weights.
 *
 * @param isNew - Whether widths and the frozen header have to be set, too.
 */
export function showView(sheet: Sheet, view: TabView, idOf: (tab: string) => number | null, isNew: boolean): void {
  const { width, values, formats, backgrounds, weights, colours } = matricesOf(view, idOf);
  sheet.clear();
  makeRoom(sheet, values.length, width);
  const range = sheet.getRange(1, 1, values.length, width);
  range.setNumberFormats(formats);
  range.setValues(values);
  range.setBackgrounds(backgrounds);
  range.setFontWeights(weights);
  range.setFontColors(colours);
  if (isNew) dress(sheet, view);
}
