import { Refusal } from './refusal';
import { isVietnameseWindows } from './windows-1258';

/** The part of the browser's and Node's decoder that is used here. */
declare const TextDecoder: new (
  encoding: string,
  options?: { readonly fatal: boolean },
) => { decode(bytes: Uint8Array): string };

/**
 * The text in a file's bytes: UTF-8 with or without a mark, UTF-16 with one, else a code page of one byte a letter.
 * Fonts of the nineties come out as the Latin letters that they drew over (µ, ¸, ©…), for the domain to decode.
 *
 * @returns null where the bytes are no text.
 * @throws {Refusal} The text is of Unicode and has been cut or spoilt.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const mark = (bytes[0] ?? 0) * 256 + (bytes[1] ?? 0);
  const wide = mark === 0xfffe ? 'utf-16le' : mark === 0xfeff ? 'utf-16be' : null;
  const text = decodeStrictly(bytes, wide ?? 'utf-8');
  if (text !== null) return text.includes('\0') ? null : text;
  if (wide === null && !hasLines(bytes)) return null;
  if (wide !== null || isSpoilt(decodeAs(bytes, 'utf-8'))) throw new Refusal({ code: 'damaged' });
  return decodeAs(bytes, isVietnameseWindows(bytes) ? 'windows-1258' : 'windows-1252');
}

/** Bytes in a named encoding; those that stand for nothing become U+FFFD. */
export const decodeAs = (bytes: Uint8Array, encoding: string): string => new TextDecoder(encoding).decode(bytes);

function decodeStrictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Whether a text read as UTF-8 is that for the most part; letters of other code pages hardly ever look like it. */
function isSpoilt(text: string): boolean {
  const faults = (text.match(/\uFFFD/g) ?? []).length;
  const letters = (text.match(/[\u0080-\uFFFC]/g) ?? []).length;
  return letters > faults;
}

/** Whether bytes look like lines of text: hardly any control codes among them, and never the first of all. */
function hasLines(bytes: Uint8Array): boolean {
  if (bytes.includes(0)) return false;
  const head = bytes.subarray(0, 4096);
  return head.filter((byte) => byte < 9 || (byte > 13 && byte < 32)).length * 50 < head.length;
}
