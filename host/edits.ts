import { HostError } from './host-error';
import type { History } from './history';
import type { Triggers } from './triggers';
import type { World } from './world';
import type { SheetEdits } from './sheet-edits';
import { sheetEdits } from './sheet-edits';
import type { StructureEdits } from './structure-edits';
import { structureEdits } from './structure-edits';
import type { ValueEdits } from './value-edits';
import { valueEdits } from './value-edits';
import type { ViewEdits } from './view-edits';
import { viewEdits } from './view-edits';

/** What a person does in the sheet with mouse and keys. Each edit is the edit of one person at the keyboard. */
export type Edits = ValueEdits & StructureEdits & SheetEdits & ViewEdits;

/** An edit under way: the world, what tells the triggers, and what was done before. */
export type Hand = { readonly world: World; readonly triggers: Triggers; readonly history: History };

/** Makes the edits of whoever `who` names. */
export function makeEdits(hand: Hand, who: () => string): Edits {
  const edits: Edits = { ...valueEdits(hand), ...structureEdits(hand), ...sheetEdits(hand), ...viewEdits(hand) };
  const byHand = Object.entries(edits).map(([name, edit]) => [
    name,
    (...args: never[]): unknown =>
      hand.world.actors.byHand(who(), () => saidOnScreen(() => (edit as (...args: never[]) => unknown)(...args))),
  ]);
  return Object.fromEntries(byHand) as Edits;
}

function saidOnScreen<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof HostError || !(error instanceof Error)) throw error;
    throw new HostError(error.message, 'Exception', error.stack);
  }
}
