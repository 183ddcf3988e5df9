import { Inflate } from 'fflate';
import { checksumOf } from './checksum';
import { holds, lastPlace, letters, uint16, uint32 } from './bytes';
import { megabytes, MOST_AT_ANY_RATIO, MOST_OF_A_PART, MOST_UNPACKED, TIGHTEST } from './limits';
import { Refusal } from './refusal';

/** A part of a zip as its directory declares it; sizes in bytes. */
export type ZipPart = {
  readonly path: string;
  readonly locked: boolean;
  readonly method: number;
  readonly checksum: number;
  readonly packed: number;
  readonly unpacked: number;
  /** Where the part begins. */
  readonly at: number;
};

const STORED = 0;
const DEFLATED = 8;
/** Stands for a size that did not fit into four bytes, or was not known when its place was written. */
const ELSEWHERE = 0xffffffff;
const END = [0x50, 0x4b, 0x05, 0x06];
const ENTRY = [0x50, 0x4b, 0x01, 0x02];

/**
 * The parts that a zip declares.
 *
 * @throws {Refusal} Its directory, which stands at its end, is missing or broken: the file has been cut.
 */
export function partsOf(bytes: Uint8Array): ZipPart[] {
  const end = lastPlace(bytes, END);
  const parts: ZipPart[] = [];
  let at = uint32(bytes, end + 16);
  for (let left = end < 0 ? 0 : uint16(bytes, end + 10); left > 0; left -= 1) {
    if (!holds(bytes, ENTRY, at)) throw new Refusal({ code: 'damaged' });
    parts.push(partAt(bytes, at));
    at += 46 + uint16(bytes, at + 28) + uint16(bytes, at + 30) + uint16(bytes, at + 32);
  }
  if (parts.length === 0) throw new Refusal({ code: 'damaged' });
  return parts;
}

function partAt(bytes: Uint8Array, at: number): ZipPart {
  const nameEnd = at + 46 + uint16(bytes, at + 28);
  const sizes = [uint32(bytes, at + 24), uint32(bytes, at + 20), uint32(bytes, at + 42)];
  let wide = wideSizesAt(bytes, nameEnd, nameEnd + uint16(bytes, at + 30));
  const [unpacked = 0, packed = 0, start = 0] = sizes.map((size) => {
    if (size !== ELSEWHERE) return size;
    wide += 8;
    return uint32(bytes, wide - 8) + uint32(bytes, wide - 4) * 2 ** 32;
  });
  return {
    path: letters(bytes.subarray(at + 46, nameEnd)).replace(/\\/g, '/'),
    locked: (uint16(bytes, at + 8) & 1) === 1,
    method: uint16(bytes, at + 10),
    checksum: uint32(bytes, at + 16),
    packed,
    unpacked,
    at: start,
  };
}

/** Where the sizes of eight bytes begin among the extra fields of an entry; beyond all bytes without any. */
function wideSizesAt(bytes: Uint8Array, from: number, to: number): number {
  for (let at = from; at + 4 <= to; at += 4 + uint16(bytes, at + 2)) if (uint16(bytes, at) === 1) return at + 4;
  return bytes.length;
}

/**
 * Looks at what the parts declare, before anything is unpacked.
 *
 * @throws {Refusal} They need a password, or would fill the memory.
 */
export function allowParts(parts: readonly ZipPart[], bytes: Uint8Array): void {
  if (parts.some(({ locked }) => locked)) throw new Refusal({ code: 'locked' });
  const sizes = parts.map(({ unpacked }) => unpacked);
  const all = sizes.reduce((sum, size) => sum + size, 0);
  const swells = (most: number, isSwelling: boolean) => {
    if (isSwelling) throw new Refusal({ code: 'swells', most: megabytes(most) });
  };
  swells(MOST_UNPACKED, all > MOST_UNPACKED);
  swells(
    MOST_OF_A_PART,
    sizes.some((size) => size > MOST_OF_A_PART),
  );
  swells(MOST_AT_ANY_RATIO, all > MOST_AT_ANY_RATIO && all > bytes.length * TIGHTEST);
}

/**
 * The bytes of a part.
 *
 * @throws {Refusal} It is not what was declared.
 */
export function unpack(bytes: Uint8Array, part: ZipPart): Uint8Array {
  const from = part.at + 30 + uint16(bytes, part.at + 26) + uint16(bytes, part.at + 28);
  const packed = bytes.subarray(from, from + part.packed);
  if (packed.length !== part.packed) throw new Refusal({ code: 'damaged' });
  if (part.method !== STORED && part.method !== DEFLATED) throw new Refusal({ code: 'damaged' });
  const content = part.method === STORED ? packed : inflate(packed, part.unpacked);
  if (checksumOf(content) !== part.checksum) throw new Refusal({ code: 'damaged' });
  return content;
}

/** In pieces, so that what unpacks to more than it declared is given up early. */
function inflate(packed: Uint8Array, size: number): Uint8Array {
  const piece = 4096;
  const whole = new Uint8Array(size);
  let filled = 0;
  const inflater = new Inflate((chunk) => {
    if (filled + chunk.length > size) throw new Refusal({ code: 'damaged' });
    whole.set(chunk, filled);
    filled += chunk.length;
  });
  for (let at = 0; at < packed.length; at += piece)
    inflater.push(packed.subarray(at, at + piece), at + piece >= packed.length);
  if (filled !== size) throw new Refusal({ code: 'damaged' });
  return whole;
}
