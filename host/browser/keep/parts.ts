import type { SavedHost } from '../../saved-host';

/** A saved host as texts by name: each tab for itself, so that only what changed is written, and all the rest. */
export type Parts = ReadonlyMap<string, string>;

/** Raise it when a saved host of before can no longer be opened as it is. */
export const shape = 1;

const rest = 'rest';
const tab = 'tab ';

/** The part that tells when the others were written: milliseconds since 1970 in UTC. */
export const savedAt = 'saved at';

/** How the parts of a host begin that is to take the place of the others, once it has been opened. */
const incoming = 'incoming ';

/** The parts of a host that is to take the place of what is kept. */
export const incomingParts = (saved: SavedHost): Parts =>
  new Map(Array.from(partsOf(saved), ([name, text]) => [incoming + name, text]));

/** The names of the parts that are to take the place of the others; none where nothing is. */
export const incomingNames = (parts: Parts): string[] => [...parts.keys()].filter((name) => name.startsWith(incoming));

/** These parts by themselves. */
export const incomingIn = (parts: Parts): Parts =>
  new Map(incomingNames(parts).map((name) => [name.slice(incoming.length), parts.get(name) ?? '']));

type SavedSheets = SavedHost['model']['book']['sheets'];
type Rest = { readonly shape: number; readonly host: SavedHost };

/** The parts of a saved host, one after the other: to write one tab as text takes a few milliseconds. */
export function* partsOf(saved: SavedHost): Generator<[name: string, text: string]> {
  const { model } = saved;
  for (const [id, sheet] of Object.entries(model.book.sheets)) yield [tab + id, JSON.stringify(sheet)];
  const host: SavedHost = { ...saved, model: { ...model, book: { ...model.book, sheets: {} } } };
  yield [rest, JSON.stringify({ shape, host } satisfies Rest)];
}

/** Whether there is a saved host among parts. */
export const holdsHost = (parts: Parts): boolean => parts.has(rest);

/** Whether a saved host is of the shape that this page knows. */
export const isOfShape = (parts: Parts): boolean => restOf(parts).shape === shape;

/** Puts a saved host together, of whatever shape. @throws {Error} A part is missing or is no JSON. */
export function hostOf(parts: Parts): SavedHost {
  const { host } = restOf(parts);
  const { model } = host;
  const sheets = model.book.sheetOrder.map((id) => [id, read(parts, tab + id)]);
  return { ...host, model: { ...model, book: { ...model.book, sheets: Object.fromEntries(sheets) as SavedSheets } } };
}

const restOf = (parts: Parts): Rest => read(parts, rest) as Rest;

function read(parts: Parts, name: string): unknown {
  const text = parts.get(name);
  if (text === undefined) throw new Error(`No part ${name}`);
  return JSON.parse(text);
}
