import type { ColumnKind, RowStyle, TabView } from '../view/table';
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

/** Widths, formats, sides and the frozen header of a tab that shows a view for the first time; lines to come wrap. */
function dress(sheet: Sheet, view: TabView): void {
  view.columns.forEach(({ width, kind }, at) => {
    const column = sheet.setColumnWidth(at + 1, width).getRange(1, at + 1, sheet.getMaxRows(), 1);
    if (view.grows) column.setNumberFormat(FORMATS[kind]);
    column.setHorizontalAlignment(SIDES[kind]);
  });
  const all = sheet.getRange(1, 1, sheet.getMaxRows(), view.columns.length).setVerticalAlignment('middle');
  if (view.grows || view.steady === true) all.setWrap(true);
  const states = view.columns.flatMap(({ kind }, at) =>
    kind === 'state' ? [sheet.getRange(1, at + 1, sheet.getMaxRows(), 1)] : [],
  );
  if (states.length > 0) colourStates(sheet, states);
  view.rows.forEach(({ style }, at) => {
    const size = SIZES[style];
    if (size !== undefined) sheet.getRange(at + 1, 1).setFontSize(size);
  });
  sheet.setFrozenRows(view.frozenRows);
  sheet.setHiddenGridlines(true);
}

/**
 * Lays a view out in a sheet over everything that stood there; six calls. The values come last: formats say how they are
 * read, and as long as the old ones stand, a run that was cut before them finds again how far they reached.
 *
 * @param isNew - Whether widths, formats, sides and the frozen header have to be set, too.
 */
export function showView(sheet: Sheet, view: TabView, idOf: (tab: string) => number | null, isNew: boolean): void {
  const { width, values, ...looks } = matricesOf(view, idOf, sheet.getLastRow());
  makeRoom(sheet, values.length, width);
  if (isNew) dress(sheet, view);
  const range = sheet.getRange(1, 1, values.length, width);
  range.setNumberFormats(looks.formats);
  if (view.steady !== true || isNew) paint(range, looks);
  range.setValues(values);
}

type Looks = Omit<ReturnType<typeof matricesOf>, 'width' | 'values'>;

function paint(range: GoogleAppsScript.Spreadsheet.Range, { backgrounds, weights, colours, wraps }: Looks): void {
  range.setBackgrounds(backgrounds);
  range.setFontWeights(weights);
  range.setFontColors(colours);
  range.setWraps(wraps);
}
