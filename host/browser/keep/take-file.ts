import type { WorkbookData } from '../../host';
import type { FileKind } from './file-kind';
import { fileKind } from './file-kind';
import { workbookName } from './file-name';
import { words } from './words';
import { xlsx } from './xlsx';

/** A workbook from the machine, or the sentence that says why there is none. */
export type Taken = { readonly workbook: WorkbookData } | { readonly refusal: string };

const refusals: Readonly<Record<Exclude<FileKind, 'xlsx'>, (file: string) => string>> = {
  'not-xlsx': words.notXlsx,
  'old-xls': words.oldXls,
  locked: words.locked,
  'too-big': words.tooBig,
  broken: words.broken,
};

/** Reads a file that somebody chose. */
export async function takeFile(file: File, timeZone: string): Promise<Taken> {
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const kind = fileKind(bytes);
    if (kind !== 'xlsx') return { refusal: refusals[kind](file.name) };
    const { readWorkbook } = await xlsx();
    const workbook = await readWorkbook(bytes, workbookName(file.name), timeZone);
    return workbook.sheets.length > 0 ? { workbook } : { refusal: words.broken(file.name) };
  } catch (error) {
    console.warn(error);
    return { refusal: words.broken(file.name) };
  }
}
