import type { WorkbookData } from '../../host';
import { fileName } from './file-name';
import { handOut } from './hand-out';
import { xlsx } from './xlsx';

const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * Hands a workbook out as an .xlsx file.
 *
 * @param day - `YYYY-MM-DD`, for the file's name.
 * @throws {Error} The file cannot be made.
 */
export async function giveFile(workbook: WorkbookData, day: string): Promise<void> {
  const { writeWorkbook } = await xlsx();
  const bytes = await writeWorkbook(workbook, day);
  handOut(fileName(workbook.name, day), bytes as Uint8Array<ArrayBuffer>, type);
}
