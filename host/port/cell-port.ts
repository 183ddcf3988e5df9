import type { Box } from '../box';
import type { CellPort, ClearedPart } from '../guest/port';
import { extentOf } from '../model/grid';
import { refuseProtected } from '../model/protections';
import type { LookKey } from '../model/styles';
import type { World } from '../world';
import { wallOf } from '../zone';

/** The year that a day typed without one gets. */
export function yearOf(world: World): number {
  return wallOf(world.clock.instant(), world.sheetZone).year;
}

/** The cells of the world's spreadsheet, logged and protected. */
export function cellPort(world: World): CellPort {
  const { model, calls } = world;
  const edit = <T>(as: string, cells: number, box: Box, effect: () => T): T =>
    calls.run(as, cells, () => {
      refuseProtected(model.protections, box, world.user);
      return effect();
    });
  const setValues: CellPort['setValues'] = (as, box, block) => {
    edit(as, area(box), box, () => {
      model.cells.write(box, block, yearOf(world));
    });
  };
  return {
    ...readers(world),
    setValues,
    setNotes: (as, box, texts) => {
      edit(as, area(box), box, () => model.notes.write(box, texts));
    },
    setLooks: (as, box, key, values) => {
      edit(as, values.length, box, () => {
        model.styles.write(box, key, values);
      });
    },
    clear: (as, box, what) => {
      edit(as, 1, box, () => {
        for (const part of what) clearPart(world, box, part);
      });
    },
    append: (as, sheet, block) => {
      const row = extentOf(model.book, sheet).row + 1;
      const size = model.tabs.size(sheet);
      const columns = block.values.length;
      if (row > size.rows) model.shift(sheet, { kind: 'insert', axis: 'row', at: size.rows + 1, count: 1 });
      if (columns > size.columns) {
        const count = columns - size.columns;
        model.shift(sheet, { kind: 'insert', axis: 'column', at: size.columns + 1, count });
      }
      setValues(as, { sheet, row, column: 1, rows: 1, columns }, block);
    },
    merge: (as, box, merged) => {
      edit(as, 1, box, () => {
        if (merged) model.frames.merge(box);
        else model.frames.unmerge(box);
      });
    },
  };
}

type Readers = Pick<CellPort, 'values' | 'display' | 'formulas' | 'notes' | 'looks' | 'merges'>;

function readers({ model, calls }: World): Readers {
  return {
    values: (as, box) => calls.run(as, area(box), () => model.cells.read(box)),
    display: (as, box) => calls.run(as, area(box), () => model.cells.display(box)),
    formulas: (as, box) => calls.run(as, area(box), () => model.cells.formulas(box)),
    notes: (as, box) => calls.run(as, area(box), () => model.notes.read(box)),
    looks: (as, box, key) => calls.run(as, area(box), () => model.styles.read(box, key)),
    merges: (box) => model.frames.merges(box.sheet),
  };
}

const looks: readonly LookKey[] = [
  'format',
  'background',
  'color',
  'weight',
  'style',
  'size',
  'family',
  'align',
  'valign',
  'wrap',
  'border',
];

function clearPart({ model }: World, box: Box, part: ClearedPart): void {
  if (part === 'contents') model.cells.clear(box);
  if (part === 'formats') for (const key of looks) model.styles.write(box, key, [null]);
  if (part === 'notes') model.notes.write(box, ['']);
  if (part === 'validations') model.validations.lay(box, null);
}

function area(box: Box): number {
  return box.rows * box.columns;
}
