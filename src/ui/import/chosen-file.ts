import { enFile } from '../../text/en-file';
import { viFile, type FileText } from '../../text/vi-file';
import type { FileSheet } from '../../reading/file-sheet';
import { megabytes, MOST_BYTES } from '../../reading/limits';
import { readFile } from '../../reading/read-file';

/** The sheets of a file that somebody has chosen, read here; or why it cannot be read, in a sentence. */
export async function readChosen(file: File, language: 'vi' | 'en'): Promise<FileSheet[] | string> {
  const text: Pick<FileText, 'refused'> = language === 'en' ? enFile : viFile;
  // Asked before the file fills the memory.
  if (file.size > MOST_BYTES)
    return text.refused({ code: 'too-large', size: megabytes(file.size), most: megabytes(MOST_BYTES) });
  const read = readFile(file.name, new Uint8Array(await file.arrayBuffer()));
  return 'error' in read ? text.refused(read.error) : read.sheets;
}
