import type { Box } from '../../box';
import { isRowHidden } from '../../port/filter-port';
import type { World } from '../../world';

/** The parts of a box that a filter leaves on the screen, from above; what hands do reaches no line that is not seen. */
export function shownParts(world: World, box: Box): Box[] {
  if (!world.model.filters.has(box.sheet)) return [box];
  const parts: { row: number; rows: number }[] = [];
  for (let row = box.row; row < box.row + box.rows; row += 1) {
    if (isRowHidden(world, box.sheet, row)) continue;
    const last = parts.at(-1);
    if (last && last.row + last.rows === row) last.rows += 1;
    else parts.push({ row, rows: 1 });
  }
  return parts.map((part) => ({ ...box, ...part }));
}
