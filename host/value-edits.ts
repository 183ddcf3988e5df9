import type { Box } from './box';
import type { Change } from './changes';
import { changer } from './changes';
import type { Hand } from './edits';
import type { Taken } from './history';
import type { Scalar } from './model/cells';
import { copiedCell } from './model/bare-cells';
import { copiedFormula } from './model/formula-shift';
import type { Cell } from './model/grid';
import { eachCell, rewriteCells } from './model/grid';
import type { ValidationRule } from './model/rules';
import { violates } from './model/violation';
import { cellOf, placeOf } from './place';
import { yearOf } from './port/cell-port';
import { invalidWords } from './validity';
import type { World } from './world';

/** Edits that change values. Each fires `onEdit` and `onChange`. */
export type ValueEdits = {
  /**
   * Types a text into one cell; '' empties it.
   *
   * @throws {HostError} No such cell, or protected, or no choice of a drop-down that refuses.
   */
  readonly type: (sheet: string, a1: string, text: string) => void;
  /**
   * Pastes plain text, row by row, from a cell on; each cell is read as typed. Short rows are filled up with empty
   * cells; the sheet grows where it must. One text pasted over a range fills the range. Drop-downs refuse nothing.
   */
  readonly paste: (sheet: string, a1: string, rows: readonly (readonly string[])[]) => void;
  /** Copies the cells of one range over another, over and over: values, formulas as for their new place, formats. */
  readonly fill: (sheet: string, from: string, to: string) => void;
  /** Empties cells; formats and notes stay. */
  readonly clear: (sheet: string, a1: string) => void;
  /**
   * Takes back the last thing this person did to values: typed, pasted, filled, cleared or sorted. Google tells `onEdit`
   * of it, so that what scripts made of the value follows. Nothing is taken back where cells hold something else by now.
   */
  readonly undo: () => Taken;
  /** Does again what was taken back last. */
  readonly redo: () => Taken;
};

/** The edits of values. */
export function valueEdits(hand: Hand): ValueEdits {
  const { world } = hand;
  const change = changer(hand);
  const go = (way: 'back' | 'forth'): Taken => goStep(hand, way, change);
  return {
    type: (sheet, a1, text) => {
      const box = cellOf(world, sheet, a1);
      change(box, { old: true, fresh: true }, () => {
        typeCell(world, box, text);
      });
    },
    paste: (sheet, a1, rows) => {
      const box = pasted(placeOf(world, sheet, a1), rows);
      change(box, {}, () => {
        pasteCells(world, box, rows);
      });
    },
    ...wholeEdits(world, change),
    undo: () => go('back'),
    redo: () => go('forth'),
  };
}

const goStep = ({ world, history }: Hand, way: 'back' | 'forth', change: Change): Taken =>
  history.go(world.user, way, (box, effect) => {
    change(box, { old: true, fresh: true }, effect);
  });

function wholeEdits(world: World, change: Change): Pick<ValueEdits, 'fill' | 'clear'> {
  return {
    fill: (sheet, from, to) => {
      const [source, target] = [placeOf(world, sheet, from), placeOf(world, sheet, to)];
      change(target, { fresh: true }, () => {
        copyCells(world, source, target);
      });
    },
    clear: (sheet, a1) => {
      const box = placeOf(world, sheet, a1);
      change(box, { old: true }, () => {
        world.model.cells.clear(box);
      });
    },
  };
}

function typeCell(world: World, box: Box, text: string): void {
  const { model } = world;
  let before: Cell | null = null;
  eachCell(model.book, box, (cell) => {
    before = cell && { ...cell };
  });
  model.cells.write(box, { values: [text], dates: [] }, yearOf(world));
  const rule = model.validations.read(box)[0] ?? null;
  if (rule === null || !refused(world, box, rule)) return;
  rewriteCells(model.book, box, () => before);
  model.calculator.touch();
  throw new Error(invalidWords(box, rule));
}

function refused({ model }: World, box: Box, rule: ValidationRule): boolean {
  const { values, dates } = model.cells.read(box);
  const text = model.cells.display(box)[0] ?? '';
  return violates(rule, { value: values[0] ?? null, text, date: dates.length > 0 });
}

function pasted(place: Box, rows: readonly (readonly string[])[]): Box {
  const columns = Math.max(1, ...rows.map((row) => row.length));
  if (rows.length <= 1 && columns === 1) return place;
  return { ...place, rows: rows.length, columns };
}

function pasteCells(world: World, box: Box, rows: readonly (readonly string[])[]): void {
  makeRoom(world, box);
  const one = rows.length <= 1 && (rows[0]?.length ?? 0) <= 1;
  const texts = (one ? [] : rows).flatMap((row) =>
    Array.from({ length: box.columns }, (_, column) => row[column] ?? ''),
  );
  const values: Scalar[] = one ? [rows[0]?.[0] ?? ''] : texts;
  world.model.cells.write(box, { values, dates: [] }, yearOf(world));
}

function makeRoom({ model }: World, { sheet, row, rows, column, columns }: Box): void {
  const size = model.tabs.size(sheet);
  const [missingRows, missingColumns] = [row + rows - 1 - size.rows, column + columns - 1 - size.columns];
  if (missingRows > 0) model.shift(sheet, { kind: 'insert', axis: 'row', at: size.rows + 1, count: missingRows });
  if (missingColumns > 0)
    model.shift(sheet, { kind: 'insert', axis: 'column', at: size.columns + 1, count: missingColumns });
}

function copyCells({ model }: World, source: Box, target: Box): void {
  const cells: (Cell | null)[] = [];
  eachCell(model.book, source, (cell) => cells.push(cell && copiedCell(cell)));
  rewriteCells(model.book, target, (_, index) => {
    const [row, column] = [Math.floor(index / target.columns), index % target.columns];
    const [fromRow, fromColumn] = [row % source.rows, column % source.columns];
    const cell = cells[fromRow * source.columns + fromColumn] ?? null;
    const [down, right] = [
      target.row + row - source.row - fromRow,
      target.column + column - source.column - fromColumn,
    ];
    if (!cell?.f) return cell && copiedCell(cell);
    return { ...cell, f: copiedFormula(cell.f, down, right) };
  });
  for (const cell of cells) model.calculator.touch(cell?.f ?? undefined);
}
