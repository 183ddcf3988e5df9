import type { Grid } from '../domain/cell';
import type { RosterLayout } from '../view/roster-layout';
import { makeRoom } from './show-tab';
import { colourStates } from './sign-colours';
import { dateOf } from './tab-view';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const HEADER = { background: '#188038', colour: '#ffffff' };
const OWN = { background: '#f1f3f4', colour: '#5f6368' };
const OWN_WIDTH = 4;
/** Places in the own block, from 0. */
const CHECK_PLACE = 2;
const ID_PLACE = 3;
const ID_COLOUR = '#9aa0a6';
const BANDS = { first: '#ffffff', second: '#f8f9fa' };

const DATE_FORMAT = 'dd/mm/yyyy';

/** Puts a whole list into a sheet as it is: text as text, days as dates; what stood there before goes. */
export function putGrid(sheet: Sheet, grid: Grid): void {
  sheet.clear();
  sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).clearDataValidations();
  for (const banding of sheet.getBandings()) banding.remove();
  const columns = grid[0]?.length ?? 0;
  if (columns === 0) return;
  makeRoom(sheet, grid.length, columns);
  const range = sheet.getRange(1, 1, grid.length, columns);
  range.setNumberFormats(
    grid.map((row) =>
      row.map((cell) => (typeof cell === 'string' ? '@' : typeof cell === 'object' ? DATE_FORMAT : 'General')),
    ),
  );
  range.setValues(grid.map((row) => row.map((cell) => (typeof cell === 'object' ? dateOf(cell.day) : cell))));
}

function layOutHeader(sheet: Sheet, layout: RosterLayout): void {
  const { headerLine, width, own, ownHeaders } = layout;
  if (ownHeaders) sheet.getRange(headerLine, own, 1, OWN_WIDTH).setValues([[...ownHeaders]]);
  const header = sheet.getRange(headerLine, 1, 1, width);
  header.setBackground(HEADER.background).setFontColor(HEADER.colour).setFontWeight('bold');
  sheet
    .getRange(headerLine, 1, 1, own + OWN_WIDTH - 1)
    .setWrap(true)
    .setVerticalAlignment('middle');
  const ours = sheet.getRange(headerLine, own, 1, OWN_WIDTH);
  ours.setBackground(OWN.background).setFontColor(OWN.colour).setFontWeight('bold');
  sheet.setFrozenRows(headerLine);
}

function layOutColumns(sheet: Sheet, layout: RosterLayout): void {
  const rows = sheet.getMaxRows() - layout.headerLine;
  const below = (column: number) => sheet.getRange(layout.headerLine + 1, column, rows, 1);
  for (const column of layout.numberColumns) below(column).setNumberFormat('@');
  layOutNewLines(sheet, layout);
  below(layout.own + ID_PLACE)
    .setNumberFormat('@')
    .setFontColor(ID_COLOUR);
  for (const { column, values, isStrict, help } of layout.choices) {
    const rule = SpreadsheetApp.newDataValidation()
      .requireValueInList([...values], true)
      .setAllowInvalid(!isStrict)
      .setHelpText(help)
      .build();
    below(column).setDataValidation(rule);
  }
}

/** Lines to come: classes and villages are text, days are days. Filled lines keep the formats they came with. */
function layOutNewLines(sheet: Sheet, { headerLine, wordColumns, dayColumns }: RosterLayout): void {
  const first = Math.max(headerLine, sheet.getLastRow()) + 1;
  const rows = sheet.getMaxRows() - first + 1;
  if (rows <= 0) return;
  for (const column of wordColumns) sheet.getRange(first, column, rows, 1).setNumberFormat('@');
  for (const column of dayColumns) sheet.getRange(first, column, rows, 1).setNumberFormat(DATE_FORMAT);
}

/**
 * Widths, sides and bands, once: what people change of them later stays. The bands, a shade of grey under whatever
 * colours people give their cells, tell whether it has been done.
 */
function dressOnce(sheet: Sheet, { headerLine, own, widths, centred }: RosterLayout): void {
  if (sheet.getBandings().length > 0) return;
  const rows = sheet.getMaxRows() - headerLine;
  for (const { column, pixels } of widths) sheet.setColumnWidth(column, pixels);
  for (const column of centred) sheet.getRange(headerLine + 1, column, rows, 1).setHorizontalAlignment('center');
  sheet.getRange(headerLine + 1, own + CHECK_PLACE, rows, 1).setWrap(true);
  sheet
    .getRange(headerLine + 1, 1, rows, own + OWN_WIDTH - 1)
    .applyRowBanding(SpreadsheetApp.BandingTheme.LIGHT_GREY, false, false)
    .setFirstRowColor(BANDS.first)
    .setSecondRowColor(BANDS.second);
}

/** Lays a roster out: header, own block, formats, drop-downs, widths, colours. Touches no typed cell. */
export function layOut(sheet: Sheet, layout: RosterLayout): void {
  makeRoom(sheet, layout.headerLine + 1, layout.own + OWN_WIDTH - 1);
  layOutHeader(sheet, layout);
  layOutColumns(sheet, layout);
  const below = (column: number) =>
    sheet.getRange(layout.headerLine + 1, column, sheet.getMaxRows() - layout.headerLine, 1);
  colourStates(sheet, [below(layout.own + CHECK_PLACE)], layout.accountColumns.map(below));
  dressOnce(sheet, layout);
}
