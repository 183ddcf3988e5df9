import { boxFromText } from './box';
import { HostError } from './host-error';
import { deniedWords } from './model/protections';
import { yearOf } from './port/cell-port';
import type { World } from './world';

/** Types a text into a cell as the world's user. @throws {HostError} No such place, or the cell is protected. */
export function typeText(world: World, sheet: string, a1: string, text: string): void {
  const { tabs, protections, cells } = world.model;
  const id = tabs.ids().find((one) => tabs.name(one) === sheet);
  if (id === undefined) throw new HostError(`No sheet named ${sheet}`);
  const size = tabs.size(id);
  const place = boxFromText(a1, size.rows, size.columns);
  if (place?.rows !== 1 || place.columns !== 1 || place.row > size.rows || place.column > size.columns) {
    throw new HostError(`No cell ${a1}`);
  }
  const box = { sheet: id, ...place };
  if (!protections.allows(box, world.user)) throw new HostError(deniedWords, 'Exception');
  cells.write(box, { values: [text], dates: [] }, yearOf(world));
}
