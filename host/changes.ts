import type { Box } from './box';
import type { Hand } from './edits';
import { refuseEdit } from './rights';
import type { World } from './world';

/** Which values an event tells, of one cell only: the one before, the one after. */
export type Told = { readonly old?: boolean; readonly fresh?: boolean };

/** Changes what cells hold as a person does, and tells the triggers. @throws {Error} The place is protected. */
export type Change = (box: Box, told: Told, effect: () => void) => void;

/** Makes the way in which values are changed by hand. */
export function changer({ world, triggers, history }: Hand): Change {
  const change: Change = (box, told, effect) => {
    const before = told.old ? plainOf(world, box) : undefined;
    effect();
    const after = told.fresh ? plainOf(world, box) : undefined;
    const value = after === undefined ? {} : { value: after };
    triggers.fire({ kind: 'edit', box, ...value, ...(before === undefined ? {} : { oldValue: before }) });
    triggers.fire({ kind: 'change', changeType: 'EDIT' });
  };
  return (box, told, effect) => {
    refuseEdit(world, box);
    history.record(world.user, box, () => {
      change(box, told, effect);
    });
  };
}

/** A cell's value as an event tells it: always a text, a date by its serial number; nothing for an empty or many. */
function plainOf({ model }: World, box: Box): string | undefined {
  if (box.rows * box.columns !== 1) return undefined;
  const value = model.cells.read(box).values[0] ?? null;
  if (value === null || value === '') return undefined;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}
