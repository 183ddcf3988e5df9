import type { Box } from '../box';
import type { Range } from './range';
import type { Sheet } from './sheet';

let make: ((id: number) => Sheet) | null = null;

/** Tells how sheets are made, so that what a sheet makes can lead back to it without an import cycle. */
export function makeSheetsBy(maker: (id: number) => Sheet): void {
  make = maker;
}

/** The sheet of an id. */
export function sheetOf(id: number): Sheet {
  if (make === null) throw new Error('No sheets yet');
  return make(id);
}

/** A range of a sheet by its box. */
export function rangeIn(id: number, box: Omit<Box, 'sheet'>): Range {
  return sheetOf(id).getRange(box.row, box.column, box.rows, box.columns);
}
