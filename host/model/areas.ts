import type { Box } from '../box';
import { shared, without } from '../box';

/** A thing that lies over boxes of one sheet. */
export type Area<T> = { readonly boxes: readonly Box[]; readonly content: T };

/** Areas by sheet, as they are saved. */
export type SavedAreas<T> = readonly (readonly [number, readonly Area<T>[]])[];

/** Things lying over a sheet, each cell under at most one of them: data validations. */
export type Areas<T> = {
  readonly list: (sheet: number) => readonly Area<T>[];
  /** Lays content over a box in place of what lies there; null only clears. */
  readonly lay: (box: Box, content: T | null) => void;
  /** The content of every cell, row by row; null for none. */
  readonly read: (box: Box) => (T | null)[];
  readonly move: (sheet: number, move: (box: Box) => Box | readonly Box[] | null) => void;
  readonly forget: (sheet: number) => void;
  readonly saved: () => SavedAreas<T>;
};

/** Makes a register. Content is compared by its JSON: equal content is one area. */
export function makeAreas<T>(saved: SavedAreas<T>): Areas<T> {
  const bySheet = new Map(saved);
  const list: Areas<T>['list'] = (sheet) => bySheet.get(sheet) ?? [];
  return {
    list,
    lay: (box, content) => {
      bySheet.set(box.sheet, laid(list(box.sheet), box, content));
    },
    read: (box) => {
      const cells = new Array<T | null>(box.rows * box.columns).fill(null);
      for (const { boxes, content } of list(box.sheet)) {
        for (const one of boxes) paint(cells, box, shared(one, box), content);
      }
      return cells;
    },
    move: (sheet, to) => {
      const moved = list(sheet).map((area) => ({ ...area, boxes: area.boxes.flatMap((box) => to(box) ?? []) }));
      bySheet.set(sheet, moved.filter(isSomewhere));
    },
    forget: (sheet) => {
      bySheet.delete(sheet);
    },
    saved: () => [...bySheet],
  };
}

function laid<T>(areas: readonly Area<T>[], box: Box, content: T | null): readonly Area<T>[] {
  const rest = areas
    .map((area) => ({ ...area, boxes: area.boxes.flatMap((one) => without(one, box)) }))
    .filter(isSomewhere);
  if (content === null) return rest;
  const key = JSON.stringify(content);
  const same = rest.find((area) => JSON.stringify(area.content) === key);
  if (!same) return [...rest, { boxes: [box], content }];
  return rest.map((area) => (area === same ? { ...area, boxes: [...area.boxes, box] } : area));
}

function isSomewhere(area: Area<unknown>): boolean {
  return area.boxes.length > 0;
}

function paint<T>(cells: (T | null)[], box: Box, part: Box | null, content: T): void {
  if (part === null) return;
  for (let row = part.row; row < part.row + part.rows; row += 1) {
    for (let column = part.column; column < part.column + part.columns; column += 1) {
      cells[(row - box.row) * box.columns + column - box.column] = content;
    }
  }
}
