import type { ICellData, Injector, IWorkbookData, IWorksheetData, Workbook, Worksheet } from '@univerjs/core';
import type { Box } from '../box';
import { copiedCell } from './bare-cells';
import { core, formula, makeUniver, note, sheets, showOnScreen } from '#univer';

/** How far the content of a sheet reaches, 1-based; 0 in an empty one. */
export type Extent = { readonly row: number; readonly column: number };

/** The Univer workbook and the two ways into it: mutations by name, and the models of its plugins. */
export type Book = {
  readonly workbook: Workbook;
  /** The worksheet of an id. @throws {Error} There is none, in Google's words. */
  readonly sheet: (id: number) => Worksheet;
  /** Runs a Univer mutation on a sheet. */
  readonly mutate: (name: string, sheet: number, params: object) => void;
  readonly notes: InstanceType<typeof note.SheetsNoteModel>;
  readonly injector: Injector;
  /** Extents of sheets, as far as they are known since something was written there. */
  readonly extents: Map<number, Extent>;
  /** How often rows or columns of a sheet have come, gone or changed places. */
  readonly moves: Map<number, number>;
  readonly dispose: () => void;
};

/** Tells the host's mutations from those of somebody who clicks in the grid. */
export const byHost = { byHost: true };

/** Univer's id of the one workbook. */
export const unitId = 'book';

/** A book as plain values: frames and cells of the sheets in their order, and the styles that cells name. */
export type SavedBook = Pick<IWorkbookData, 'sheetOrder' | 'styles' | 'sheets'>;

/** A book with one empty sheet, as Google makes it in a Vietnamese account. */
export const blankBook = (): SavedBook => ({
  sheetOrder: ['0'],
  styles: {},
  sheets: { 0: blankSheet(0, 'Trang tính1') },
});

/** An empty sheet of Google's first size, 1000 × 26. */
export function blankSheet(id: number, name: string): Partial<IWorksheetData> {
  return { id: String(id), name, rowCount: 1000, columnCount: 26 };
}

/** A copy of a book that lives on its own. */
export function copiedBook({ sheetOrder, styles, sheets }: SavedBook): SavedBook {
  const copies = Object.entries(sheets).map(([id, sheet]) => [id, copiedSheet(sheet)]);
  const copied = Object.fromEntries(copies) as SavedBook['sheets'];
  return { sheetOrder: [...sheetOrder], styles: { ...styles }, sheets: copied };
}

/** A copy of a sheet that lives on its own. */
export function copiedSheet({ cellData = {}, ...frame }: Partial<IWorksheetData>): Partial<IWorksheetData> {
  const columns = frame.columnCount ?? 0;
  const rows = Object.entries(cellData as Record<string, Row>).map(([row, cells]) => [row, copiedRow(cells, columns)]);
  return { ...structuredClone(frame), cellData: Object.fromEntries(rows) as Record<number, Row> };
}

type Row = Record<number, ICellData>;

function copiedRow(cells: Row, columns: number): Row {
  const copy = { ...cells };
  for (let column = 0; column < columns; column += 1) {
    const cell = copy[column];
    if (cell) copy[column] = copiedCell(cell);
  }
  return copy;
}

/** Opens a workbook. */
export function openBook(name: string, saved: SavedBook): Book {
  const univer = startUniver();
  const workbook = univer.createUnit<object, Workbook>(core.UniverInstanceType.UNIVER_SHEET, {
    id: unitId,
    name,
    ...copiedBook(saved),
  });
  const injector = univer.__getInjector();
  const commands = injector.get(core.ICommandService);
  return {
    workbook,
    sheet: (id) => sheetOf(workbook, id),
    mutate: (mutation, sheet, params) => {
      const place = { unitId, subUnitId: String(sheet), sheetId: String(sheet) };
      commands.syncExecuteCommand(mutation, { ...place, ...params }, byHost);
    },
    injector,
    extents: new Map(),
    moves: new Map(),
    notes: injector.get(note.SheetsNoteModel),
    dispose: () => {
      univer.dispose();
    },
  };
}

/** Notes that lines of a sheet stand elsewhere than before. */
export function countMove({ moves }: Book, sheet: number): void {
  moves.set(sheet, (moves.get(sheet) ?? 0) + 1);
}

function startUniver(): InstanceType<typeof core.Univer> {
  const univer = makeUniver();
  univer.registerPlugin(formula.UniverFormulaEnginePlugin, { notExecuteFormula: false });
  univer.registerPlugin(sheets.UniverSheetsPlugin, { notExecuteFormula: true });
  univer.registerPlugin(note.UniverSheetsNotePlugin);
  showOnScreen(univer);
  return univer;
}

function sheetOf(workbook: Workbook, id: number): Worksheet {
  const found = workbook.getSheetBySheetId(String(id));
  if (!found) throw new Error(`Sheet ${id} not found`);
  return found;
}

/** A box as Univer's range: 0-based, ends included. */
export function rangeOf(box: Omit<Box, 'sheet'>): {
  startRow: number;
  endRow: number;
  startColumn: number;
  endColumn: number;
} {
  return {
    startRow: box.row - 1,
    endRow: box.row + box.rows - 2,
    startColumn: box.column - 1,
    endColumn: box.column + box.columns - 2,
  };
}

/** Univer's range as a box of a sheet. */
export function boxOf(
  sheet: number,
  range: { startRow: number; endRow: number; startColumn: number; endColumn: number },
): Box {
  return {
    sheet,
    row: range.startRow + 1,
    column: range.startColumn + 1,
    rows: range.endRow - range.startRow + 1,
    columns: range.endColumn - range.startColumn + 1,
  };
}
