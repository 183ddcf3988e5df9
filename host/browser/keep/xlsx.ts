import { runFile } from '../page-files';
import type * as Script from './xlsx-script';

declare global {
  /** The script that reads and writes .xlsx files, once it has been loaded. */
  var workbookFiles: typeof Script | undefined;
}

/** Reading and writing .xlsx files. @throws {Error} The script cannot be loaded. */
export async function xlsx(): Promise<typeof Script> {
  if (!globalThis.workbookFiles) await runFile('xlsx.js');
  if (!globalThis.workbookFiles) throw new Error('xlsx.js gave nothing.');
  return globalThis.workbookFiles;
}
