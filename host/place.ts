import type { Box } from './box';
import { boxFromText } from './box';
import { HostError } from './host-error';
import type { World } from './world';

/** The id of a sheet by its name. @throws {HostError} There is none. */
export function sheetNamed({ model: { tabs } }: World, name: string): number {
  const id = tabs.ids().find((one) => tabs.name(one) === name);
  if (id === undefined) throw new HostError(`No sheet named ${name}`);
  return id;
}

/** The cells that a person points at. @throws {HostError} No such sheet, or not all of it lies in the sheet. */
export function placeOf(world: World, sheet: string, a1: string): Box {
  const id = sheetNamed(world, sheet);
  const { rows, columns } = world.model.tabs.size(id);
  const place = boxFromText(a1, rows, columns);
  if (!place || place.row + place.rows - 1 > rows || place.column + place.columns - 1 > columns) {
    throw new HostError(`No cells ${a1} in ${sheet}`);
  }
  return { sheet: id, ...place };
}

/** One cell that a person points at. @throws {HostError} No such cell, or more than one. */
export function cellOf(world: World, sheet: string, a1: string): Box {
  const box = placeOf(world, sheet, a1);
  if (box.rows * box.columns !== 1) throw new HostError(`Not one cell: ${a1}`);
  return box;
}

/** Whole rows or columns of a sheet. */
export function bandOf({ model }: World, sheet: number, axis: 'row' | 'column', at: number, count: number): Box {
  const whole = { sheet, row: 1, column: 1, ...model.tabs.size(sheet) };
  return axis === 'row' ? { ...whole, row: at, rows: count } : { ...whole, column: at, columns: count };
}
