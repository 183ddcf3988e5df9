import { FACT_NAMES, withoutAddresses, type Fact, type FactName } from '../domain/self-check';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Saw = string | boolean;

const book = () => SpreadsheetApp.getActiveSpreadsheet();
const kindOf = (value: unknown) => (value instanceof Date ? 'Date' : typeof value);
const shown = (values: readonly unknown[]) => values.map((value) => `${String(value)} (${kindOf(value)})`).join(' | ');

/** A day by the hour hands of the script's zone. */
const byHand = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');

function newerMethods(): string {
  const there = (holder: object, name: string) => `${name} ${Reflect.has(holder, name) ? '+' : '-'}`;
  return [
    there(Array.prototype, 'at'),
    there(Array.prototype, 'findLast'),
    there(Array.prototype, 'toSorted'),
    there(String.prototype, 'replaceAll'),
    there(Object, 'groupBy'),
  ].join(', ');
}

/** Facts of the language, which need no sheet. */
const ofLanguage = {
  'numbers-in-vietnamese': () => new Intl.NumberFormat('vi-VN').format(1234567.5),
  'letters-in-order': () => ['Đ', 'B', 'Â', 'D', 'Ă', 'A'].sort(new Intl.Collator('vi').compare).join(' '),
  'days-in-vietnamese': () => new Date(2026, 1, 1).toLocaleDateString('vi-VN', { weekday: 'long', month: 'long' }),
  'newer-methods': newerMethods,
  'days-by-hand': () => {
    const now = new Date();
    const google = Utilities.formatDate(now, Session.getScriptTimeZone(), 'yyyy-MM-dd');
    return `${google} | ${byHand(now)}`;
  },
  'user-known': () => Session.getActiveUser().getEmail() !== '',
  lock: () => {
    const lock = LockService.getDocumentLock();
    const had = lock.tryLock(1000);
    if (had) lock.releaseLock();
    return had;
  },
  properties: () => {
    const all = Object.entries(PropertiesService.getDocumentProperties().getProperties());
    const length = all.reduce((sum, [key, value]) => sum + key.length + value.length, 0);
    return `${all.length} (${length})`;
  },
} as const;

const TEXTS = ['=1+1', '038215000123', '05/4/2015', '1.234,5', '+84912345678', "'abc"];

function textCells(sheet: Sheet): string {
  const range = sheet.getRange(1, 1, 1, TEXTS.length);
  range.setNumberFormat('@').setValues([TEXTS]);
  return shown(range.getValues()[0] ?? []);
}

function link(sheet: Sheet, separator: string): string {
  const cell = sheet.getRange(3, 1).setNumberFormat('General');
  cell.setFormula(`=HYPERLINK("#gid=0"${separator}"abc")`);
  return `${cell.getDisplayValue()} | ${cell.getFormula()}`;
}

function clearAndChoices(sheet: Sheet): boolean {
  const rule = SpreadsheetApp.newDataValidation().requireValueInList(['a'], true).build();
  const cell = sheet.getRange(4, 1).setDataValidation(rule);
  cell.clear();
  return cell.getDataValidation() === null;
}

function noteNull(sheet: Sheet): boolean {
  const cell = sheet.getRange(5, 1).setNote('abc');
  cell.setNote(null);
  return cell.getNote() === '';
}

function notesNull(sheet: Sheet): boolean {
  const cell = sheet.getRange(6, 1).setNote('abc');
  cell.setNotes([[null]]);
  return cell.getNote() === '';
}

const DAYS: readonly (readonly [number, number, number])[] = [
  [1965, 0, 1],
  [1975, 5, 13],
  [2015, 8, 1],
];

function daysComeBack(sheet: Sheet): string {
  const range = sheet.getRange(7, 1, 1, DAYS.length).setNumberFormat('yyyy-mm-dd');
  range.setValues([DAYS.map(([year, month, day]) => new Date(year, month, day))]);
  const read = (range.getValues()[0] ?? []).map((value) => (value instanceof Date ? byHand(value) : String(value)));
  return `${read.join(', ')} | ${(range.getDisplayValues()[0] ?? []).join(', ')}`;
}

function ownerInProtection(sheet: Sheet): boolean {
  const owner = book().getOwner()?.getEmail() ?? '';
  const editors = sheet.getRange(8, 1).protect().getEditors();
  return editors.some((editor) => editor.getEmail() === owner);
}

const ROWS = 100;
const COLUMNS = 10;

function milliseconds(act: () => void): string {
  const start = Date.now();
  act();
  return `${Date.now() - start} ms`;
}

const block = (sheet: Sheet) => sheet.getRange(11, 1, ROWS, COLUMNS);

function writeTime(sheet: Sheet): string {
  const values = Array.from({ length: ROWS }, (_, row) =>
    Array.from({ length: COLUMNS }, (__, at) => row * COLUMNS + at),
  );
  return milliseconds(() => {
    block(sheet).setValues(values);
    SpreadsheetApp.flush();
  });
}

/** Facts that are tried out in a scratch tab. */
const inSheet = {
  'text-cells': textCells,
  'link-with-semicolon': (sheet: Sheet) => link(sheet, ';'),
  'link-with-comma': (sheet: Sheet) => link(sheet, ','),
  'clear-and-choices': clearAndChoices,
  'note-null': noteNull,
  'notes-null': notesNull,
  'days-come-back': daysComeBack,
  'owner-in-protection': ownerInProtection,
  'read-time': (sheet: Sheet) => milliseconds(() => block(sheet).getValues()),
  'write-time': writeTime,
} as const;

function tried(name: FactName, look: () => Saw): Fact {
  try {
    return { name, saw: look(), refusal: '' };
  } catch (error) {
    return { name, saw: null, refusal: withoutAddresses(String((error as { message?: unknown }).message)) };
  }
}

/** Takes the scratch tab away, also one that a run left that was cut. */
function drop(name: string): void {
  const left = book().getSheetByName(name);
  if (left) book().deleteSheet(left);
}

/** Makes the scratch tab when it is first asked for, and gives it back from then on. */
function scratchOf(name: string): () => Sheet {
  let made: Sheet | null = null;
  return () => (made ??= book().insertSheet(name, book().getSheets().length));
}

const isOfLanguage = (name: FactName): name is keyof typeof ofLanguage => name in ofLanguage;

/**
 * Tries out what nobody can know outside the platform. What fails gives the platform's words, not an error.
 *
 * @param name - Of the scratch tab, which is made anew, and gone afterwards; the tab on screen stays the same.
 */
export function platformFacts(name: string): Fact[] {
  drop(name);
  const onScreen = book().getActiveSheet();
  const sheet = scratchOf(name);
  try {
    return FACT_NAMES.map((fact) => tried(fact, isOfLanguage(fact) ? ofLanguage[fact] : () => inSheet[fact](sheet())));
  } finally {
    drop(name);
    book().setActiveSheet(onScreen);
  }
}
