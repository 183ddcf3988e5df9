const MEGABYTE = 1024 * 1024;

/** How much is read of a file, in bytes. */
export const MOST_BYTES = 25 * MEGABYTE;
/** How much a zip may say it holds, in bytes: all its parts, and any of them. */
export const MOST_UNPACKED = 300 * MEGABYTE;
export const MOST_OF_A_PART = 200 * MEGABYTE;
/** Beyond so many bytes a zip may not be packed tighter than `TIGHTEST`; spreadsheets reach about fifty to one. */
export const MOST_AT_ANY_RATIO = 50 * MEGABYTE;
export const TIGHTEST = 250;

export const MOST_ROWS = 60_000;
/** Lines of a CSV text, empty ones counted: the rows of a sheet in Excel. */
export const MOST_LINES = 1_048_576;
export const MOST_COLUMNS = 400;
/** What a Google spreadsheet holds, all its tabs together. */
export const MOST_CELLS = 10_000_000;

/** How many elements of a web page may stand in each other, and how many there may be. */
export const MOST_NESTED = 1000;
export const MOST_ELEMENTS = 2_000_000;

/** Bytes as whole megabytes, rounded up. */
export const megabytes = (bytes: number): number => Math.ceil(bytes / MEGABYTE);
