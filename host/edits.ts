import { HostError } from './host-error';
import type { Triggers } from './triggers';
import type { World } from './world';
import { structureEdits, type StructureEdits } from './structure-edits';
import { valueEdits, type ValueEdits } from './value-edits';

/** What a person does in the sheet with mouse and keys. Each edit is the edit of one person at the keyboard. */
export type Edits = ValueEdits & StructureEdits;

/** An edit under way: the world, and what tells the triggers. */
export type Hand = { readonly world: World; readonly triggers: Triggers };

/** Makes the edits of whoever `who` names. */
export function makeEdits(hand: Hand, who: () => string): Edits {
  const edits: Edits = { ...valueEdits(hand), ...structureEdits(hand) };
  const byHand = Object.entries(edits).map(([name, edit]) => [
    name,
    (...args: never[]): void => {
      hand.world.actors.byHand(who(), () => {
        asHost(() => {
          (edit as (...args: never[]) => void)(...args);
        });
      });
    },
  ]);
  return Object.fromEntries(byHand) as Edits;
}

// What the sheet refuses a person, it says on screen.
function asHost(work: () => void): void {
  try {
    work();
  } catch (error) {
    if (error instanceof HostError || !(error instanceof Error)) throw error;
    throw new HostError(error.message, 'Exception', error.stack);
  }
}
