import { zipSync } from 'fflate';
import { codes, lastPlace, uint16 } from './bytes';
import { decodeAs } from './decode-text';
import type { FileSheet } from './file-sheet';
import { Refusal } from './refusal';
import { allowParts, unpack, type ZipPart } from './zip';

/** Parts of an .xlsx in which no cell stands: pictures, notes, programs, pivot tables, the author's name. */
const ASIDE = [
  /\/$|[^ -~]/,
  /(^|\/)(media|drawings|charts|embeddings|ctrlProps|activeX|printerSettings|customXml|docProps|pivot\w+|persons)\//i,
  /(comments|vbaProject|calcChain)[^/]*$/i,
];

const TAG_END = 0x3e;
const SHEET = /(^|\/)worksheets\/[^/]+\.xml$/i;

/**
 * An .xlsx with nothing but its cells, unpacked: what the library need not read, it cannot stumble over.
 *
 * @throws {Refusal} It is locked or damaged, or would fill the memory.
 */
export function bareZip(bytes: Uint8Array, parts: readonly ZipPart[]): Uint8Array {
  allowParts(parts, bytes);
  const kept = parts.filter(({ path }) => !ASIDE.some((aside) => aside.test(path)));
  const contents = kept.map((part) => {
    const content = unpack(bytes, part);
    return [part.path, SHEET.test(part.path) ? cellsOnly(content) : content] as const;
  });
  return zipSync(Object.fromEntries(contents), { level: 0 });
}

/** A sheet without what follows its cells: of a link over a range the library would visit every cell. */
function cellsOnly(sheet: Uint8Array): Uint8Array {
  const end = lastPlace(sheet, codes('sheetData'));
  const close = sheet.indexOf(TAG_END, end);
  return end < 0 || close < 0 ? sheet : sheet.subarray(0, close + 1);
}

/** Records of an old .xls that lay a link, and its hint, over a range of cells; and one that means nothing. */
const LINKS = [0x01b8, 0x0800];
const IGNORED = 0x0ffe;
/** The record behind which all others are encrypted. */
const LOCK = 0x002f;
/** The record that opens a workbook, the version in it of Excel 5 and 95, and the record of the code page. */
const OPENING = 0x0809;
const FIFTH = 0x0500;
const CODE_PAGE = 0x0042;

/**
 * The records of an old .xls without its links, for the same reason.
 *
 * @throws {Refusal} They need a password.
 */
export function bareRecords(records: Uint8Array): Uint8Array {
  const bare = records.slice();
  for (let at = 0; at + 4 <= bare.length; at += 4 + uint16(bare, at + 2)) {
    const record = uint16(bare, at);
    if (record === LOCK) throw new Refusal({ code: 'locked' });
    if (LINKS.includes(record)) bare.set([IGNORED % 256, IGNORED >> 8], at);
  }
  return bare;
}

/**
 * Sheets of an .xls of the nineties, whose letters are bytes of a code page, with the letters that they stand for. The
 * library has tables for this, which are larger than itself.
 */
export function withLetters(sheets: FileSheet[], records: Uint8Array): FileSheet[] {
  const page = codePageOf(records);
  if (page === null) return sheets;
  const letters = decodeAs(
    Uint8Array.from({ length: 256 }, (_, byte) => byte),
    page,
  );
  const decoded = (text: string): string =>
    text.replace(/[\u0080-\u00ff]/g, (byte) => letters.charAt(byte.charCodeAt(0)));
  return sheets.map(({ name, cells, ...rest }) => ({
    ...rest,
    name: decoded(name),
    cells: cells.map((row) => row.map((cell) => (typeof cell === 'string' ? decoded(cell) : cell))),
  }));
}

/** The code page of records before those of 1997, which have none; its name. */
function codePageOf(records: Uint8Array): string | null {
  if (uint16(records, 0) !== OPENING || uint16(records, 4) !== FIFTH) return null;
  for (let at = 0; at + 4 <= records.length; at += 4 + uint16(records, at + 2)) {
    const page = uint16(records, at + 4);
    if (uint16(records, at) === CODE_PAGE && page >= 1250 && page <= 1258) return `windows-${page}`;
  }
  return 'windows-1252';
}

/** A workbook of Excel 2003 in XML without its columns' widths, which may be said of millions of columns. */
export const bareXml = (text: string): string => text.replace(/<(?:\w+:)?Column\b[^<>]*>/g, '');
