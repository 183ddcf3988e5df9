import { port } from './connection';
import { honestClass } from './honest';

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Base64 of bytes; each byte -128 to 127, as in Google's `Byte[]`. */
export function base64(bytes: readonly number[]): string {
  let text = '';
  for (let index = 0; index < bytes.length; index += 3) {
    const [first = 0, second = 0, third = 0] = [bytes[index], bytes[index + 1], bytes[index + 2]].map(
      (byte = 0) => byte & 255,
    );
    const four = (first << 16) | (second << 8) | third;
    const group = [18, 12, 6, 0].map((shift) => digits.charAt((four >> shift) & 63)).join('');
    text += group.slice(0, Math.min(bytes.length - index, 3) + 1).padEnd(4, '=');
  }
  return text;
}

/** Bytes of a base64 text, each -128 to 127. */
export function bytesOfBase64(text: string): number[] {
  const bytes: number[] = [];
  let bits = 0;
  let count = 0;
  for (const letter of text.replace(/=+$/, '')) {
    bits = ((bits << 6) | digits.indexOf(letter)) & 0xffffff;
    count += 6;
    if (count >= 8) {
      count -= 8;
      bytes.push((((bits >> count) & 255) << 24) >> 24);
    }
  }
  return bytes;
}

/** Base.Blob. */
export class Blob {
  #bytes: readonly number[];
  #type: string | null;
  #name: string | null;

  constructor(data: unknown, type: string | null = null, name: string | null = null) {
    this.#bytes = Array.isArray(data) ? data.map(Number) : Array.from(port.services.bytes(String(data)));
    this.#type = type ?? (Array.isArray(data) ? null : 'text/plain');
    this.#name = name;
  }

  getBytes(): number[] {
    return [...this.#bytes];
  }
  getDataAsString(): string {
    return port.services.text(this.#bytes);
  }
  getContentType(): string | null {
    return this.#type;
  }
  setContentType(type: string): this {
    this.#type = type;
    return this;
  }
  getName(): string | null {
    return this.#name;
  }
  setName(name: string): this {
    this.#name = name;
    return this;
  }
  copyBlob(): Blob {
    return new Blob([...this.#bytes], this.#type, this.#name);
  }
}

honestClass('Blob', Blob);
