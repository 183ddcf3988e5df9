import type { Box } from '../box';
import { boxText } from '../box';
import { Exception } from './exception';
import type { Sheet } from './sheet';

/** Where a range lies. Making one calls nothing. */
export class RangeBase {
  readonly #box: Box;
  readonly #sheet: Sheet;

  constructor(sheet: Sheet, box: Box) {
    this.#sheet = sheet;
    this.#box = box;
  }

  static boxOf(range: RangeBase): Box {
    return range.#box;
  }

  getRow(): number {
    return this.#box.row;
  }
  getRowIndex(): number {
    return this.#box.row;
  }
  getColumn(): number {
    return this.#box.column;
  }
  getNumRows(): number {
    return this.#box.rows;
  }
  getHeight(): number {
    return this.#box.rows;
  }
  getNumColumns(): number {
    return this.#box.columns;
  }
  getWidth(): number {
    return this.#box.columns;
  }
  getLastRow(): number {
    return this.#box.row + this.#box.rows - 1;
  }
  getLastColumn(): number {
    return this.#box.column + this.#box.columns - 1;
  }
  getA1Notation(): string {
    return boxText(this.#box);
  }
  getSheet(): Sheet {
    return this.#sheet;
  }
  getGridId(): number {
    return this.#box.sheet;
  }
  getCell(row: number, column: number): ReturnType<Sheet['getRange']> {
    if (row < 1 || column < 1 || row > this.#box.rows || column > this.#box.columns)
      throw new Exception('Cell reference out of range');
    return this.#sheet.getRange(this.#box.row + row - 1, this.#box.column + column - 1);
  }
  offset(rows: number, columns: number, height?: number, width?: number): ReturnType<Sheet['getRange']> {
    const { row, column } = this.#box;
    return this.#sheet.getRange(row + rows, column + columns, height ?? this.#box.rows, width ?? this.#box.columns);
  }
}
