import type { FileError, PlainFileError } from '../domain/source/file-error';
import { count } from './en-count';
import type { FileText } from './vi-file';

function refused(error: FileError): string {
  if (!('most' in error) && !('line' in error)) return reasons[error.code];
  switch (error.code) {
    case 'too-large':
      return `The file has ${count(error.size)} MB, more than the ${count(error.most)} MB that are read; part it into several.`;
    case 'swells':
      return `The file is small but unpacks to more than ${count(error.most)} MB; copy the list alone into a new file.`;
    case 'too-many-rows':
      return `The sheet "${error.sheet}" has more than ${count(error.most)} rows; part it into several files.`;
    case 'too-many-columns':
      return `The sheet "${error.sheet}" has more than ${count(error.most)} columns; copy the list alone into a new file.`;
    case 'too-many-cells':
      return `The file has more than ${count(error.most)} cells; copy the list alone into a new file.`;
    case 'open-quote':
      return `The quotation mark that opens near line ${error.line} is never closed.`;
  }
}

const reasons: Readonly<Record<PlainFileError['code'], string>> = {
  ending: 'Only .xlsx, .xls and .csv files can be read.',
  empty: 'The file is empty.',
  picture: 'The file holds a picture, not a spreadsheet; ask for the original or type the list.',
  pdf: 'The file holds a PDF, not a spreadsheet; ask for the original Excel file.',
  document: 'The file holds a Word or PowerPoint document, not a spreadsheet; copy the table into Excel and save it.',
  'open-document': 'The file is in the format of LibreOffice; open it and save it as .xlsx.',
  archive: 'The file holds an archive, not a spreadsheet; unpack it and choose the files in it one by one.',
  'web-page': 'The file holds a web page (HTML), not a spreadsheet; open it and save it as .xlsx.',
  'no-spreadsheet': 'The file does not hold a spreadsheet.',
  locked: 'The file is locked by a password; remove the password and save it again.',
  damaged: 'The file is damaged or has been cut; copy it again from the original.',
};

/** Why a file gives no roster, in English. */
export const enFile: FileText = {
  refused,
  missing: 'There is no such file.',
  folder: 'This is a folder, not a list.',
  unreadable: (code) => `The computer does not let the file be read (${code}).`,
  longCell: (row) => `Row ${row} has a cell of more than 50,000 characters; shorten it.`,
  noHeader: 'No header (Họ và tên, Ngày sinh) was found in the first 30 rows.',
  sameUnit: (other) => `It stands for the same unit as the file "${other}".`,
};
