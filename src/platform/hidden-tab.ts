import { book } from './book';
import type { KeptPart, Ports } from '../ports';
import { makeRoom } from './show-tab';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A cell holds 50,000 characters. */
const LETTERS_A_CELL = 45_000;

/** A text in as many cells of a row as it needs. */
const cellsOf = (text: string, width: number): string[] =>
  Array.from({ length: width }, (_, at) => text.slice(at * LETTERS_A_CELL, (at + 1) * LETTERS_A_CELL));

const widthOf = (text: string): number => Math.max(1, Math.ceil(text.length / LETTERS_A_CELL));

function hidden(tab: string): Sheet {
  const present = book().getSheetByName(tab);
  if (present) return present;
  const open = book().getActiveSheet();
  const sheet = book().insertSheet(tab, book().getSheets().length);
  sheet.hideSheet();
  // A new sheet comes to the front, and with the hidden one would go whatever a person had before the eyes.
  open.activate();
  return sheet;
}

function dropTab(tab: string): void {
  const present = book().getSheetByName(tab);
  if (present) book().deleteSheet(present);
}

function setAside(tab: string, texts: readonly string[]): void {
  if (texts.length === 0) {
    dropTab(tab);
    return;
  }
  const sheet = hidden(tab);
  sheet.clear();
  const width = Math.max(...texts.map(widthOf));
  makeRoom(sheet, texts.length, width);
  const range = sheet.getRange(1, 1, texts.length, width).setNumberFormat('@');
  range.setValues(texts.map((text) => cellsOf(text, width)));
}

const ALL: KeptPart = { row: 1, rows: Infinity, column: 1, columns: Infinity };

function aside(tab: string, { row, rows, column, columns } = ALL): string[] {
  const sheet = book().getSheetByName(tab);
  if (!sheet) return [];
  const down = Math.min(rows, sheet.getLastRow() - row + 1);
  const across = Math.min(columns, sheet.getLastColumn() - column + 1);
  if (down <= 0 || across <= 0) return [];
  const values: unknown[][] = sheet.getRange(row, column, down, across).getValues();
  return values.map((line) => line.map((cell) => (typeof cell === 'string' ? cell : '')).join(''));
}

/** In one writing, so that a row is never kept in part. */
function keepTexts(tab: string, row: number, texts: readonly string[]): void {
  const sheet = hidden(tab);
  const cells = texts.flatMap((text) => cellsOf(text, widthOf(text)));
  const width = Math.max(cells.length, sheet.getLastColumn());
  makeRoom(sheet, row, width);
  const whole = Array.from({ length: width }, (_, at) => cells[at] ?? '');
  sheet.getRange(row, 1, 1, width).setNumberFormat('@').setValues([whole]);
}

/** The hidden tabs in which runs keep what a later one needs. */
export const hiddenPorts: Pick<Ports, 'setAside' | 'aside' | 'dropTab' | 'keepTexts' | 'keepFirst'> = {
  setAside,
  aside,
  dropTab,
  keepTexts,
  keepFirst: (tab, row, text) => {
    hidden(tab).getRange(row, 1).setValue(text);
  },
};
