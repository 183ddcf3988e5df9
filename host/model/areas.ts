import type { Box } from '../box';
import { shared, without } from '../box';

/** A thing that lies over boxes of one sheet. */
export type Area<T> = { readonly boxes: readonly Box[]; readonly content: T };

/** Things lying over a sheet, each cell under at most one of them: data validations. */
export type Areas<T> = {
  list(sheet: number): readonly Area<T>[];
  /** Lays content over a box in place of what lies there; null only clears. */
  lay(box: Box, content: T | null): void;
  /** The content of every cell, row by row; null for none. */
  read(box: Box): (T | null)[];
  move(sheet: number, move: (box: Box) => Box | null): void;
  forget(sheet: number): void;
};

/** Makes an empty register. Content is compared by its JSON: equal content is one area. */
export function makeAreas<T>(): Areas<T> {
  const bySheet = new Map<number, readonly Area<T>[]>();
  const list: Areas<T>['list'] = (sheet) => bySheet.get(sheet) ?? [];
  const lay: Areas<T>['lay'] = (box, content) => {
    const key = JSON.stringify(content);
    const rest = list(box.sheet)
      .map((area) => ({ ...area, boxes: area.boxes.flatMap((one) => without(one, box)) }))
      .filter((area) => area.boxes.length > 0);
    const same = rest.find((area) => JSON.stringify(area.content) === key);
    const joined = same ? rest.map((area) => (area === same ? { ...area, boxes: [...area.boxes, box] } : area)) : null;
    bySheet.set(box.sheet, joined ?? (content === null ? rest : [...rest, { boxes: [box], content }]));
  };
  const read: Areas<T>['read'] = (box) => {
    const cells = new Array<T | null>(box.rows * box.columns).fill(null);
    for (const area of list(box.sheet)) {
      for (const one of area.boxes) paint(cells, box, shared(one, box), area.content);
    }
    return cells;
  };
  const move: Areas<T>['move'] = (sheet, to) => {
    const moved = list(sheet).map((area) => ({ ...area, boxes: area.boxes.flatMap((box) => to(box) ?? []) }));
    bySheet.set(
      sheet,
      moved.filter((area) => area.boxes.length > 0),
    );
  };
  const forget: Areas<T>['forget'] = (sheet) => {
    bySheet.delete(sheet);
  };
  return { list, lay, read, move, forget };
}

function paint<T>(cells: (T | null)[], box: Box, part: Box | null, content: T): void {
  if (part === null) return;
  for (let row = part.row; row < part.row + part.rows; row += 1) {
    for (let column = part.column; column < part.column + part.columns; column += 1) {
      cells[(row - box.row) * box.columns + column - box.column] = content;
    }
  }
}
