import type { Box } from './box';
import { deniedWords, mayChange } from './model/protections';
import type { Shift } from './model/shift';
import { bandOf } from './place';
import type { World } from './world';

/** Google's word to one who only views: the menu of a bound script belongs to editors. */
export const viewerWords = 'Only users who have permission to edit a container can run its bound script.';

/** Whether the one who acts may edit the file at all. Without a list of editors whoever has the link may. */
export function isEditor({ editors, closedList, user }: World): boolean {
  return !closedList || [...editors].some((editor) => editor.toLowerCase() === user.toLowerCase());
}

/** Whether the one who acts may edit every cell of a box; of several protections, one that denies is enough. */
export function mayEdit(world: World, box: Box): boolean {
  return isEditor(world) && world.model.protections.allows(box, world.user);
}

/** @throws {Error} When the one who acts only views the file. */
export function refuseViewer(world: World): void {
  if (!isEditor(world)) throw new Error(deniedWords);
}

/** @throws {Error} In Google's words, when the one who acts may not edit the box. */
export function refuseEdit(world: World, box: Box): void {
  if (!mayEdit(world, box)) throw new Error(deniedWords);
}

/**
 * The same for what concerns a sheet as a whole: its name, frame and place; parts that are left open do not help.
 *
 * @throws {Error} In Google's words.
 */
export function refuseSheet(world: World, sheet: number): void {
  if (!isEditor(world) || sheetClosed(world, sheet)) throw new Error(deniedWords);
}

/** The same for a sheet that is renamed or deleted: nothing in it may be closed. */
export function refuseWhole(world: World, sheet: number): void {
  refuseSheet(world, sheet);
  refuseEdit(world, { sheet, row: 1, column: 1, ...world.model.tabs.size(sheet) });
}

/**
 * The same for rows or columns that come or go: none in a closed sheet; none that go may be closed, and none may come
 * amid a closed range.
 *
 * @throws {Error} In Google's words.
 */
export function refuseShift(world: World, sheet: number, shift: Shift): void {
  refuseSheet(world, sheet);
  if (shift.kind === 'delete') refuseEdit(world, bandOf(world, sheet, shift.axis, shift.at, shift.count));
  else if (amidClosed(world, sheet, shift)) throw new Error(deniedWords);
}

function sheetClosed({ model, owner, user }: World, sheet: number): boolean {
  return model.protections
    .list()
    .some((guard) => guard.sheet === sheet && guard.box === null && !mayChange(guard, owner, user));
}

function amidClosed({ model, owner, user }: World, sheet: number, { axis, at }: Shift): boolean {
  return model.protections.list().some((guard) => {
    if (guard.sheet !== sheet || guard.box === null || mayChange(guard, owner, user)) return false;
    const { row, rows, column, columns } = guard.box;
    const [first, length] = axis === 'row' ? [row, rows] : [column, columns];
    return first < at && at < first + length;
  });
}
