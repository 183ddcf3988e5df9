import { counted, count } from './en-count';
import { share } from './figures';
import type { MendListText } from './vi-mend-list';

const PERCENT = 100;

/** The list of lines to be put right, in English. */
export const enMendList: MendListText = {
  count: (unit, toMend, lines) =>
    lines === 0
      ? `${unit} has no lines yet.`
      : toMend === 0
        ? `✓ ${unit}: nothing is left to mend in ${counted(lines, 'line')}.`
        : `To mend: ${share(toMend, lines, (PERCENT * toMend) / lines, 'en')} of the lines. Press one to go to its cell.`,
  header: 'The header',
  mendable: (cells) => `Phủ Xanh can mend ${counted(cells, 'cell')} here.`,
  tabGone: (tab) => `The tab “${tab}” is no longer in the workbook: open another list and look again.`,
  lineGone: (row) =>
    `Row ${count(row)} was changed or deleted just now and cannot be found. What stands below was looked at anew.`,
  words: { nextLine: 'Next row to mend' },
};
