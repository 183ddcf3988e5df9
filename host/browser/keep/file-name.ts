/** What no system takes in a file's name. */
const unfit = new RegExp('[\\u0000-\\u001f<>:"/\\\\|?*]', 'g');

/**
 * The name of a workbook's file.
 *
 * @param day - `YYYY-MM-DD`.
 *
 * @example
 * fileName('Xã A/B', '2026-05-01') //=> 'Xã A B 2026-05-01.xlsx'
 */
export function fileName(workbook: string, day: string): string {
  const plain = workbook.replace(unfit, ' ').replace(/\s+/g, ' ').trim().slice(0, 100);
  return `${[plain, day].join(' ').trim()}.xlsx`;
}

/** What a workbook is called that comes from a file: its name without the end, and without a day that we put there. */
export const workbookName = (file: string): string =>
  file
    .replace(/\.xlsx$/i, '')
    .replace(/ \d{4}-\d\d-\d\d( \(\d+\))?$/, '')
    .trim() || file;
