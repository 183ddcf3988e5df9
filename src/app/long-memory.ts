import type { Ports } from '../ports';

/** A property holds 9 kB; a letter of Vietnamese takes up to three bytes. */
const LETTERS_A_PART = 2_900;

const partKey = (key: string, part: number) => (part === 0 ? key : `${key}.${part}`);

/** Remembers a text of any length in as many properties as it needs; nothing is written where it is remembered already. */
export function rememberLong(ports: Ports, key: string, text: string): void {
  if (recallLong(ports, key) === text) return;
  const parts = Math.max(1, Math.ceil(text.length / LETTERS_A_PART));
  for (let part = parts - 1; part >= 0; part -= 1) {
    const piece = text.slice(part * LETTERS_A_PART, (part + 1) * LETTERS_A_PART);
    ports.rememberLater(partKey(key, part), part === 0 ? `${parts}|${piece}` : piece);
  }
}

/** The text that was remembered; null for none. */
export function recallLong(ports: Ports, key: string): string | null {
  const first = ports.recall(key);
  const [, parts = '', piece = ''] = /^(\d+)\|([\s\S]*)$/.exec(first ?? '') ?? [];
  if (parts === '') return null;
  const rest = Array.from({ length: Number(parts) - 1 }, (_, at) => ports.recall(partKey(key, at + 1)) ?? '');
  return piece + rest.join('');
}
