import type { Port } from '../guest/port';

/** What a formula may ask; whatever else a group has is refused. */
const readers = {
  cells: ['values', 'display', 'formulas', 'notes', 'looks', 'merges'],
  tabs: [
    'ids',
    'find',
    'name',
    'active',
    'size',
    'extent',
    'hidden',
    'tabColor',
    'frozen',
    'columnWidth',
    'columnHidden',
  ],
  overlays: ['validations', 'formatRules', 'filter', 'guards', 'guard', 'mayEdit'],
  names: ['list', 'find'],
  file: ['id', 'name', 'url', 'zone', 'locale', 'user', 'seen', 'effective', 'owner', 'editors'],
} as const;

type Group = Record<string, (...args: never[]) => unknown>;

/** A port that changes nothing in the spreadsheet and shows nothing, as a formula's function has it. */
export function readOnly(port: Port): Port {
  return {
    ...port,
    cells: refusing(port.cells, readers.cells),
    tabs: refusing(port.tabs, readers.tabs),
    overlays: refusing(port.overlays, readers.overlays),
    names: refusing(port.names, readers.names),
    file: refusing(port.file, readers.file),
    screen: { ...port.screen, addMenu: noScreen, dialog: noScreen, sidebar: noScreen, toast: noScreen },
    services: { ...port.services, authorise: refuseService },
    stores: { ...port.stores, setProperties: refusingUser(port.stores.setProperties) },
  };
}

function refusing<G extends object>(group: G, allowed: readonly (keyof G)[]): G {
  const names: readonly PropertyKey[] = allowed;
  const members = Object.entries(group as Group).map(([name, member]) => [
    name,
    names.includes(name) ? member : refuse(name),
  ]);
  return Object.fromEntries(members) as G;
}

/** Most members are told first as which call they come, `Range.setValues`. */
const refuse =
  (name: string) =>
  (as: unknown): never => {
    const method = typeof as === 'string' ? as.slice(as.indexOf('.') + 1) : name;
    throw new Error(`You do not have permission to call ${method}`);
  };

function refuseService(call: string, scope: string): never {
  throw new Error(
    `You do not have permission to call ${call}. Required permissions: https://www.googleapis.com/auth/${scope}`,
  );
}

function noScreen(): never {
  throw new Error('Cannot call SpreadsheetApp.getUi() from this context.');
}

function refusingUser(set: Port['stores']['setProperties']): Port['stores']['setProperties'] {
  return (as, store, entries, others) => {
    if (store === 'user') refuse(as)(as);
    set(as, store, entries, others);
  };
}
