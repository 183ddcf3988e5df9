/** The CRC-32 of bytes, by which a zip tells whether a part has been spoilt. */
export function checksumOf(bytes: Uint8Array): number {
  const table = Uint32Array.from({ length: 256 }, (_, byte) => shifted(byte));
  let sum = -1;
  for (const byte of bytes) sum = (table[(sum ^ byte) & 255] ?? 0) ^ (sum >>> 8);
  return ~sum >>> 0;
}

/** What a byte makes of the sum, bit by bit. */
function shifted(byte: number): number {
  let sum = byte;
  for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  return sum;
}
