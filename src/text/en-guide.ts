import { count, counted } from './en-count';
import * as figures from './figures';
import type { GuideText } from './vi-guide';

/** The words of the home, its legend and *My list*, in English. */
export const enGuide: GuideText = {
  reached: ({ done, population, percent }) => {
    if (population === null || population === 0) return 'Nobody in the lists is in the age band yet: no figures.';
    const missing = population - done;
    const rest = missing === 0 ? 'Nobody is missing.' : `${count(missing)} missing.`;
    return `${figures.percent(percent, 'en')} reached – ${count(done)} of ${counted(population, 'person', 'people')}. ${rest}`;
  },
  noLists: 'There is no list yet, so there are no figures.',
  noFigures: 'No figures yet',
  lastDay: (lastDay) => `Last day ${figures.shortDay(lastDay, 'en')}. `,
  daysTo: (lastDay, daysLeft) => `Last day ${figures.shortDay(lastDay, 'en')}, ${daysLeft}. `,
  slowest: 'Slowest, to be reminded first',
  slowHeaders: ['Unit', 'Reached', 'In the age band', 'Share', 'Missing', 'Rank', 'List'],
  noneSlow: '✓ Nobody is missing anywhere.',
  noneKnown: 'No figures yet to compare the units by.',
  units: 'The tab of each unit (click the name to open it)',
  unitHeaders: ['Unit', 'Reached', 'In the age band', 'Share', 'Missing', 'List due', 'List'],
  sent: (rows, errors) =>
    errors === 0
      ? `✓ ${counted(rows, 'row')}, no errors`
      : `⚠ ${counted(rows, 'row')}, ${counted(errors, 'error')} to mend`,
  unsent: (daysLate) =>
    daysLate === null || daysLate === 0 ? '⚠ No list yet' : `✗ No list yet, ${counted(daysLate, 'day')} late`,
  first: 'There are no figures yet. Three things to do, in this order:',
  steps: [
    '1. Each unit opens its own tab and types or pastes its list below the header.',
    '2. The office chooses Phủ Xanh → Check the data: each cell to mend gets a note that says how.',
    '3. The office chooses Phủ Xanh → Analyse the gaps: this tab then tells how many are reached, how many are missing, and who is slow.',
  ],
  legend: 'Signs and colours',
  signs: {
    good: '✓  Green: complete, done, nothing found',
    doubtful: '⚠  Amber: to be looked at again, a list with errors, or due soon',
    bad: '✗  Red: wrong, to be mended; or due, or overdue',
  },
  legendNotes: [
    'Định danh mức 2: the deeper the green, the further – enrolled, approved, activated. The words in the cell always name the step.',
    'A cell with a small black corner has a note: point at it (on a phone: tap it) to read how to mend it.',
    'The grey columns Tuổi, Nhóm tuổi, Kiểm tra, Mã dòng are written by Phủ Xanh; please leave them. A unit’s own columns, colours and notes stay as they are.',
    'Colours of the tabs: green – this one; amber – filled in by the office; blue – results; purple – schools; turquoise – villages; grey – other units.',
  ],
  bands: 'Ages are as of the last check.',
  mine: 'My list',
  mineShown: (missing, unit) =>
    missing === 0
      ? `${unit}: nobody is missing any more. Thank you!`
      : `Showing ${counted(missing, 'person', 'people')} of ${unit} still missing.`,
  mineUnsure: (rows) =>
    `${counted(rows, 'row')} without a clear birth day, or not checked since the last change, can be seen as well. Check the data to know.`,
  mineNarrow: 'The filter that stood on other columns still holds, so you may see fewer.',
  mineShared: 'Whoever has this tab open sees the same. Choose My list once more to show everything again.',
  mineAll: (unit) => `All lines of ${unit} are shown again; a filter that stood there before is as it was.`,
  mineNoUnit: 'Open the tab of your unit, then choose Phủ Xanh → My list.',
  mineNoHeader: (unit) =>
    `The tab ${unit} has no header with a column “Họ và tên”, so it cannot be filtered. Add the header and try again.`,
  mineForeign: (unit) =>
    `The tab ${unit} has a filter of somebody else’s, which stays as it is. To see who is missing, remove it (Data → Remove filter) and try again.`,
  mineDenied: (unit) =>
    `You may only look at the tab ${unit}, so no filter can be set. Use Data → Filter views, or ask that unit.`,
};
