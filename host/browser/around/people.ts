import { mayChange } from '../../model/protections';
import { rawRows } from '../../model/grid';
import type { World } from '../../world';

/** Somebody who can be acted as, and what protections leave them. */
export type Person = {
  readonly email: string;
  readonly isOwner: boolean;
  /** The names of the protected tabs that they may edit. */
  readonly tabs: readonly string[];
  /** Whether these are all there are. */
  readonly all: boolean;
};

const address = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;

/** Everybody whom the workbook names, in its rights or its cells; the owner first, then who may edit most. */
export function peopleOf(world: World): Person[] {
  const { model, owner, editors, user } = world;
  const named = model.protections.list().flatMap((guard) => guard.editors ?? []);
  const emails = [owner, user, ...editors, ...named, ...namedInCells(world)].map((email) => email.toLowerCase());
  return [...new Set(emails)]
    .map((email) => personOf(world, email))
    .sort((one, other) => Number(other.isOwner) - Number(one.isOwner) || other.tabs.length - one.tabs.length);
}

/** What a person may edit. */
export function personOf({ model, owner }: World, email: string): Person {
  const guards = model.protections.list().filter(({ box, editors }) => box === null && editors !== null);
  const closable = model.tabs.ids().filter((id) => guards.some(({ sheet }) => sheet === id));
  const open = closable.filter((id) => guards.every((guard) => guard.sheet !== id || mayChange(guard, owner, email)));
  return {
    email,
    isOwner: email.toLowerCase() === owner.toLowerCase(),
    tabs: open.map(model.tabs.name),
    all: open.length === closable.length,
  };
}

function namedInCells({ model: { book, tabs } }: World): string[] {
  const found = new Set<string>();
  for (const id of tabs.ids()) {
    for (const cells of Object.values(rawRows(book, id))) {
      for (const cell of Object.values(cells ?? {})) {
        const text = cell?.v;
        if (typeof text !== 'string' || !text.includes('@')) continue;
        for (const [email] of text.matchAll(address)) found.add(email);
      }
    }
  }
  return [...found];
}
