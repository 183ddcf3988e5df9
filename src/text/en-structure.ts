import { SETTING_LABELS } from '../domain/settings';
import { enCellFault } from './en-cell-fault';
import { enOrderFile } from './en-order-file';
import { count, counted } from './en-count';
import { someOf } from './rights-sentences';
import type { StructureSentences } from './structure-sentences';

const UPDATE = 'Choose Phủ Xanh → Update the structure; cells that somebody has typed stay as they are.';

const setting = (name: keyof typeof SETTING_LABELS) => `“${SETTING_LABELS[name]}”`;

/** What is wrong with the workbook and how it is mended, in English. */
export const enStructure: StructureSentences = {
  heading: 'To be mended in the workbook',
  stopped: 'No figures can be counted; mend what is named below and try again, and they will stand here.',
  faults: {
    ...enOrderFile,
    'campaign-unknown': ({ text }) => [
      `Cấu hình, ${setting('campaign')}: there is no campaign “${text}”.`,
      'Choose Phủ Xanh → Set up and choose the campaign again.',
    ],
    'address-wrong': ({ setting: name, text }) => [
      `Cấu hình, ${setting(name)}: “${text}” is no mail address.`,
      'Mend that cell; several addresses are parted by commas.',
    ],
    'editors-wrong': ({ unit, text }) => [
      `Đơn vị, line ${unit}: “${text}” is no mail address.`,
      'Mend the cell in the column “Thư được phép sửa”.',
    ],
    'unit-mail-wrong': ({ unit, text }) => [
      `Đơn vị, ${unit}: “${text}” is no mail address, so no reminder goes there.`,
      'Mend the cell of “Thư điện tử”; several addresses are parted by commas.',
    ],
    'language-unknown': ({ text }) => [
      `Cấu hình, ${setting('language')}: there is no language “${text}”; Vietnamese is used.`,
      'Write vi (Vietnamese) or en (English).',
    ],
    'today-wrong': ({ text }) => [`Cấu hình, ${setting('today')}: “${text}” is no day.`, UPDATE],
    'setting-unreadable': ({ setting: name, text, used }) => [
      `Cấu hình, line ${setting(name)}: “${text}” cannot be read; “${used}” is used for now.`,
      'Mend the cell as the explanation to its right says, or leave it empty.',
    ],
    'setting-missing': ({ settings }) => [`Cấu hình lacks ${settings.map(setting).join(', ')}.`, UPDATE],
    'setting-twice': ({ setting: name }) => [
      `Cấu hình names ${setting(name)} twice; the lower line is used.`,
      'Delete the one too many.',
    ],
    'holiday-wrong': ({ row, text }) => [
      `Cấu hình, line ${row}, holidays: “${text}” cannot be read; this line does not count, the others do.`,
      'Write a day such as 30/4/2026, and choose Nghỉ (off) or Làm bù (made up) beside it.',
    ],
    'plan-choice-wrong': ({ row, text }) => [
      `Cấu hình, line ${row}, “Cách xử lý đã chọn”: “${text}” is neither a day nor “Để nguyên”; nothing counts as chosen.`,
      'Choose from the list of the cell again, or type a day such as 13/6/2026.',
    ],
    'version-old': ({ version }) => [`The workbook has an old structure (version ${version}).`, UPDATE],
    'version-wrong': ({ text }) => [`Cấu hình, ${setting('version')}: “${text}” is no version.`, UPDATE],
    'tab-missing': ({ tab }) => [
      `The tab “${tab}” is missing.`,
      'If it was deleted just now: undo, or open File → Version history. Otherwise choose Phủ Xanh → Update the structure to build it again.',
    ],
    'tab-copied': ({ tab, of }) => [
      `The tab “${tab}” is a copy of “${of}” and is not counted.`,
      `Copy new lines back to “${of}”, if there are any, and delete the copy.`,
    ],
    'unit-tab-missing': ({ unit, tab }) => [
      `${unit}: the tab “${tab}” is not there.`,
      'If it was deleted just now: undo, or open File → Version history. Otherwise choose Phủ Xanh → Update the structure to build an empty one.',
    ],
    'unit-tab-renamed': ({ unit, tab, now }) => [
      `${unit}: the tab “${tab}” is now called “${now}”; its list still counts.`,
      'Choose Phủ Xanh → Update the structure to put the new name into the tab Đơn vị.',
    ],
    'unit-tab-ours': ({ unit, tab }) => [
      `${unit}: the column “Trang” says “${tab}”, a tab of Phủ Xanh; the list is not counted.`,
      'Put the name of the unit’s own tab into the column “Trang”.',
    ],
    'unit-tab-twice': ({ unit, tab, other }) => [
      `${unit}: the tab “${tab}” is already that of ${other}; it counts once.`,
      'Delete the line too many in the tab Đơn vị, or name the right tab of each unit.',
    ],
    'header-missing': ({ unit }) => [`${unit}: the header of the list is gone; the list is not counted.`, UPDATE],
    'column-renamed': ({ unit, column, text }) => [
      `${unit}: the header “${column}” was changed to “${text}”.`,
      `Write “${column}” again, or choose Phủ Xanh → Update the structure; the new words are kept in brackets.`,
    ],
    'column-nameless': ({ unit, column }) => [
      `${unit}: the header “${column}” was deleted; the cells below it are not read.`,
      UPDATE,
    ],
    'column-twice': ({ unit, column, places }) => [
      `${unit}: there are ${places.length} columns “${column}”; only the first is read.`,
      'Keep one of them, rename or delete the other.',
    ],
    'protection-gone': ({ tabs }) => [
      `Not protected, or no longer: ${someOf(tabs, (rest) => `and ${rest} other tabs`)}.`,
      'Choose Phủ Xanh → Update the structure to protect them anew; no cell is changed.',
    ],
    'cell-wrong': enCellFault,
    'figure-small': ({ name, figure, done }) => [
      `The indicator “${name}”: the figure ${count(figure)} is smaller than the ${count(done)} reached.`,
      'Look at the column “Số liệu gốc” in Chỉ tiêu; the share is taken of that figure.',
    ],
    'plan-of-other': ({ tab }) => [
      `${tab} was edited, so it keeps the rows of the campaign before.`,
      'Edit or delete the rows that no longer hold; to have those of the new order, delete the tab and choose Phủ Xanh → Update the structure.',
    ],
    'list-headless': ({ tab }) => [
      `${tab}: the row of column headers is not to be found, so its rows are not read.`,
      'If it was deleted by mistake: undo, or open File → Version history.',
    ],
    'list-columns': ({ tab, columns }) => [
      `${tab} lacks the column ${columns.map((column) => `“${column}”`).join(', ')}.`,
      'Write the header again, or add the column at the right.',
    ],
    'list-lines': ({ tab, lines }) => [
      `${tab}: ${counted(lines, 'row')} to look at.`,
      'Open that tab and read the column “Kiểm tra”.',
    ],
    'own-torn': ({ unit }) => [
      `${unit}: the columns Tuổi, Nhóm tuổi, Kiểm tra, Mã dòng no longer stand together; findings are not written into the tab.`,
      'Choose Phủ Xanh → Update the structure; the column between them is moved to the left, nothing is lost.',
    ],
  },
};
