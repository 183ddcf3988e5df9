/** The number that two bytes hold, the lower one first; 0 beyond the end. */
export const uint16 = (bytes: Uint8Array, at: number): number => (bytes[at] ?? 0) + (bytes[at + 1] ?? 0) * 256;

/** The number that four bytes hold, the lowest first; 0 beyond the end. */
export const uint32 = (bytes: Uint8Array, at: number): number => uint16(bytes, at) + uint16(bytes, at + 2) * 65536;

/** Whether the bytes from a place on are these. */
export const holds = (bytes: Uint8Array, wanted: readonly number[], at = 0): boolean =>
  wanted.every((byte, index) => bytes[at + index] === byte);

/** Bytes as letters, one each. */
export const letters = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');

/** The codes of letters below 256. */
export const codes = (text: string): number[] => Array.from(text, (letter) => letter.charCodeAt(0));

/** Where these bytes stand for the last time before a place; -1 where they do not. */
export function lastPlace(bytes: Uint8Array, wanted: readonly number[], before = bytes.length): number {
  let at = before - wanted.length;
  while (at >= 0 && !holds(bytes, wanted, at)) at -= 1;
  return at;
}
