import { Blob, base64, bytesOfBase64 } from './blob';
import { port } from './connection';
import { wrongArguments } from './exception';
import { honestSpace } from './honest';

/** Utilities. */
export function makeUtilities(): object {
  return honestSpace('Utilities', {
    formatDate: (date: unknown, zone: unknown, pattern: unknown) => {
      if (!(date instanceof Date) || typeof zone !== 'string' || typeof pattern !== 'string') {
        throw wrongArguments('Utilities.formatDate', [date, zone, pattern]);
      }
      return port.services.formatDate(date.getTime(), zone, pattern);
    },
    newBlob: (data: unknown, type?: string, name?: string) => new Blob(data, type, name),
    base64Encode: (data: unknown) => base64(bytesOf(data)),
    base64Decode: (text: string) => bytesOfBase64(text),
    base64EncodeWebSafe: (data: unknown) => base64(bytesOf(data)).replace(/\+/g, '-').replace(/\//g, '_'),
    getUuid: () => port.services.uuid(),
    sleep: (ms: number) => {
      port.services.sleep(ms);
    },
    Charset: honestSpace('Charset', { UTF_8: 'UTF_8' }),
  });
}

function bytesOf(data: unknown): readonly number[] {
  return Array.isArray(data) ? data.map(Number) : Array.from(port.services.bytes(String(data)));
}
