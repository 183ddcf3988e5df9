import type { Box } from '../box';
import type { OverlayPort } from '../guest/port';
import { changedEditors, deniedWords, mayChange, type Guard } from '../model/protections';
import { mayEdit, refuseEdit, refuseSheet } from '../rights';
import type { World } from '../world';
import type { Logged } from './logged';
import { logged } from './logged';

/** The part of the port that tells who may edit what. */
export type GuardPort = Pick<
  OverlayPort,
  'guards' | 'guard' | 'protect' | 'changeGuard' | 'changeEditors' | 'removeGuard' | 'mayChange' | 'mayEdit'
>;

/** Protections, changed only by those who may edit what they protect. */
export function guardPort(world: World): GuardPort {
  const { protections } = world.model;
  return {
    guards: logged(world.calls, 1, (sheet: number | null) =>
      protections.list().filter((guard) => sheet === null || guard.sheet === sheet),
    ),
    guard: protections.get,
    protect: logged(world.calls, 1, (sheet: number, box: Box | null) => protect(world, sheet, box)),
    mayChange: (id) => allowed(world, id),
    mayEdit: (box) => mayEdit(world, box),
    ...changers(world),
  };
}

function changers(world: World): Pick<GuardPort, 'changeGuard' | 'changeEditors' | 'removeGuard'> {
  const { protections } = world.model;
  const change = <A extends unknown[]>(effect: (id: number, ...args: A) => void): Logged<[number, ...A], void> =>
    logged(world.calls, 1, (id: number, ...args: A) => {
      if (!allowed(world, id)) throw new Error(deniedWords);
      effect(id, ...args);
    });
  return {
    changeGuard: change((id, changes: Partial<Guard>) => {
      refuseOpening(protections.get(id), changes.open ?? []);
      protections.change(id, changes);
    }),
    changeEditors: change((id, added: readonly string[], removed: readonly string[]) => {
      changeEditors(world, id, added, removed);
    }),
    removeGuard: change((id) => {
      protections.drop((guard) => guard.id === id);
    }),
  };
}

function allowed({ model, owner, user }: World, id: number): boolean {
  return mayChange(model.protections.get(id), owner, user);
}

function protect(world: World, sheet: number, box: Box | null): number {
  const { protections, tabs } = world.model;
  if (box === null) refuseSheet(world, sheet);
  refuseEdit(world, box ?? { sheet, row: 1, column: 1, ...tabs.size(sheet) });
  return protections.add(sheet, box).id;
}

// Only a sheet can be left open in parts.
function refuseOpening({ box, sheet }: Guard, open: readonly Box[]): void {
  if (open.length === 0) return;
  if (box !== null) throw new Error('Unprotected ranges can only be set on a protected sheet.');
  if (open.some((part) => part.sheet !== sheet))
    throw new Error('All unprotected ranges must be on the protected sheet.');
}

function changeEditors(world: World, id: number, added: readonly string[], removed: readonly string[]): void {
  const { model, owner, user, editors } = world;
  const wrong = [...added, ...removed].find((address) => !/^[^@\s]+@[^@\s]+$/.test(address));
  if (wrong !== undefined) throw new Error(`Invalid email: ${wrong}`);
  const guard = model.protections.get(id);
  const changed = changedEditors(guard, [...editors], { added, removed, staying: [owner, user] });
  model.protections.change(id, { editors: changed });
}
