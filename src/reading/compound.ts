import { letters, uint16, uint32 } from './bytes';
import { Refusal } from './refusal';

/** What a compound file holds at its top, by name; old .xls and locked .xlsx files are such. */
export type Streams = ReadonlyMap<string, () => Uint8Array>;

/** Sector numbers from here on mean that there is none. */
const NONE = 0xfffffffa;
const STREAM = 2;

type Compound = {
  readonly bytes: Uint8Array;
  /** How long a sector is, in bytes. */
  readonly sector: number;
  /** Which sector follows each, and which short one. */
  readonly next: readonly number[];
  readonly nextShort: readonly number[];
  /** What short sectors are cut from. */
  readonly short: Uint8Array;
};

type Entry = {
  readonly name: string;
  readonly type: number;
  readonly start: number;
  readonly size: number;
  readonly links: number[];
};

/**
 * Opens a compound file. Chains of sectors are followed no farther than there are sectors, so that one that runs in a
 * circle ends.
 *
 * @throws {Refusal} The file has been cut or spoilt.
 */
export function streamsOf(bytes: Uint8Array): Streams {
  const sector = 2 ** uint16(bytes, 30);
  if (sector !== 512 && sector !== 4096) throw new Refusal({ code: 'damaged' });
  const bare = { bytes, sector, next: [], nextShort: [], short: new Uint8Array() };
  const linked = { ...bare, next: tableOf(bare) };
  const entries = entriesIn(chain(linked, uint32(bytes, 48)));
  const [root] = entries;
  if (!root) throw new Refusal({ code: 'damaged' });
  const nextShort = numbersIn(chain(linked, uint32(bytes, 60)));
  const file = { ...linked, nextShort, short: chain(linked, root.start) };
  const streams = topOf(entries).filter(({ type }) => type === STREAM);
  return new Map(streams.map((entry) => [entry.name, () => contentOf(file, entry)]));
}

/** The table of which sector follows which: its own sectors are listed in the header, and from there on in a chain. */
function tableOf(file: Compound): number[] {
  const places = numbersIn(file.bytes.subarray(76, 512));
  let at = uint32(file.bytes, 68);
  for (let left = file.bytes.length / file.sector; left > 0 && at < NONE; left -= 1) {
    const list = numbersIn(sectorAt(file, at));
    at = list.pop() ?? NONE;
    places.push(...list);
  }
  return places.filter((place) => place < NONE).flatMap((place) => numbersIn(sectorAt(file, place)));
}

/** The bytes of a sector; none, or fewer, beyond the end of the file. */
const sectorAt = ({ bytes, sector }: Compound, place: number): Uint8Array =>
  bytes.subarray((place + 1) * sector, (place + 2) * sector);

function chain(file: Compound, start: number): Uint8Array {
  return joined(follow(file.next, start).map((place) => sectorAt(file, place)));
}

function follow(next: readonly number[], start: number): number[] {
  const places: number[] = [];
  for (let at = start; at < NONE && places.length <= next.length; at = next[at] ?? NONE) places.push(at);
  if (places.length > next.length) throw new Refusal({ code: 'damaged' });
  return places;
}

function contentOf(file: Compound, { start, size }: Entry): Uint8Array {
  const shortest = uint32(file.bytes, 56);
  const found = size >= shortest ? chain(file, start) : shortChain(file, start);
  if (found.length < size) throw new Refusal({ code: 'damaged' });
  return found.subarray(0, size);
}

function shortChain({ nextShort, short }: Compound, start: number): Uint8Array {
  return joined(follow(nextShort, start).map((place) => short.subarray(place * 64, place * 64 + 64)));
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

const numbersIn = (bytes: Uint8Array): number[] =>
  Array.from({ length: Math.floor(bytes.length / 4) }, (_, index) => uint32(bytes, index * 4));

function entriesIn(directory: Uint8Array): Entry[] {
  return Array.from({ length: Math.floor(directory.length / 128) }, (_, index) => {
    const entry = directory.subarray(index * 128, index * 128 + 128);
    const name = letters(entry.subarray(0, Math.max(0, uint16(entry, 64) - 2))).replace(/\0/g, '');
    const links = [68, 72, 76].map((at) => uint32(entry, at));
    return { name, type: entry[66] ?? 0, start: uint32(entry, 116), size: uint32(entry, 120), links };
  });
}

/** The entries that lie in the root itself: others belong to objects that a file holds. */
function topOf(entries: readonly Entry[]): Entry[] {
  const found = new Set<Entry>();
  const open = [entries[0]?.links[2] ?? NONE];
  while (open.length > 0) {
    const entry = entries[open.pop() ?? NONE];
    if (!entry || found.has(entry)) continue;
    found.add(entry);
    open.push(...entry.links.slice(0, 2));
  }
  return [...found];
}
