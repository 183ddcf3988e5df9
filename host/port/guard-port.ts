import type { Box } from '../box';
import type { OverlayPort } from '../guest/port';
import type { Guard } from '../model/protections';
import type { World } from '../world';
import type { Logged } from './logged';
import { logged } from './logged';

/** The part of the port that tells who may edit what. */
export type GuardPort = Pick<
  OverlayPort,
  'guards' | 'guard' | 'protect' | 'changeGuard' | 'changeEditors' | 'removeGuard' | 'mayEdit'
>;

/** Protections, changed only by those who may edit what they protect. */
export function guardPort(world: World): GuardPort {
  const { calls, model } = world;
  const { protections } = model;
  const change = <A extends unknown[]>(effect: (id: number, ...args: A) => void): Logged<[number, ...A], void> =>
    logged(calls, 1, (id: number, ...args: A) => {
      if (!mayEdit(world, id)) throw new Error('You do not have permission to do that.');
      effect(id, ...args);
    });
  return {
    guards: logged(calls, 1, (sheet: number | null) => guardsOf(world, sheet)),
    guard: protections.get,
    protect: logged(calls, 1, (sheet: number, box: Box | null) => protections.add(sheet, box).id),
    changeGuard: change((id, changes: Partial<Guard>) => {
      protections.change(id, changes);
    }),
    changeEditors: change((id, added: readonly string[], removed: readonly string[]) => {
      changeEditors(world, id, added, removed);
    }),
    removeGuard: change((id) => {
      protections.drop((guard) => guard.id === id);
    }),
    mayEdit: (id) => mayEdit(world, id),
  };
}

function guardsOf({ model }: World, sheet: number | null): readonly Guard[] {
  return model.protections.list().filter((guard) => sheet === null || guard.sheet === sheet);
}

function mayEdit(world: World, id: number): boolean {
  const { editors } = world.model.protections.get(id);
  return world.user === world.owner || editors === null || editors.includes(world.user);
}

// The first change turns "whoever may edit the file" into a list; the caller can never be taken off it.
function changeEditors(world: World, id: number, added: readonly string[], removed: readonly string[]): void {
  const { protections } = world.model;
  const old = protections.get(id).editors ?? [...world.editors];
  const staying = old.filter((editor) => editor === world.user || !removed.includes(editor));
  for (const editor of added) world.editors.add(editor);
  protections.change(id, { editors: [...new Set([...staying, ...added])] });
}
