import type { ColumnKind, RowStyle, TabView } from '../view/table';
import { together, widen } from './columns';
import { colourStates } from './sign-colours';
import { FORMATS, matricesOf } from './tab-view';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Makes room for a block: a sheet throws outside its grid. */
export function makeRoom(sheet: Sheet, rows: number, columns: number): void {
  const [haveRows, haveColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (rows > haveRows) sheet.insertRowsAfter(haveRows, rows - haveRows);
  if (columns > haveColumns) sheet.insertColumnsAfter(haveColumns, columns - haveColumns);
}

/** Points of the lines that are read from afar; they keep their place in a tab. */
const SIZES: Readonly<Partial<Record<RowStyle, number>>> = { title: 14, headline: 16 };

const SIDES: Readonly<Record<ColumnKind, 'left' | 'right' | 'center'>> = {
  text: 'left',
  state: 'left',
  link: 'left',
  number: 'center',
  day: 'center',
  count: 'right',
  percent: 'right',
  decimal: 'right',
};

/** Widths, sides, the colours of states, the headlines and the frozen header of a tab; lines to come wrap. */
function dress(sheet: Sheet, { columns, rows, frozenRows, grows, steady }: TabView): void {
  const all = sheet.getRange(1, 1, sheet.getMaxRows(), columns.length).setVerticalAlignment('middle');
  if (grows || steady === true) all.setWrap(true);
  widen(
    sheet,
    columns.map(({ width }, at) => ({ column: at + 1, pixels: width })),
  );
  for (const side of ['left', 'center', 'right'] as const)
    for (const list of together(
      sheet,
      columnsOf(sheet, columns, (kind) => SIDES[kind] === side),
    ))
      list.setHorizontalAlignment(side);
  colourColumns(sheet, columns);
  rows.forEach(({ style }, at) => {
    const size = SIZES[style];
    if (size !== undefined) sheet.getRange(at + 1, 1).setFontSize(size);
  });
  sheet.setFrozenRows(frozenRows);
  sheet.setHiddenGridlines(true);
}

/** The whole columns of some kinds. */
const columnsOf = (sheet: Sheet, columns: TabView['columns'], isWanted: (kind: ColumnKind) => boolean) =>
  columns.flatMap(({ kind }, at) => (isWanted(kind) ? [sheet.getRange(1, at + 1, sheet.getMaxRows(), 1)] : []));

/** Drop-downs below the header, to choose from and nothing else. */
function layChoices(sheet: Sheet, { columns, frozenRows }: TabView): void {
  const rows = sheet.getMaxRows() - frozenRows;
  columns.forEach(({ choices }, at) => {
    if (!choices || rows <= 0) return;
    const rule = SpreadsheetApp.newDataValidation()
      .requireValueInList([...choices], true)
      .setAllowInvalid(false)
      .build();
    sheet.getRange(frozenRows + 1, at + 1, rows, 1).setDataValidation(rule);
  });
}

function colourColumns(sheet: Sheet, columns: TabView['columns']): void {
  const states = columnsOf(sheet, columns, (kind) => kind === 'state');
  if (states.length > 0) colourStates(sheet, states);
}

/** Formats the columns of a tab that is to grow, once: later its lines keep the formats that they came with. */
function formatColumns(sheet: Sheet, columns: TabView['columns']): void {
  for (const format of new Set(columns.map(({ kind }) => FORMATS[kind])))
    for (const list of together(
      sheet,
      columnsOf(sheet, columns, (kind) => FORMATS[kind] === format),
    ))
      list.setNumberFormat(format);
}

/** Gives a tab that an older add-in made the looks of this one; in a tab that people fill, the colours of states alone. */
export function dressAgain(sheet: Sheet, view: TabView): void {
  if (view.grows) colourColumns(sheet, view.columns);
  else dress(sheet, view);
}

/**
 * Lays a view out in a sheet over everything that stood there; six calls. The values come last: formats say how they are
 * read, a sheet in which something stands has its looks, and as long as the old values stand, a run that was cut before
 * them finds again how far they reached.
 *
 * @param isNew - Whether widths, formats, sides and the frozen header have to be set, too.
 */
export function showView(sheet: Sheet, view: TabView, idOf: (tab: string) => number | null, isNew: boolean): void {
  const { width, values, ...looks } = matricesOf(view, idOf, sheet.getLastRow());
  makeRoom(sheet, values.length, width);
  if (isNew) {
    dress(sheet, view);
    if (view.grows) formatColumns(sheet, view.columns);
    layChoices(sheet, view);
  }
  const range = sheet.getRange(1, 1, values.length, width);
  range.setNumberFormats(looks.formats);
  if (view.steady !== true || isNew) paint(range, looks);
  range.setValues(values);
}

/** Lays a table out beside what stands in a sheet, its first cell at a 1-based place; the values come last. */
export function showBeside(
  sheet: Sheet,
  view: TabView,
  row: number,
  column: number,
  idOf: (tab: string) => number | null,
): void {
  const { width, values, ...looks } = matricesOf(view, idOf, 0);
  makeRoom(sheet, row + values.length - 1, column + width - 1);
  widen(
    sheet,
    view.columns.map(({ width: pixels }, at) => ({ column: column + at, pixels })),
  );
  const range = sheet.getRange(row, column, values.length, width);
  range.setVerticalAlignment('middle').setNumberFormats(looks.formats);
  range.setHorizontalAlignments(values.map(() => view.columns.map(({ kind }) => SIDES[kind])));
  paint(range, looks);
  range.setValues(values);
}

type Looks = Omit<ReturnType<typeof matricesOf>, 'width' | 'values'>;

function paint(range: GoogleAppsScript.Spreadsheet.Range, { backgrounds, weights, colours, wraps }: Looks): void {
  range.setBackgrounds(backgrounds);
  range.setFontWeights(weights);
  range.setFontColors(colours);
  range.setWraps(wraps);
}
