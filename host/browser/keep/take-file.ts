import type { SavedHost } from '../../saved-host';
import { blankHost } from '../../saved-host';
import type { FileKind } from './file-kind';
import { fileKind } from './file-kind';
import { workbookName } from './file-name';
import { words } from './words';
import { xlsx } from './xlsx';

/** A workbook from the machine as the host opens it, or the sentence that says why there is none. */
export type Taken = { readonly workbook: SavedHost } | { readonly refusal: string };

const refusals: Readonly<Record<Exclude<FileKind, 'xlsx'>, (file: string) => string>> = {
  'not-xlsx': words.notXlsx,
  'old-xls': words.oldXls,
  locked: words.locked,
  'too-big': words.tooBig,
  broken: words.broken,
};

/** Reads a file that somebody chose. @param zone - Of the script. */
export async function takeFile(file: File, zone: string): Promise<Taken> {
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const kind = fileKind(bytes);
    if (kind !== 'xlsx') return { refusal: refusals[kind](file.name) };
    const { readWorkbook } = await xlsx();
    const workbook = await readWorkbook(bytes, workbookName(file.name), zone);
    return { workbook: blankHost(zone, { name: workbook.name, workbook }) };
  } catch (error) {
    console.warn(error);
    return { refusal: words.broken(file.name) };
  }
}
