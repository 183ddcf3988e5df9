import type { OverlayPort } from '../guest/port';
import { refuseProtected } from '../model/protections';
import type { World } from '../world';

/** What lies over the cells of the world's spreadsheet. */
export function overlayPort(world: World): OverlayPort {
  const { model, calls } = world;
  return {
    validations: (as, box) => calls.run(as, box.rows * box.columns, () => model.validations.read(box)),
    setValidations: (as, box, rules) => {
      calls.run(as, rules.length, () => {
        refuseProtected(model.protections, box, world.user);
        if (rules.length === 1) model.validations.lay(box, rules[0] ?? null);
        else
          rules.forEach((rule, index) => {
            const row = box.row + Math.floor(index / box.columns);
            const column = box.column + (index % box.columns);
            model.validations.lay({ sheet: box.sheet, row, column, rows: 1, columns: 1 }, rule);
          });
      });
    },
    formatRules: (as, sheet) => calls.run(as, 1, () => model.formatRules.get(sheet) ?? []),
    setFormatRules: (as, sheet, rules) => {
      calls.run(as, 1, () => model.formatRules.set(sheet, rules));
    },
    filter: (sheet) => model.filters.get(sheet) ?? null,
    setFilter: (as, sheet, box) => {
      calls.run(as, 1, () => {
        if (box === null) model.filters.delete(sheet);
        else if (model.filters.has(sheet)) {
          throw new Error("You can't create a filter in a sheet that already has a filter.");
        } else model.filters.set(sheet, box);
      });
    },
    ...guardPort(world),
  };
}

type GuardPort = Omit<
  OverlayPort,
  'validations' | 'setValidations' | 'formatRules' | 'setFormatRules' | 'filter' | 'setFilter'
>;

function guardPort(world: World): GuardPort {
  const { calls } = world;
  const { protections } = world.model;
  const mayEdit: OverlayPort['mayEdit'] = (id) => {
    const { editors } = protections.get(id);
    return world.user === world.owner || editors === null || editors.includes(world.user);
  };
  const change = (as: string, id: number, effect: () => void): void => {
    calls.run(as, 1, () => {
      if (!mayEdit(id)) throw new Error('You do not have permission to do that.');
      effect();
    });
  };
  return {
    guards: (as, sheet) =>
      calls.run(as, 1, () => protections.list().filter((guard) => sheet === null || guard.sheet === sheet)),
    guard: protections.get,
    protect: (as, sheet, box) => calls.run(as, 1, () => protections.add(sheet, box).id),
    changeGuard: (as, id, changes) => {
      change(as, id, () => {
        protections.change(id, changes);
      });
    },
    changeEditors: (as, id, added, removed) => {
      change(as, id, () => {
        const old = protections.get(id).editors ?? [...world.editors];
        const staying = old.filter((editor) => editor === world.user || !removed.includes(editor));
        for (const editor of added) world.editors.add(editor);
        protections.change(id, { editors: [...new Set([...staying, ...added])] });
      });
    },
    removeGuard: (as, id) => {
      change(as, id, () => {
        protections.remove(id);
      });
    },
    mayEdit,
  };
}
