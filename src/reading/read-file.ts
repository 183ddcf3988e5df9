import type { FileError } from '../domain/source/file-error';
import { bareRecords, bareXml, bareZip, withLetters } from './bare-book';
import { streamsOf } from './compound';
import { readCsv } from './csv';
import { decodeText } from './decode-text';
import { rectangular, type FileSheet } from './file-sheet';
import { readHtml } from './html-tables';
import { megabytes, MOST_BYTES } from './limits';
import { readBook } from './read-book';
import { Refusal } from './refusal';
import { compoundKind, sniff, textKind, zipKind } from './sniff';
import { partsOf } from './zip';

/** What reading a file came to. */
export type FileReading = { readonly sheets: FileSheet[] } | { readonly error: FileError };

/**
 * Reads a file, judged by what it holds rather than by its ending. Nothing is thrown: what a person can hand over
 * wrongly comes back as an error.
 *
 * @param name - The file's name; only its ending matters, which is .xlsx, .xls or .csv.
 *
 * @example
 * readFile('Lớp 1.csv', new TextEncoder().encode('Họ và tên;Lớp\nLê Na;1A'))
 * //=> { sheets: [{ name: 'CSV', cells: [['Họ và tên', 'Lớp'], ['Lê Na', '1A']] }] }
 */
export function readFile(name: string, bytes: Uint8Array): FileReading {
  try {
    const [ending] = /\.(xlsx|xls|csv)$/i.exec(name) ?? [];
    if (ending === undefined) throw new Refusal({ code: 'ending' });
    if (bytes.length === 0) throw new Refusal({ code: 'empty' });
    if (bytes.length > MOST_BYTES)
      throw new Refusal({ code: 'too-large', size: megabytes(bytes.length), most: megabytes(MOST_BYTES) });
    // Node's own kind of bytes would take other ways through the library.
    const plain = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length);
    return { sheets: filled(sheetsIn(plain, ending.toLowerCase() === '.csv')) };
  } catch (error) {
    // Whatever else is thrown, the library has met what no program writes.
    return { error: error instanceof Refusal ? error.fault : { code: 'damaged' } };
  }
}

function sheetsIn(bytes: Uint8Array, isCsv: boolean): FileSheet[] {
  const kind = sniff(bytes);
  switch (kind) {
    case 'zip':
      return readZip(bytes);
    case 'compound':
      return readCompound(bytes);
    case 'records':
      return readRecords(bytes);
    case null:
      return readText(bytes, isCsv);
    case 'picture':
    case 'pdf':
    case 'document':
    case 'open-document':
    case 'archive':
      throw new Refusal({ code: kind });
  }
}

function readZip(bytes: Uint8Array): FileSheet[] {
  const parts = partsOf(bytes);
  const kind = zipKind(parts.map(({ path }) => path));
  if (kind !== 'spreadsheet') throw new Refusal({ code: kind });
  return readBook(bareZip(bytes, parts));
}

function readCompound(bytes: Uint8Array): FileSheet[] {
  const streams = streamsOf(bytes);
  const kind = compoundKind([...streams.keys()]);
  const records = streams.get('Workbook') ?? streams.get('Book') ?? streams.get('WORKBOOK') ?? streams.get('BOOK');
  if (kind !== 'spreadsheet' || !records) throw new Refusal({ code: kind === 'spreadsheet' ? 'damaged' : kind });
  return readRecords(records());
}

const readRecords = (records: Uint8Array): FileSheet[] => withLetters(readBook(bareRecords(records)), records);

function readText(bytes: Uint8Array, isCsv: boolean): FileSheet[] {
  const text = decodeText(bytes);
  if (text === null) throw new Refusal({ code: 'no-spreadsheet' });
  const kind = textKind(text);
  if (kind === 'empty') throw new Refusal({ code: 'empty' });
  if (kind === 'web-page') return readHtml(text);
  if (kind === 'xml-book') return readXmlBook(text);
  if (!isCsv) throw new Refusal({ code: 'no-spreadsheet' });
  return rectangular([{ name: 'CSV', rows: readCsv(text) }]);
}

/** The spreadsheets of Excel 2003 in XML. */
function readXmlBook(text: string): FileSheet[] {
  if (!/<\/(\w+:)?Workbook>\s*$/.test(text.slice(-1000))) throw new Refusal({ code: 'damaged' });
  return readBook(bareXml(text));
}

function filled(sheets: FileSheet[]): FileSheet[] {
  if (sheets.every(({ cells }) => cells.length === 0)) throw new Refusal({ code: 'empty' });
  return sheets;
}
