import { boxText } from './box';
import type { Model } from './model/model';
import type { Cell } from './model/grid';
import { eachFilled, extentOf, rawRows } from './model/grid';
import { valueOf } from './model/cells';
import type { FilterRule } from './model/filters';
import { formulaOf } from './model/rule-formula';
import type { FormatRule } from './model/rules';
import type { Look } from './model/styles';

/** A cell with content or a look. 1-based. A date is its serial under a date format. */
export type CellData = {
  readonly row: number;
  readonly column: number;
  readonly value: string | number | boolean | null;
  readonly formula: string | null;
  readonly format: string | null;
  readonly background: string | null;
  readonly color: string | null;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Points; null = 10. */
  readonly size: number | null;
  readonly align: 'left' | 'center' | 'right' | null;
  readonly valign: 'top' | 'middle' | 'bottom' | null;
  readonly wrap: boolean;
  /** Sides that carry a thin line, of `tblr`. */
  readonly border: string | null;
};

/** A data validation over one box. */
export type ValidationData = {
  readonly a1: string;
  readonly kind: 'list' | 'other';
  readonly values: readonly string[];
  readonly allowInvalid: boolean;
  readonly help: string | null;
};

/** A conditional format as a formula; `formula` begins with `=` and is relative to the first cell of `a1[0]`. */
export type ConditionalFormatData = {
  readonly a1: readonly string[];
  readonly formula: string;
  readonly background: string | null;
  readonly color: string | null;
  readonly bold: boolean;
};

/** A protection; `a1` null = the whole sheet. `editors` besides the owner, empty also when nobody was named. */
export type ProtectionData = {
  readonly a1: string | null;
  readonly description: string;
  readonly editors: readonly string[];
  readonly warningOnly: boolean;
};

/** Colours of alternate rows, under the cells' own. */
export type BandingData = { readonly a1: string; readonly first: string | null; readonly second: string | null };

/** A sheet. `rows` and `columns` are the extent of content; `cells` are sparse, row by row. */
export type SheetData = {
  readonly id: number;
  readonly name: string;
  readonly hidden: boolean;
  readonly tabColor: string | null;
  readonly gridlines: boolean;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly rows: number;
  readonly columns: number;
  /** By 1-based column, pixels, only where set. */
  readonly columnWidths: Readonly<Record<number, number>>;
  readonly hiddenColumns: readonly number[];
  readonly cells: readonly CellData[];
  readonly merges: readonly string[];
  readonly validations: readonly ValidationData[];
  readonly conditionalFormats: readonly ConditionalFormatData[];
  readonly notes: readonly { readonly row: number; readonly column: number; readonly text: string }[];
  readonly protections: readonly ProtectionData[];
  readonly filter: string | null;
  /** What the columns of the filter let through, by 1-based column of the sheet. */
  readonly filterRules: readonly (FilterRule & { readonly column: number })[];
  readonly bandings: readonly BandingData[];
};

/** A sheet without its cells. */
export type SheetFrame = Omit<SheetData, 'cells'>;

/** The whole workbook as plain values. */
export type WorkbookData = { readonly name: string; readonly timeZone: string; readonly sheets: readonly SheetData[] };

/** Takes a snapshot of one sheet. */
export function snapshotSheet(model: Model, id: number): SheetData {
  return { ...snapshotFrame(model, id), cells: snapshotCells(model, id) };
}

