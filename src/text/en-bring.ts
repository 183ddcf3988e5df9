import type { BringSentences, BroughtCounts } from './bring-sentences';
import { count } from './figures';
import { someOf } from './rights-sentences';

const figure = (value: number): string => count(value, 'en');

const named = (names: readonly string[]): string => someOf(names, (rest) => `and ${figure(rest)} more columns`);

const rowsOf = (rows: readonly number[]): string => someOf(rows.map(String), (rest) => `and ${figure(rest)} more`);

const shown = (text: string): string => (text === '' ? 'empty' : `“${text}”`);

const ends = ({ added, updated, unchanged, rejected }: Omit<BroughtCounts, 'conflicts' | 'missing'>): string =>
  `${figure(added)} added, ${figure(updated)} updated, ${figure(unchanged)} unchanged, ${figure(rejected)} not taken`;

const also = ({ conflicts, missing }: BroughtCounts): string =>
  [
    conflicts > 0 ? ` In ${figure(conflicts)} lines the tab differs from the file: the tab is kept.` : '',
    missing > 0 ? ` ${figure(missing)} people in the tab are not in the file: they stay.` : '',
  ].join('');

/** What is said of bringing whole lists in, in English. */
export const enBring: BringSentences = {
  menu: { bring: 'Bring in a list', mend: 'Mend', undo: 'Take back' },
  notSetUp: 'The workbook is not set up yet: choose Phủ Xanh → Set up first.',
  noHeader: (tab) =>
    `The tab “${tab}” has lost its header or the columns of Phủ Xanh: choose Phủ Xanh → Update the structure, then try again.`,
  notToUndo: 'This has been taken back already, or its former values are not kept any more.',
  busy: (who) =>
    `${who || 'Somebody else'} is bringing in or taking back a list: wait a minute and press again. Nothing has changed.`,
  uploadGone: 'The list that was handed over is no longer in the workbook: choose the file again.',
  linesMove: (tab) =>
    `Somebody is inserting, deleting or sorting lines in the tab “${tab}”: wait a minute and open the workbook again, and Phủ Xanh will finish.`,
  notAllThere:
    'This list was brought in already, or not all of it has arrived: choose the file again to see. Lines that are there stay as they are.',
  emptySource: 'There is no line to bring in.',
  noTable:
    'No list was found: it takes a header with Họ và tên and Ngày sinh within the first 30 rows. Add one and try again.',
  ownTab: (tab) => `The tab “${tab}” belongs to Phủ Xanh. Paste the list into a new tab, open that and press again.`,
  chooseUnit: 'It is not known whose list this is: choose the unit it belongs to.',
  nobodys: (name) => `No unit takes any line of “${name}”: look at the column of the school and the tab Đơn vị.`,
  unmapped: 'The columns of this list are not known: say what each of them is.',
  rejections: {
    'no-name': 'There is no name.',
    'not-a-name': 'What stands for the name is none.',
    'no-school': 'No school is named, so the unit is unknown.',
    'unknown-unit': 'The school named here is not in the tab Đơn vị.',
    twice: 'This person stands in another line of the list as well.',
    'several-lines': 'The tab has several lines of this person: delete what is too much, then bring it in again.',
    'shut-list':
      'You may not edit the list of this unit: ask somebody of the unit or the owner of the workbook to bring it in.',
    'torn-list':
      'The list of this unit has lost its header or columns: choose Phủ Xanh → Update the structure, then bring it in again.',
  },
  remarks: {
    'number-lost': 'Excel has rounded the personal number (3.8E+10); it is lost: type it again from the papers.',
    'birth-year-only': 'Only the year of birth is given: fill in day and month.',
    'short-year': 'The year of birth has two digits: check it.',
    'class-from-day': 'The class had become a date and was put right.',
    'placeholder-emptied': 'A cell that only filled a gap was left empty.',
    'numbers-differ': 'Two columns give two numbers; the personal number was taken: check it.',
    'state-unknown': 'The state of the pupil is unknown: look at it.',
  },
  roles: {
    'family-name': 'Family and middle names',
    'given-name': 'Given name',
    female: 'Girl (an x)',
    male: 'Boy (an x)',
    'born-female': 'Birth day, the girls’ column',
    'born-male': 'Birth day, the boys’ column',
    'birth-date': 'Day of birth',
    'birth-month': 'Month of birth',
    'birth-year': 'Year of birth',
    school: 'School',
    'pupil-state': 'State of the pupil',
    sensitive: 'Leave out (sensitive)',
    other: 'Leave out',
  },
  change: (column, was, now) => `${column}: ${shown(was)} → ${shown(now)}`,
  becomesDay: '(as a real date)',
  onlyTidied: '(without needless spaces or signs)',
  conflict: (column, was, now) => `${column}: the tab says ${shown(was)}, the file ${shown(now)}`,
  sensitive: (headers) => `Left out, being sensitive and of no use to the campaign: ${named(headers)}.`,
  others: (headers) => `Left out, since the list has no such column: ${named(headers)}.`,
  without: (columns) => `The tab has no column ${named(columns)}, so these cells are not brought in.`,
  alike: (row) =>
    `Row ${row} of the tab is somebody of this name whom the file does not have; birth day or number do not agree. If it is the same person, correct row ${row} and bring the file in again, so that they do not stand there twice.`,
  sheetsRead: (names) =>
    `${figure(names.length)} sheets of the file were read: ${someOf(names, (rest) => `and ${figure(rest)} more`)}.`,
  sheetsUnread: (names) =>
    `Not read: ${someOf(names, (rest) => `and ${figure(rest)} more`)} (hidden, of teachers or parents, or without birth days). If people there are to come in, copy that sheet into a file of its own, add what is missing and bring that in.`,
  schoolsAside: (header, unit) =>
    `Column ${header} names several schools, but every line will go into ${unit}. If this is a list of several schools, choose to read it as it says itself.`,
  merged: (headers) =>
    `${named(headers)} is written at the first line of each group only (merged cells): the lines below take it from there.`,
  legacy: (charset) => `The list is written in an old font (${charset}) and was turned into Unicode.`,
  summary: (counts, read, structure) =>
    `${figure(read)} lines of people were read: ${ends(counts)}.${
      structure > 0 ? ` Besides, headers, totals, signatures and empty lines: ${figure(structure)}.` : ''
    }${also(counts)}`,
  unitSummary: (unit, counts) => `${unit}: ${ends(counts)}.`,
  done: (unit, counts) => `Brought into ${unit}: ${ends(counts)}.`,
  rejectedIn: (tab, rows) =>
    `What was not taken (${figure(rows)}) stands in the tab “${tab}”, each line with the reason: mend it there, open that tab and bring it in.`,
  rejectedTitle: (source) =>
    `Lines not taken from ${source}: mend them by the reason, then choose Phủ Xanh → Bring in a list → the open tab`,
  reason: 'Reason',
  row: 'Row in the file',
  kinds: { import: 'Bring in a list', mend: 'Mend', mark: 'Mark as gone' },
  states: {
    writing: 'not finished',
    standing: 'in force',
    undoing: 'being taken back',
    undone: 'taken back',
    'kept-in-part': 'taken back in part',
    expired: 'too old to take back',
  },
  batchLine: ({ kind, unit, source, day, time, user, added, updated }) =>
    `${time} on ${day}, ${user || 'somebody'}: ${enBring.kinds[kind]} – ${unit}${
      source === '' ? '' : `, from ${source}`
    } (${figure(added)} lines added, ${figure(updated)} changed)`,
  history: ({ id, unit, source, rows, fingerprint, counts }) =>
    `${unit}${source === '' ? '' : `, from ${source} (${figure(rows)} lines, mark ${fingerprint})`}: ${ends(counts)}. Batch ${id}.`,
  undone: (unit, cells, lines, kept) =>
    `Taken back in ${unit}: ${figure(cells)} cells are as they were, ${figure(lines)} lines are gone.${
      kept.length > 0 ? ` Rows ${rowsOf(kept)} stay, since they have been changed afterwards.` : ''
    }`,
  undoneHistory: (id, cells, lines, kept) =>
    `Batch ${id} taken back: ${figure(cells)} cells, ${figure(lines)} lines${kept > 0 ? `; ${figure(kept)} lines that somebody changed stay` : ''}.`,
  notARoster: (tab) => `The tab “${tab}” is no unit’s list: open the list to be mended and choose again.`,
  nobodyMarked: 'Nobody was marked: the people chosen were changed in the tab just now, or have an obstacle already.',
  inBatch: (sentence, id) => `${sentence} Batch ${id}.`,
  marked: (unit, people, obstacle) => `“${obstacle}” was written for ${figure(people)} people in ${unit}.`,
  mended: (unit, cells) => `${figure(cells)} cells in ${unit} were mended. To go back: Phủ Xanh → Take back.`,
  nothingToMend: (unit) => `There is nothing in ${unit} that Phủ Xanh can mend.`,
  canMend: (unit, cells) => `In ${unit}, ${figure(cells)} cells can be mended.`,
  lineMoved: (row) =>
    `Line ${row} has just been edited or moved, so nothing was mended. Click the line to be mended and look again.`,
  lineTitle: (row, name) => (name === '' ? `Row ${row}` : `Row ${row}: ${name}`),
  words: {
    chooseFile: 'Choose a list (.xlsx, .xls or .csv)',
    orTab: 'or a list that was pasted into a tab:',
    readTab: 'Bring in the open tab',
    unit: 'Into the unit',
    bySchool: 'As the list says in its column Trường',
    reading: 'Reading the file…',
    sending: 'Handing the list over…',
    planning: 'Comparing it with what stands there…',
    applying: 'Writing…',
    cancel: 'Cancel',
    cancelling: 'Stopping…',
    cancelled: 'Cancelled. Nothing has changed.',
    apply: 'Bring in',
    applyLost:
      'The connection broke while writing, so it is not known whether all is written. Press Bring in once more, and choose the file again if you are asked to: lines that are there stay as they are, none is written twice.',
    nothingNew: 'There is nothing new in this list.',
    takeFile: 'Where they differ, take the file',
    again: 'Choose another list',
    problems: 'Lines to look at',
    changes: 'Lines with cells that change',
    firstLines: 'The first lines',
    afterwards:
      'Look at the list, then choose Phủ Xanh → Check the data. If this was a mistake, choose Phủ Xanh → Take back.',
    missingTitle: 'In the tab, not in the file',
    missingHint: 'Nobody is deleted. If they have gone, choose the people and the reason:',
    everybody: 'Choose all',
    reason: 'Reason',
    nobodyChosen: 'Nobody is chosen: tick the box before a name and press again.',
    mark: 'Mark',
    more: 'Show more',
    rejectedFile: 'Lines not taken –',
    downloadRejected: 'Download the lines not taken',
    mapTitle: 'What is each column?',
    mapHint: 'Name, birth day and what you want to bring in must be right. Phủ Xanh remembers it.',
    mapAgain: 'Look at the columns again',
    column: 'Column',
    mapSample: 'For example:',
    mapNoName: 'No column is the name yet: choose which it is, then press Go on.',
    useMapping: 'Go on',
    undoTitle: 'What was brought in or mended',
    undo: 'Take back',
    undoAsk: 'Take this back? Cells that somebody has changed since stay.',
    undoNo: 'No',
    undoing: 'Taking it back…',
    undoNone: 'There is nothing to take back.',
    mendHint:
      'Phủ Xanh mends what is certain: a zero lost in front, spaces too many, days written as text. It guesses nothing and deletes nothing.',
    lookAtLine: 'Look at the chosen row',
    looking: 'Looking…',
    nobodysLine: 'The chosen row is nobody’s: click on a row of the list and press again.',
    fineLine: 'Nothing wrong was found in this row.',
    noMending: 'There is nothing in this row that can be mended.',
    wouldMend: 'Can be mended:',
    mendLine: 'Mend this row',
    mendTab: 'Mend the whole tab',
    mending: 'Mending…',
    nothingLeaves: 'The file is read on this computer and goes nowhere but into the workbook.',
    row: 'Row',
  },
};
