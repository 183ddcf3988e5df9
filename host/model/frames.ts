import type { Box } from '../box';
import { shared } from '../box';
import type { Book } from './book';
import { core } from '#univer';
import { boxOf, rangeOf } from './book';

const yes = core.BooleanNumber.TRUE;

/** How a sheet is framed on screen. Rows and columns are 1-based, sizes are pixels. */
export type Frames = {
  readonly hidden: (sheet: number) => boolean;
  readonly hide: (sheet: number, hidden: boolean) => void;
  readonly tabColor: (sheet: number) => string | null;
  readonly setTabColor: (sheet: number, color: string | null) => void;
  readonly frozen: (sheet: number) => { rows: number; columns: number };
  readonly freeze: (sheet: number, rows: number, columns: number) => void;
  readonly setColumnWidths: (sheet: number, first: number, count: number, width: number) => void;
  readonly columnWidth: (sheet: number, column: number) => number;
  readonly setRowHeights: (sheet: number, first: number, count: number, height: number) => void;
  readonly hideColumns: (sheet: number, first: number, count: number, hidden: boolean) => void;
  readonly columnHidden: (sheet: number, column: number) => boolean;
  readonly gridlines: (sheet: number) => boolean;
  readonly showGridlines: (sheet: number, shown: boolean) => void;
  readonly merges: (sheet: number) => Box[];
  readonly merge: (box: Box) => void;
  readonly unmerge: (box: Box) => void;
};

/** Opens the frames of a book. */
export function openFrames(book: Book): Frames {
  return { ...openLooks(book), ...openPanes(book), ...openColumns(book), ...openMerges(book) };
}

type Looks = Pick<Frames, 'hidden' | 'hide' | 'tabColor' | 'setTabColor' | 'gridlines' | 'showGridlines'>;

function openLooks(book: Book): Looks {
  return {
    hidden: (sheet) => book.sheet(sheet).isSheetHidden() === yes,
    hide: (sheet, hidden) => {
      book.mutate('sheet.mutation.set-worksheet-hidden', sheet, { hidden: hidden ? 1 : 0 });
    },
    tabColor: (sheet) => book.sheet(sheet).getTabColor() || null,
    setTabColor: (sheet, color) => {
      book.mutate('sheet.mutation.set-tab-color', sheet, { color: color ?? '' });
    },
    gridlines: (sheet) => book.sheet(sheet).getConfig().showGridlines === yes,
    showGridlines: (sheet, shown) => {
      book.mutate('sheet.mutation.toggle-gridlines', sheet, { showGridlines: shown ? 1 : 0 });
    },
  };
}

function openPanes(book: Book): Pick<Frames, 'frozen' | 'freeze' | 'setRowHeights'> {
  return {
    frozen: (sheet) => {
      const { xSplit, ySplit } = book.sheet(sheet).getFreeze();
      return { rows: ySplit, columns: xSplit };
    },
    freeze: (sheet, rows, columns) => {
      const start = { startRow: rows || -1, startColumn: columns || -1 };
      book.mutate('sheet.mutation.set-frozen', sheet, { ...start, ySplit: rows, xSplit: columns });
    },
    setRowHeights: (sheet, first, count, height) => {
      const ranges = [rangeOf({ row: first, column: 1, rows: count, columns: 1 })];
      book.mutate('sheet.mutation.set-worksheet-row-height', sheet, { ranges, rowHeight: height });
    },
  };
}

type Columns = Pick<Frames, 'setColumnWidths' | 'columnWidth' | 'hideColumns' | 'columnHidden'>;

function openColumns(book: Book): Columns {
  const band = (first: number, count: number): { ranges: object[] } => ({
    ranges: [rangeOf({ row: 1, column: first, rows: 1, columns: count })],
  });
  return {
    setColumnWidths: (sheet, first, count, width) => {
      book.mutate('sheet.mutation.set-worksheet-col-width', sheet, { ...band(first, count), colWidth: width });
    },
    columnWidth: (sheet, column) =>
      book
        .sheet(sheet)
        .getColumnManager()
        .getColumn(column - 1)?.w ?? 100,
    hideColumns: (sheet, first, count, hidden) => {
      book.mutate(`sheet.mutation.set-col-${hidden ? 'hidden' : 'visible'}`, sheet, band(first, count));
    },
    columnHidden: (sheet, column) =>
      book
        .sheet(sheet)
        .getColumnManager()
        .getColumn(column - 1)?.hd === yes,
  };
}

function openMerges(book: Book): Pick<Frames, 'merges' | 'merge' | 'unmerge'> {
  const merges: Frames['merges'] = (sheet) =>
    book
      .sheet(sheet)
      .getMergeData()
      .map((range) => boxOf(sheet, range));
  const unmerge: Frames['unmerge'] = (box) => {
    const inside = merges(box.sheet).filter((one) => shared(one, box) !== null);
    if (inside.length === 0) return;
    book.mutate('sheet.mutation.remove-worksheet-merge', box.sheet, { ranges: inside.map(rangeOf) });
  };
  const merge: Frames['merge'] = (box) => {
    unmerge(box);
    if (box.rows * box.columns === 1) return;
    book.mutate('sheet.mutation.add-worksheet-merge', box.sheet, { ranges: [rangeOf(box)] });
  };
  return { merges, merge, unmerge };
}
