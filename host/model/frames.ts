import type { Box } from '../box';
import { boxText } from '../box';
import type { Book } from './book';
import { boxOf, rangeOf } from './book';

/** How a sheet is framed on screen. Rows and columns are 1-based, sizes are pixels. */
export type Frames = {
  hidden(sheet: number): boolean;
  hide(sheet: number, hidden: boolean): void;
  tabColor(sheet: number): string | null;
  setTabColor(sheet: number, color: string | null): void;
  frozen(sheet: number): { rows: number; columns: number };
  freeze(sheet: number, rows: number, columns: number): void;
  setColumnWidths(sheet: number, first: number, count: number, width: number): void;
  columnWidth(sheet: number, column: number): number;
  setRowHeights(sheet: number, first: number, count: number, height: number): void;
  hideColumns(sheet: number, first: number, count: number, hidden: boolean): void;
  columnHidden(sheet: number, column: number): boolean;
  showGridlines(sheet: number, shown: boolean): void;
  merges(sheet: number): Box[];
  merge(box: Box): void;
  unmerge(box: Box): void;
};

/** Opens the frames of a book. */
export function openFrames(book: Book): Frames {
  const band = (first: number, count: number): { ranges: object[] } => ({
    ranges: [rangeOf({ row: 1, column: first, rows: 1, columns: count })],
  });
  const merges: Frames['merges'] = (sheet) =>
    book
      .sheet(sheet)
      .getMergeData()
      .map((range) => boxOf(sheet, range));
  const unmerge: Frames['unmerge'] = (box) => {
    const inside = merges(box.sheet).filter((one) => overlaps(one, box));
    if (inside.length === 0) return;
    book.mutate('sheet.mutation.remove-worksheet-merge', box.sheet, { ranges: inside.map(rangeOf) });
  };
  return {
    hidden: (sheet) => book.sheet(sheet).isSheetHidden() === 1,
    hide: (sheet, hidden) => {
      book.mutate('sheet.mutation.set-worksheet-hidden', sheet, { hidden: hidden ? 1 : 0 });
    },
    tabColor: (sheet) => book.sheet(sheet).getTabColor() || null,
    setTabColor: (sheet, color) => {
      book.mutate('sheet.mutation.set-tab-color', sheet, { color: color ?? '' });
    },
    frozen: (sheet) => {
      const { xSplit, ySplit } = book.sheet(sheet).getFreeze();
      return { rows: ySplit, columns: xSplit };
    },
    freeze: (sheet, rows, columns) => {
      const start = { startRow: rows || -1, startColumn: columns || -1 };
      book.mutate('sheet.mutation.set-frozen', sheet, { ...start, ySplit: rows, xSplit: columns });
    },
    setColumnWidths: (sheet, first, count, width) => {
      book.mutate('sheet.mutation.set-worksheet-col-width', sheet, { ...band(first, count), colWidth: width });
    },
    columnWidth: (sheet, column) =>
      book
        .sheet(sheet)
        .getColumnManager()
        .getColumn(column - 1)?.w ?? 100,
    setRowHeights: (sheet, first, count, height) => {
      const ranges = [rangeOf({ row: first, column: 1, rows: count, columns: 1 })];
      book.mutate('sheet.mutation.set-worksheet-row-height', sheet, { ranges, rowHeight: height });
    },
    hideColumns: (sheet, first, count, hidden) => {
      book.mutate(`sheet.mutation.set-col-${hidden ? 'hidden' : 'visible'}`, sheet, band(first, count));
    },
    columnHidden: (sheet, column) =>
      book
        .sheet(sheet)
        .getColumnManager()
        .getColumn(column - 1)?.hd === 1,
    showGridlines: (sheet, shown) => {
      book.mutate('sheet.mutation.toggle-gridlines', sheet, { showGridlines: shown ? 1 : 0 });
    },
    merges,
    merge: (box) => {
      unmerge(box);
      if (boxText(box).includes(':')) {
        book.mutate('sheet.mutation.add-worksheet-merge', box.sheet, { ranges: [rangeOf(box)] });
      }
    },
    unmerge,
  };
}

function overlaps(a: Box, b: Box): boolean {
  const rows = a.row < b.row + b.rows && b.row < a.row + a.rows;
  return rows && a.column < b.column + b.columns && b.column < a.column + a.columns;
}
