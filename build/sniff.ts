import { decodeText } from './read-csv';
import { partsOf } from './xlsx-parts';

/** What a file holds, whatever its name says. `text` carries the decoded text. */
export type Content =
  | { kind: 'spreadsheet' | 'locked' | 'damaged' | 'web-page' | 'empty' | 'bad-encoding' | 'other' }
  | { kind: 'text'; text: string };

/** Bytes that begin the two containers in which spreadsheets come, a zip and a compound file, and that end a zip. */
const zip = [0x50, 0x4b, 0x03, 0x04];
const zipEnd = [0x50, 0x4b, 0x05, 0x06];
const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Tells by its bytes what a file holds. */
export function sniff(bytes: Uint8Array): Content {
  if (bytes.length === 0) return { kind: 'empty' };
  if (begins(bytes, zip)) return { kind: zipKind(Buffer.from(bytes)) };
  if (begins(bytes, compound)) return { kind: compoundKind(bytes) };
  const text = decodeText(bytes);
  if (text === null) return { kind: bytes.includes(0) || !hasLines(bytes) ? 'other' : 'bad-encoding' };
  return textKind(text);
}

function textKind(text: string): Content {
  const head = text.trimStart().slice(0, 2000).toLowerCase();
  if (head === '') return { kind: 'empty' };
  if (head.includes('urn:schemas-microsoft-com:office:spreadsheet') && head.startsWith('<?xml'))
    return { kind: 'spreadsheet' };
  if (/^(<!doctype html|<html|<head|<meta|<table|<body)/.test(head)) return { kind: 'web-page' };
  return text.includes('\0') || /^(%pdf|\{\\rtf|<\?xml)/.test(head) ? { kind: 'other' } : { kind: 'text', text };
}

/** A zip names its parts in plain letters at its end; without that end it has been cut. */
function zipKind(bytes: Buffer): 'spreadsheet' | 'damaged' | 'other' {
  if (bytes.lastIndexOf(Buffer.from(zipEnd)) < 0) return 'damaged';
  return bytes.includes('xl/workbook.') ? 'spreadsheet' : 'other';
}

function compoundKind(bytes: Uint8Array): 'spreadsheet' | 'locked' | 'damaged' | 'other' {
  const paths = partsOf(bytes);
  if (paths === null) return 'damaged';
  if (paths.some((path) => path.endsWith('/EncryptedPackage'))) return 'locked';
  return paths.some((path) => /\/(Workbook|Book)$/i.test(path)) ? 'spreadsheet' : 'other';
}

function begins(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** Whether undecodable bytes still look like lines of text: hardly any control codes among them. */
function hasLines(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 4096);
  return head.filter((byte) => byte < 9 || (byte > 13 && byte < 32)).length * 50 < head.length;
}
