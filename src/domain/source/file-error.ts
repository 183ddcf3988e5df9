/** One that its code says all of. */
export type PlainFileError = {
  readonly code:
    /** Named neither .xlsx, .xls nor .csv. */
    | 'ending'
    | 'empty'
    | 'picture'
    | 'pdf'
    /** A Word or PowerPoint file, a letter in RTF. */
    | 'document'
    /** LibreOffice's own format. */
    | 'open-document'
    | 'archive'
    /** A web page without a table. */
    | 'web-page'
    /** None of these, and no spreadsheet. */
    | 'no-spreadsheet'
    /** Behind a password. */
    | 'locked'
    | 'damaged';
};

/** Why a file gives no sheets; the sentences are in `text/vi-file.ts`. */
export type FileError =
  | PlainFileError
  | {
      readonly code: 'too-large';
      /** In megabytes, as is the most that is read. */
      readonly size: number;
      readonly most: number;
    }
  /** Small, but unpacked it would fill the memory: a zip bomb, or a sheet coloured down to its last row. */
  | { readonly code: 'swells'; /** In megabytes. */ readonly most: number }
  | { readonly code: 'too-many-rows' | 'too-many-columns'; readonly sheet: string; readonly most: number }
  /** All sheets taken together. */
  | { readonly code: 'too-many-cells'; readonly most: number }
  /** A CSV whose quotation mark opens on this line, 1-based, and never closes. */
  | { readonly code: 'open-quote'; readonly line: number };
