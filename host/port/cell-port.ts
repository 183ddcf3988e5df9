import type { Box } from '../box';
import { without } from '../box';
import type { CellPort, ClearedPart } from '../guest/port';
import type { Block } from '../model/cells';
import { drawBorders } from '../model/borders';
import { extentOf } from '../model/grid';
import { plainLooks } from '../model/styles';
import { refuseEdit } from '../rights';
import { refuseInvalid } from '../validity';
import type { World } from '../world';
import { wallOf } from '../zone';
import { loggedBox } from './logged';

/** The year that a day typed without one gets. */
export function yearOf(world: World): number {
  return wallOf(world.clock.instant(), world.sheetZone).year;
}

/** The cells of the world's spreadsheet, logged and protected. */
export function cellPort(world: World): CellPort {
  return { ...readers(world), ...writers(world) };
}

type Readers = Pick<CellPort, 'values' | 'display' | 'formulas' | 'notes' | 'looks' | 'merges'>;

function readers({ model, calls }: World): Readers {
  return {
    values: loggedBox(calls, model.cells.read),
    display: loggedBox(calls, model.cells.display),
    formulas: loggedBox(calls, model.cells.formulas),
    notes: loggedBox(calls, model.notes.read),
    looks: loggedBox(calls, model.styles.read),
    merges: (box) => model.frames.merges(box.sheet),
  };
}

function writers(world: World): Omit<CellPort, keyof Readers> {
  const { model } = world;
  const edit = editor(world);
  const write = (box: Box, block: Block): void => {
    refuseInvalid(model.validations, box, block);
    model.cells.write(box, block, yearOf(world));
  };
  return {
    setValues: (as, box, block) => {
      edit(as, box, box.rows * box.columns, () => {
        write(box, block);
      });
    },
    setNotes: (as, box, texts) => {
      edit(as, box, texts.length, () => model.notes.write(box, texts));
    },
    append: appender(world, write),
    ...painters(world),
    ...shapers(world),
  };
}

function painters(world: World): Pick<CellPort, 'setLooks' | 'setLook'> {
  const { styles } = world.model;
  const edit = editor(world);
  return {
    setLooks: (as, box, key, values) => {
      edit(as, box, values.length, () => {
        styles.write(box, key, values);
      });
    },
    setLook: (as, boxes, key, value) => {
      world.calls.run(as, boxes.length, () => {
        for (const box of boxes) refuseEdit(world, box);
        for (const box of boxes) styles.write(box, key, [value]);
      });
    },
  };
}

function appender(world: World, write: (box: Box, block: Block) => void): CellPort['append'] {
  const edit = editor(world);
  return (as, sheet, block) => {
    const row = extentOf(world.model.book, sheet).row + 1;
    const box = { sheet, row, column: 1, rows: 1, columns: block.values.length };
    edit(as, box, box.columns, () => {
      makeRoom(world, box);
      write(box, block);
    });
  };
}

function shapers(world: World): Pick<CellPort, 'setBorder' | 'clear' | 'merge'> {
  const { model } = world;
  const edit = editor(world);
  return {
    setBorder: (as, box, sides) => {
      edit(as, box, 1, () => {
        drawBorders(model.book, model.styles, box, sides);
      });
    },
    clear: (as, box, what) => {
      edit(as, box, 1, () => {
        for (const part of what) clearPart(world, box, part);
      });
    },
    merge: (as, box, merged) => {
      edit(as, box, 1, () => {
        if (merged) mergeCells(world, box);
        else model.frames.unmerge(box);
      });
    },
  };
}

type Edit = (as: string, box: Box, cells: number, effect: () => void) => void;

function editor(world: World): Edit {
  return (as, box, cells, effect) => {
    world.calls.run(as, cells, () => {
      refuseEdit(world, box);
      effect();
    });
  };
}

function makeRoom({ model }: World, { sheet, row, columns }: Box): void {
  const size = model.tabs.size(sheet);
  if (row > size.rows) model.shift(sheet, { kind: 'insert', axis: 'row', at: size.rows + 1, count: 1 });
  const missing = columns - size.columns;
  if (missing > 0) model.shift(sheet, { kind: 'insert', axis: 'column', at: size.columns + 1, count: missing });
}

// Only the first cell keeps what it holds.
function mergeCells({ model }: World, box: Box): void {
  const first = { ...box, rows: 1, columns: 1 };
  for (const part of without(box, first)) model.cells.clear(part);
  model.frames.merge(box);
}

function clearFormats({ styles, formatRules }: World['model'], box: Box): void {
  styles.clear(box, plainLooks);
  const rules = (formatRules.get(box.sheet) ?? []).map((rule) => ({
    ...rule,
    boxes: rule.boxes.flatMap((one) => without(one, box)),
  }));
  formatRules.set(
    box.sheet,
    rules.filter((rule) => rule.boxes.length > 0),
  );
}

function clearPart({ model }: World, box: Box, part: ClearedPart): void {
  if (part === 'contents') model.cells.clear(box);
  if (part === 'formats') clearFormats(model, box);
  if (part === 'number-formats') model.styles.clear(box, ['format']);
  if (part === 'notes') model.notes.write(box, ['']);
  if (part === 'validations') model.validations.lay(box, null);
}
