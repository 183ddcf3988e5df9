import type { FileError } from '../domain/source/file-error';
import { codes, holds } from './bytes';

/** What a file may hold in place of a spreadsheet. */
type Other = Extract<FileError['code'], 'picture' | 'pdf' | 'document' | 'open-document' | 'archive'>;

/** What the first bytes of a file tell: a container in which spreadsheets come, or something else. */
type Kind = 'zip' | 'compound' | 'records' | Other;

/** Tells what a file holds, whatever its name says; null where its first bytes are no signature: text, as a rule. */
export function sniff(bytes: Uint8Array): Kind | null {
  const starts = (text: string, at = 0): boolean => holds(bytes, codes(text), at);
  if (starts('PK\x03\x04')) return 'zip';
  if (starts('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return 'compound';
  if (/^\x09[\x00\x02\x04\x08][\x04-\x10]\x00$/.test(String.fromCharCode(...bytes.subarray(0, 4)))) return 'records';
  if (['\x89PNG', '\xff\xd8\xff', 'GIF8', 'II*\0', 'MM\0*'].some((sign) => starts(sign))) return 'picture';
  if ((starts('RIFF') && starts('WEBP', 8)) || starts('ftyphei', 4) || (starts('BM') && starts('\0\0\0\0', 6)))
    return 'picture';
  if (starts('%PDF')) return 'pdf';
  if (starts('{\\rtf')) return 'document';
  return ['PK\x05\x06', 'Rar!\x1a', '7z\xbc\xaf', '\x1f\x8b'].some((sign) => starts(sign)) ? 'archive' : null;
}

/** What a zip is, by the paths of its parts. */
export function zipKind(paths: readonly string[]): 'spreadsheet' | Other {
  const has = (path: RegExp): boolean => paths.some((found) => path.test(found));
  if (has(/(^|\/)xl\/workbook\.\w+$/i)) return 'spreadsheet';
  if (has(/^(word|ppt)\//i)) return 'document';
  return has(/^content\.xml$/) ? 'open-document' : 'archive';
}

/** What a compound file is, by the names at its top. */
export function compoundKind(names: readonly string[]): 'spreadsheet' | 'locked' | 'document' | 'no-spreadsheet' {
  const has = (name: RegExp): boolean => names.some((found) => name.test(found));
  if (has(/^EncryptedPackage$/)) return 'locked';
  if (has(/^(Workbook|Book)$/i)) return 'spreadsheet';
  return has(/^(WordDocument|PowerPoint Document)$/) ? 'document' : 'no-spreadsheet';
}

/** What a text is, by its first letters. */
export function textKind(text: string): 'xml-book' | 'web-page' | 'empty' | 'plain' {
  const head = text.slice(0, 4000).trimStart();
  if (text.trim() === '') return 'empty';
  if (!head.startsWith('<')) return 'plain';
  if (/urn:schemas-microsoft-com:office:spreadsheet/.test(head) && /<(\w+:)?Workbook\b/.test(head)) return 'xml-book';
  return /<(!doctype html|html|head|meta|body|table|style|div|title)\b/i.test(head) ? 'web-page' : 'plain';
}
