import type { Box } from '../box';
import { shared, without } from '../box';

/** A protection. `box` null = the whole sheet. */
export type Guard = {
  readonly id: number;
  readonly sheet: number;
  readonly box: Box | null;
  readonly description: string;
  /** Besides the owner, who always may; null = everybody who may edit the file, as long as nobody named editors. */
  readonly editors: readonly string[] | null;
  readonly warningOnly: boolean;
  /** Parts of a protected sheet that stay open. */
  readonly open: readonly Box[];
};

/** Protections as they are saved; `serial` is the last id given. */
export type SavedProtections = { readonly serial: number; readonly guards: readonly Guard[] };

/** The host's own register of protections; Univer's refuses everybody. */
export type Protections = {
  readonly list: () => readonly Guard[];
  readonly get: (id: number) => Guard;
  readonly add: (sheet: number, box: Box | null) => Guard;
  readonly change: (id: number, change: Partial<Guard>) => void;
  readonly drop: (dropped: (guard: Guard) => boolean) => void;
  /** Moves ranges when rows or columns come or go: `move` maps each box, null drops it. */
  readonly move: (sheet: number, move: (box: Box) => Box | null) => void;
  /** Whether a user may edit a box. */
  readonly allows: (box: Box, user: string) => boolean;
  readonly saved: () => SavedProtections;
};

/** Google's words to one who may not edit a place. */
export const deniedWords =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

const sameAddress = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** Whether a user may edit what a protection covers, and so change the protection: a warning stops nobody. */
export function mayChange({ editors, warningOnly }: Guard, owner: string, user: string): boolean {
  if (warningOnly || editors === null || sameAddress(user, owner)) return true;
  return editors.some((editor) => sameAddress(editor, user));
}

/**
 * The editors of a protection once some have come and some have gone. The first change turns "whoever may edit the
 * file" into a list; neither the owner nor who changes it is ever taken off.
 *
 * @param file - Who may edit the file.
 */
export function changedEditors(
  { editors }: Guard,
  file: readonly string[],
  { added, removed, staying }: Readonly<Record<'added' | 'removed' | 'staying', readonly string[]>>,
): readonly string[] {
  const among = (list: readonly string[], editor: string): boolean => list.some((one) => sameAddress(one, editor));
  const left = (editors ?? file).filter((editor) => among(staying, editor) || !among(removed, editor));
  return [...left, ...added.filter((editor, at) => !among(left, editor) && added.indexOf(editor) === at)];
}

/** Makes a register. */
export function makeProtections(owner: string, saved: SavedProtections): Protections {
  let { serial, guards } = saved;
  return {
    list: () => guards,
    get: (id) => guardOf(guards, id),
    add: (sheet, box) => {
      serial += 1;
      const guard = freshGuard(serial, sheet, box);
      guards = [...guards, guard];
      return guard;
    },
    change: (id, change) => {
      const changed = { ...guardOf(guards, id), ...change };
      guards = guards.map((guard) => (guard.id === id ? changed : guard));
    },
    drop: (dropped) => {
      guards = guards.filter((guard) => !dropped(guard));
    },
    move: (sheet, move) => {
      guards = guards.flatMap((guard) => (guard.sheet === sheet ? moved(guard, move) : [guard]));
    },
    allows: (box, user) => !guards.some((guard) => !mayChange(guard, owner, user) && covers(guard, box)),
    saved: () => ({ serial, guards }),
  };
}

function freshGuard(id: number, sheet: number, box: Box | null): Guard {
  return { id, sheet, box, description: '', editors: null, warningOnly: false, open: [] };
}

function guardOf(guards: readonly Guard[], id: number): Guard {
  const found = guards.find((guard) => guard.id === id);
  if (!found) throw new Error('The protection has been removed.');
  return found;
}

function covers(guard: Guard, box: Box): boolean {
  if (guard.sheet !== box.sheet) return false;
  if (guard.box !== null) return shared(guard.box, box) !== null;
  const closed = guard.open.reduce((parts, hole) => parts.flatMap((part) => without(part, hole)), [box]);
  return closed.length > 0;
}

function moved(guard: Guard, move: (box: Box) => Box | null): Guard[] {
  const open = guard.open.flatMap((part) => move(part) ?? []);
  if (guard.box === null) return [{ ...guard, open }];
  const box = move(guard.box);
  return box === null ? [] : [{ ...guard, box, open }];
}
