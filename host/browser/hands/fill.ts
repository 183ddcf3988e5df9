import type { IRange } from '@univerjs/core';
import { without } from '../../box';
import { boxOf } from '../../model/book';
import type { World } from '../../world';
import type { Hands } from '../grid';
import { a1Of } from './selected';
import { shownParts } from './shown-lines';

/** What the grid asks for when its corner is dragged, or at Ctrl+D and Ctrl+R: where from, and all that is covered then. */
export type Filled = { readonly sourceRange: IRange; readonly targetRange: IRange };

/** Fills what is seen of the cells beside a range with what stands in it. */
export function fillFrom(world: World, { edit, does }: Hands, { sourceRange, targetRange }: Filled): void {
  const { tabs } = world.model;
  const sheet = tabs.active();
  const source = boxOf(sheet, sourceRange);
  const places = without(boxOf(sheet, targetRange), source).flatMap((part) => shownParts(world, part));
  does(() => {
    for (const place of places) edit.fill(tabs.name(sheet), a1Of(source), a1Of(place));
  });
}
