import type { Grid } from '../domain/cell';
import type { RosterLayout } from '../view/roster-layout';
import { makeRoom } from './show-tab';
import { dateOf } from './tab-view';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const HEADER = { background: '#188038', colour: '#ffffff' };
const OWN = { background: '#f1f3f4', colour: '#5f6368' };
const OWN_WIDTH = 4;

const DATE_FORMAT = 'dd/mm/yyyy';

/** Puts a whole list into a sheet as it is: text as text, days as dates; what stood there before goes. */
export function putGrid(sheet: Sheet, grid: Grid): void {
  sheet.clear();
  sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).clearDataValidations();
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
  header.setBackground(HEADER.background).setFontColor(HEADER.colour).setFontWeight('bold').setWrap(true);
  const ours = sheet.getRange(headerLine, own, 1, OWN_WIDTH);
  ours.setBackground(OWN.background).setFontColor(OWN.colour).setFontWeight('bold');
  sheet.setFrozenRows(headerLine);
}

function layOutColumns(sheet: Sheet, layout: RosterLayout): void {
  const rows = sheet.getMaxRows() - layout.headerLine;
  const below = (column: number) => sheet.getRange(layout.headerLine + 1, column, rows, 1);
  for (const column of layout.numberColumns) below(column).setNumberFormat('@');
  layOutNewLines(sheet, layout);
  below(layout.own + OWN_WIDTH - 1).setNumberFormat('@');
  for (const { column, values, isStrict, help } of layout.choices) {
    const rule = SpreadsheetApp.newDataValidation()
      .requireValueInList([...values], true)
      .setAllowInvalid(!isStrict)
      .setHelpText(help)
      .build();
    below(column).setDataValidation(rule);
  }
  for (const { column, pixels } of layout.widths) sheet.setColumnWidth(column, pixels);
}

/** Lines to come: classes and villages are text, days are days. Filled lines keep the formats they came with. */
function layOutNewLines(sheet: Sheet, { headerLine, wordColumns, dayColumns }: RosterLayout): void {
  const first = Math.max(headerLine, sheet.getLastRow()) + 1;
  const rows = sheet.getMaxRows() - first + 1;
  if (rows <= 0) return;
  for (const column of wordColumns) sheet.getRange(first, column, rows, 1).setNumberFormat('@');
  for (const column of dayColumns) sheet.getRange(first, column, rows, 1).setNumberFormat(DATE_FORMAT);
}

/** Red for what is wrong, amber for what is doubtful, green for what is fine; the column says it in words as well. */
function layOutColours(sheet: Sheet, { headerLine, own }: RosterLayout, letter: string): void {
  const column = own + 2;
  const range = sheet.getRange(headerLine + 1, column, sheet.getMaxRows() - headerLine, 1);
  const rule = (sign: string, background: string, colour: string) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(`=LEFT($${letter}${headerLine + 1};1)="${sign}"`)
      .setBackground(background)
      .setFontColor(colour)
      .setRanges([range])
      .build();
  sheet.setConditionalFormatRules([
    rule('✗', '#fce8e6', '#a50e0e'),
    rule('⚠', '#fef7e0', '#7a4f01'),
    rule('✓', '#e6f4ea', '#0d652d'),
  ]);
}

/** Lays a roster out: header, own block, formats, drop-downs, widths, colours. Touches no typed cell. */
export function layOut(sheet: Sheet, layout: RosterLayout, letterOf: (column: number) => string): void {
  makeRoom(sheet, layout.headerLine + 1, layout.own + OWN_WIDTH - 1);
  layOutHeader(sheet, layout);
  layOutColumns(sheet, layout);
  layOutColours(sheet, layout, letterOf(layout.own + 2));
}
