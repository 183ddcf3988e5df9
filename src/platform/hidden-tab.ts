import type { Ports } from '../ports';
import { makeRoom } from './show-tab';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A cell holds 50,000 characters. */
const LETTERS_A_CELL = 45_000;

const book = () => SpreadsheetApp.getActiveSpreadsheet();

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

function write(sheet: Sheet, row: number, column: number, texts: readonly string[]): void {
  const width = Math.max(...texts.map(widthOf));
  makeRoom(sheet, row + texts.length - 1, column + width - 1);
  const range = sheet.getRange(row, column, texts.length, width).setNumberFormat('@');
  range.setValues(texts.map((text) => cellsOf(text, width)));
}

function setAside(tab: string, texts: readonly string[]): void {
  if (texts.length === 0) {
    dropTab(tab);
    return;
  }
  const sheet = hidden(tab);
  sheet.clear();
  write(sheet, 1, 1, texts);
}

function aside(tab: string): string[] {
  const sheet = book().getSheetByName(tab);
  const rows = sheet?.getLastRow() ?? 0;
  if (!sheet || rows === 0) return [];
  const values: unknown[][] = sheet.getRange(1, 1, rows, sheet.getLastColumn()).getValues();
  return values.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : '')).join(''));
}

/** The hidden tabs in which runs keep what a later one needs. */
export const hiddenPorts: Pick<Ports, 'setAside' | 'aside' | 'dropTab' | 'keepText'> = {
  setAside,
  aside,
  dropTab,
  keepText: (tab, row, column, text) => {
    write(hidden(tab), row, column, [text]);
  },
};
