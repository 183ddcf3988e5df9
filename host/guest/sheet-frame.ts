import { hexColor } from './colors';
import { port } from './connection';
import { Exception } from './exception';
import type { RangeBase } from './range-base';

/** How a sheet is framed: name, place, sizes, frozen and hidden parts. */
export class SheetFrame {
  readonly #id: number;

  constructor(id: number) {
    this.#id = id;
  }

  getSheetId(): number {
    return this.#id;
  }
  getName(): string {
    return port.tabs.name(this.#id);
  }
  getSheetName(): string {
    return port.tabs.name(this.#id);
  }
  setName(name: string): this {
    port.tabs.rename('Sheet.setName', this.#id, name);
    return this;
  }
  getIndex(): number {
    return port.tabs.ids().indexOf(this.#id) + 1;
  }
  getMaxRows(): number {
    return port.tabs.size(this.#id).rows;
  }
  getMaxColumns(): number {
    return port.tabs.size(this.#id).columns;
  }
  getLastRow(): number {
    return port.tabs.extent(this.#id).row;
  }
  getLastColumn(): number {
    return port.tabs.extent(this.#id).column;
  }
  insertRowsAfter(after: number, count: number): this {
    refuseOutside(after, this.getMaxRows());
    port.tabs.shift('Sheet.insertRowsAfter', this.#id, {
      kind: 'insert',
      axis: 'row',
      at: after + 1,
      count,
      like: 'before',
    });
    return this;
  }
  insertRowsBefore(before: number, count: number): this {
    refuseOutside(before, this.getMaxRows());
    port.tabs.shift('Sheet.insertRowsBefore', this.#id, {
      kind: 'insert',
      axis: 'row',
      at: before,
      count,
      like: 'behind',
    });
    return this;
  }
  insertColumnsAfter(after: number, count: number): this {
    refuseOutside(after, this.getMaxColumns());
    port.tabs.shift('Sheet.insertColumnsAfter', this.#id, {
      kind: 'insert',
      axis: 'column',
      at: after + 1,
      count,
      like: 'before',
    });
    return this;
  }
  insertColumnsBefore(before: number, count: number): this {
    refuseOutside(before, this.getMaxColumns());
    port.tabs.shift('Sheet.insertColumnsBefore', this.#id, {
      kind: 'insert',
      axis: 'column',
      at: before,
      count,
      like: 'behind',
    });
    return this;
  }
  moveColumns(columns: RangeBase, before: number): void {
    port.tabs.moveColumns('Sheet.moveColumns', this.#id, columns.getColumn(), columns.getNumColumns(), before);
  }
  deleteRows(first: number, count: number): this {
    refuseDelete('rows', first, count, this.getMaxRows(), port.tabs.frozen(this.#id).rows);
    port.tabs.shift('Sheet.deleteRows', this.#id, { kind: 'delete', axis: 'row', at: first, count });
    return this;
  }
  deleteRow(row: number): this {
    return this.deleteRows(row, 1);
  }
  deleteColumns(first: number, count: number): this {
    refuseDelete('columns', first, count, this.getMaxColumns(), port.tabs.frozen(this.#id).columns);
    port.tabs.shift('Sheet.deleteColumns', this.#id, { kind: 'delete', axis: 'column', at: first, count });
    return this;
  }
  deleteColumn(column: number): this {
    return this.deleteColumns(column, 1);
  }
  getFrozenRows(): number {
    return port.tabs.frozen(this.#id).rows;
  }
  getFrozenColumns(): number {
    return port.tabs.frozen(this.#id).columns;
  }
  setFrozenRows(rows: number): void {
    port.tabs.freeze('Sheet.setFrozenRows', this.#id, rows, null);
  }
  setFrozenColumns(columns: number): void {
    port.tabs.freeze('Sheet.setFrozenColumns', this.#id, null, columns);
  }
  setColumnWidth(column: number, width: number): this {
    port.tabs.setColumnWidths('Sheet.setColumnWidth', this.#id, column, 1, width);
    return this;
  }
  setColumnWidths(first: number, count: number, width: number): this {
    port.tabs.setColumnWidths('Sheet.setColumnWidths', this.#id, first, count, width);
    return this;
  }
  getColumnWidth(column: number): number {
    return port.tabs.columnWidth(this.#id, column);
  }
  setRowHeight(row: number, height: number): this {
    port.tabs.setRowHeights('Sheet.setRowHeight', this.#id, row, 1, height);
    return this;
  }
  setRowHeights(first: number, count: number, height: number): this {
    port.tabs.setRowHeights('Sheet.setRowHeights', this.#id, first, count, height);
    return this;
  }
  hideColumns(first: number, count = 1): void {
    port.tabs.hideColumns('Sheet.hideColumns', this.#id, first, count, true);
  }
  showColumns(first: number, count = 1): void {
    port.tabs.hideColumns('Sheet.showColumns', this.#id, first, count, false);
  }
  isColumnHiddenByUser(column: number): boolean {
    return port.tabs.columnHidden(this.#id, column);
  }
  hideSheet(): this {
    const shown = Array.from(port.tabs.ids()).filter((id) => id !== this.#id && !port.tabs.hidden(id));
    if (shown.length === 0) throw new Exception("You can't hide all the sheets in a document.");
    port.tabs.hide('Sheet.hideSheet', this.#id, true);
    return this;
  }
  showSheet(): this {
    port.tabs.hide('Sheet.showSheet', this.#id, false);
    return this;
  }
  isSheetHidden(): boolean {
    return port.tabs.hidden(this.#id);
  }
  setTabColor(color: unknown): this {
    port.tabs.setTabColor('Sheet.setTabColor', this.#id, hexColor(color));
    return this;
  }
  getTabColor(): string | null {
    return port.tabs.tabColor(this.#id);
  }
  setHiddenGridlines(hidden: boolean): this {
    port.tabs.showGridlines('Sheet.setHiddenGridlines', this.#id, !hidden);
    return this;
  }
  activate(): this {
    port.tabs.activate(this.#id);
    return this;
  }
}

function refuseOutside(place: number, last: number): void {
  if (place < 1 || place > last) throw new Exception('Those rows are out of bounds.');
}

function refuseDelete(what: 'rows' | 'columns', first: number, count: number, all: number, frozen: number): void {
  if (first < 1 || count < 1 || first + count - 1 > all) throw new Exception(`Those ${what} are out of bounds.`);
  if (count >= all) throw new Exception(`You can't delete all the ${what} on the sheet.`);
  const lastFrozenOnly = frozen > 0 && first <= frozen + 1 && first + count - 1 >= all;
  if (lastFrozenOnly) throw new Exception(`Sorry, it is not possible to delete all non-frozen ${what}.`);
}
