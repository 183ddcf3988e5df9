type Range = GoogleAppsScript.Spreadsheet.Range;
type RangeList = GoogleAppsScript.Spreadsheet.RangeList;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A column and its width in pixels; columns are 1-based. */
export type ColumnWidth = { readonly column: number; readonly pixels: number };

/** Ranges of a sheet that get one look in one call; nothing where there is none. */
export const together = (sheet: Sheet, ranges: readonly Range[]): RangeList[] =>
  ranges.length === 0 ? [] : [sheet.getRangeList(ranges.map((range) => range.getA1Notation()))];

/** Sets widths: a call for every stretch of neighbours that are equally wide. */
export function widen(sheet: Sheet, widths: readonly ColumnWidth[]): void {
  let [first, count] = [0, 0];
  widths.forEach(({ column, pixels }, at) => {
    if (count === 0) first = column;
    count += 1;
    const next = widths[at + 1];
    if (next?.column === column + 1 && next.pixels === pixels) return;
    sheet.setColumnWidths(first, count, pixels);
    count = 0;
  });
}
