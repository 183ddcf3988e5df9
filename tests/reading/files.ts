import XLSX from '@e965/xlsx';
import { build } from 'esbuild';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { readFile, type FileReading } from '../../src/reading/read-file';

export type Reader = typeof readFile;

/** The reading of files as a page carries it: bundled for a browser, in a realm that knows no Node. */
export async function pageReader(): Promise<Reader> {
  const { outputFiles } = await build({
    stdin: { contents: "export { readFile } from './read-file'", resolveDir: join(__dirname, '../../src/reading') },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'reading',
    target: 'es2020',
    minify: true,
    supported: { 'template-literal': false },
  });
  const page = createContext({ TextDecoder });
  const { readFile: read } = runInContext(`${outputFiles[0]?.text ?? ''}; reading`, page) as { readFile: Reader };
  return (name, bytes) => structuredClone(read(name, bytes));
}

export type BookType = 'xlsx' | 'biff8' | 'biff5' | 'xlml';

/** A spreadsheet as another program would write it. */
export function book(
  rows: unknown[][],
  bookType: BookType,
  options: XLSX.SheetAOAOpts = {},
  more: object = {},
): Uint8Array {
  const file = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(file, XLSX.utils.sheet_add_aoa({}, rows, options), 'Sheet1');
  const bytes: unknown = XLSX.write({ ...file, ...more }, { type: 'buffer', bookType, compression: true });
  if (!(bytes instanceof Uint8Array)) throw new Error('no bytes');
  return bytes;
}

/** A container of parts that no spreadsheet has. */
export function container(paths: readonly string[], fileType: 'zip' | 'cfb'): Uint8Array {
  const { CFB } = XLSX as {
    CFB: {
      utils: { cfb_new(): object; cfb_add(c: object, p: string, b: Buffer): void };
      write(c: object, o: object): Uint8Array;
    };
  };
  const made = CFB.utils.cfb_new();
  for (const path of paths) CFB.utils.cfb_add(made, path, Buffer.alloc(600));
  return CFB.write(made, { type: 'buffer', fileType });
}

/** The cells of one sheet, or why there are none. */
export const cellsOf = (reading: FileReading, sheet = 0): unknown =>
  'error' in reading ? reading.error : reading.sheets[sheet]?.cells;

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Text of which every letter is a byte. */
export const latin1 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));

/** Bytes with texts put in place of those that are alike but for `_`. */
export function withTexts(bytes: Uint8Array, texts: readonly string[]): Uint8Array {
  const file = Buffer.from(bytes).toString('latin1');
  return latin1(texts.reduce((changed, text) => changed.replace(text.replace(/[^ -~]/g, '_'), text), file));
}