/** A snapshot of all but the cells. */
export function snapshotFrame(model: Model, id: number): SheetFrame {
  const { tabs, frames, notes, filters } = model;
  const extent = extentOf(model.book, id);
  const frozen = frames.frozen(id);
  const filter = filters.get(id);
  return {
    ...{ id, name: tabs.name(id), hidden: frames.hidden(id), tabColor: frames.tabColor(id) },
    gridlines: frames.gridlines(id),
    ...{ frozenRows: frozen.rows, frozenColumns: frozen.columns, rows: extent.row, columns: extent.column },
    ...snapshotColumns(model, id),
    merges: frames.merges(id).map(boxText),
    validations: snapshotValidations(model, id),
    conditionalFormats: (model.formatRules.get(id) ?? []).map(snapshotRule),
    notes: notes.list(id),
    protections: snapshotGuards(model, id),
    filter: filter ? boxText(filter.box) : null,
    filterRules: [...(filter?.rules ?? [])].sort(byColumn).map(([column, rule]) => ({ column, ...rule })),
    bandings: model.bandings.list(id).map(({ box, first, second }) => ({ a1: boxText(box), first, second })),
  };
}

const byColumn = ([one]: readonly [number, FilterRule], [other]: readonly [number, FilterRule]): number => one - other;

/** By place: in which order drop-downs were laid nobody sees. */
function snapshotValidations(model: Model, id: number): ValidationData[] {
  const validations = model.validations.list(id).flatMap(({ boxes, content }) =>
    boxes.map((box) => ({
      a1: boxText(box),
      kind: content.kind === 'VALUE_IN_LIST' ? ('list' as const) : ('other' as const),
      values: content.values,
      allowInvalid: content.allowInvalid,
      help: content.help,
    })),
  );
  return validations.sort((one, other) => (one.a1 < other.a1 ? -1 : 1));
}

function snapshotColumns(model: Model, id: number): Pick<SheetData, 'columnWidths' | 'hiddenColumns'> {
  const manager = model.book.sheet(id).getColumnManager();
  const columns = Array.from({ length: model.tabs.size(id).columns }, (_, index) => index + 1);
  const widths = columns.map((column) => [column, manager.getColumn(column - 1)?.w] as const);
  return {
    columnWidths: Object.fromEntries(widths.flatMap(([column, width]) => (width ? [[column, width]] : []))),
    hiddenColumns: columns.filter((column) => model.frames.columnHidden(id, column)),
  };
}

/** What stands in a cell, 1-based. */
export type Content = Pick<CellData, 'row' | 'column'> & { readonly value: string | number | boolean };

/** The cells of a sheet that hold something: few beside those that only have a look. */
export function snapshotContents(model: Model, id: number): Content[] {
  const contents: Content[] = [];
  eachFilled(model.book, id, (cell, row, column) => {
    const value = valueOf(cell);
    if (value !== null && value !== '') contents.push({ row: row + 1, column: column + 1, value });
  });
  return contents;
}

function snapshotCells(model: Model, id: number): CellData[] {
  const cells: CellData[] = [];
  const rows = rawRows(model.book, id);
  for (const [row, line] of Object.entries(rows)) {
    for (const [column, cell] of Object.entries(line ?? {})) {
      if (cell) cells.push(snapshotCell(cell, model.styles.of(cell), Number(row) + 1, Number(column) + 1));
    }
  }
  return cells;
}

/** A cell as a snapshot tells it. */
export function snapshotCell(cell: Cell, look: Look, row: number, column: number): CellData {
  return {
    row,
    column,
    value: valueOf(cell),
    formula: cell.f ?? null,
    format: look.format,
    background: look.background,
    color: look.color,
    bold: look.weight === 'bold',
    italic: look.style === 'italic',
    size: look.size,
    align: look.align,
    valign: look.valign,
    wrap: look.wrap === 'wrap',
    border: look.border,
  };
}

function snapshotGuards(model: Model, id: number): ProtectionData[] {
  const guards = model.protections.list().filter((guard) => guard.sheet === id);
  return guards.map(({ box, description, editors, warningOnly }) => ({
    a1: box && boxText(box),
    description,
    editors: editors ?? [],
    warningOnly,
  }));
}

function snapshotRule(rule: FormatRule): ConditionalFormatData {
  const { background, color, bold } = rule;
  return {
    a1: rule.boxes.map(boxText),
    formula: formulaOf(rule, rule.boxes[0]),
    background,
    color,
    bold: bold === true,
  };
}
