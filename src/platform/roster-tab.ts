import type { Grid } from '../domain/cell';
import type { RosterLayout } from '../view/roster-layout';
import { makeRoom } from './show-tab';
import { together, widen } from './columns';
import { colourStates } from './sign-colours';
import { dateOf } from './tab-view';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const HEADER = { background: '#188038', colour: '#ffffff' };
const OWN = { background: '#f1f3f4', colour: '#5f6368' };
const OWN_WIDTH = 4;
/** Places in the own block, from 0. */
const CHECK_PLACE = 2;
const ID_PLACE = 3;
const ID_COLOUR = '#9aa0a6';

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

/** Whether the header still bears our colours; those of columns of people's own do not matter. */
function isDressed(sheet: Sheet, { headerLine, own, widths }: RosterLayout): boolean {
  const [colours = []] = sheet.getRange(headerLine, 1, 1, own + OWN_WIDTH - 1).getBackgrounds();
  return widths.every(({ column }) => colours[column - 1] === (column < own ? HEADER : OWN).background);
}

/** The background comes last: where it stands, all of it does. */
function dressHeader(sheet: Sheet, { headerLine, width, own }: RosterLayout): void {
  const [all, header, ours] = [
    sheet.getRange(headerLine, 1, 1, own + OWN_WIDTH - 1),
    sheet.getRange(headerLine, 1, 1, width),
    sheet.getRange(headerLine, own, 1, OWN_WIDTH),
  ];
  all.setWrap(true).setVerticalAlignment('middle').setFontWeight('bold');
  header.setFontColor(HEADER.colour);
  ours.setFontColor(OWN.colour);
  header.setBackground(HEADER.background);
  ours.setBackground(OWN.background);
}

function layOutHeader(sheet: Sheet, layout: RosterLayout): void {
  const { headerLine, own, ownHeaders } = layout;
  if (ownHeaders) sheet.getRange(headerLine, own, 1, OWN_WIDTH).setValues([[...ownHeaders]]);
  if (!isDressed(sheet, layout)) dressHeader(sheet, layout);
  if (sheet.getFrozenRows() !== headerLine) sheet.setFrozenRows(headerLine);
}

/** A column below the header, from a line on where one is given; none where no line is left. */
function below(sheet: Sheet, { headerLine }: RosterLayout, column: number, from = headerLine + 1): Range[] {
  const rows = sheet.getMaxRows() - from + 1;
  return rows > 0 ? [sheet.getRange(from, column, rows, 1)] : [];
}

/** Numbers are text in every line; in lines to come, classes and villages too, and days are days. Filled lines keep theirs. */
function formatColumns(sheet: Sheet, layout: RosterLayout): void {
  const first = Math.max(layout.headerLine, sheet.getLastRow()) + 1;
  const texts = [
    ...[...layout.numberColumns, layout.own + ID_PLACE].flatMap((column) => below(sheet, layout, column)),
    ...layout.wordColumns.flatMap((column) => below(sheet, layout, column, first)),
  ];
  const days = layout.dayColumns.flatMap((column) => below(sheet, layout, column, first));
  for (const list of together(sheet, texts)) list.setNumberFormat('@');
  for (const list of together(sheet, days)) list.setNumberFormat(DATE_FORMAT);
}

export function layChoices(sheet: Sheet, layout: RosterLayout): void {
  for (const { column, values, isStrict, help } of layout.choices) {
    const rule = SpreadsheetApp.newDataValidation()
      .requireValueInList([...values], true)
      .setAllowInvalid(!isStrict)
      .setHelpText(help)
      .build();
    for (const range of below(sheet, layout, column)) range.setDataValidation(rule);
  }
}

/**
 * Widths, sides and bands, once: what people change of them later stays. The bands, a shade of grey under whatever
 * colours people give their cells, come last and tell that it has been done.
 */
function dressOnce(sheet: Sheet, layout: RosterLayout): void {
  if (sheet.getBandings().length > 0) return;
  const { headerLine, own, widths, centred } = layout;
  const rows = sheet.getMaxRows() - headerLine;
  widen(sheet, widths);
  const middle = centred.flatMap((column) => below(sheet, layout, column));
  for (const list of together(sheet, middle)) list.setHorizontalAlignment('center');
  for (const range of below(sheet, layout, own + ID_PLACE)) range.setFontColor(ID_COLOUR);
  for (const range of below(sheet, layout, own + CHECK_PLACE)) range.setWrap(true);
  sheet
    .getRange(headerLine + 1, 1, rows, own + OWN_WIDTH - 1)
    .applyRowBanding(SpreadsheetApp.BandingTheme.LIGHT_GREY, false, false);
}

/** Lays a roster out: header, own block, formats, drop-downs, widths, colours. Touches no typed cell. */
export function layOut(sheet: Sheet, layout: RosterLayout): void {
  makeRoom(sheet, layout.headerLine + 1, layout.own + OWN_WIDTH - 1);
  layOutHeader(sheet, layout);
  formatColumns(sheet, layout);
  layChoices(sheet, layout);
  const signed = below(sheet, layout, layout.own + CHECK_PLACE);
  const accounts = layout.accountColumns.flatMap((column) => below(sheet, layout, column));
  colourStates(sheet, signed, accounts);
  dressOnce(sheet, layout);
}
