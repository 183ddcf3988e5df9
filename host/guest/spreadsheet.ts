import type { Box } from '../box';
import { port } from './connection';
import { Exception } from './exception';
import { honestClass } from './honest';
import { NamedRange } from './named-range';
import type { Protection } from './protection';
import type { Range } from './range';
import { RangeBase } from './range-base';
import { User } from './session';
import { Sheet, protectionsOf, sheetsOf } from './sheet';

/** What a new sheet is made of besides its name and place. */
type InsertOptions = { readonly template?: Sheet };

/** SpreadsheetApp.Spreadsheet: the one file the script is bound to. */
export class Spreadsheet {
  constructor() {
    sheetsOf(this);
  }

  #sheet(id: number | null | undefined): Sheet | null {
    return id === null || id === undefined ? null : new Sheet(this, id);
  }

  getId(): string {
    return port.file.id();
  }
  getName(): string {
    return port.file.name();
  }
  rename(name: string): void {
    port.file.rename('Spreadsheet.rename', name);
  }
  setName(name: string): void {
    port.file.rename('Spreadsheet.setName', name);
  }
  getUrl(): string {
    return port.file.url();
  }
  getSheets(): Sheet[] {
    return Array.from(port.tabs.ids(), (id) => new Sheet(this, id));
  }
  getNumSheets(): number {
    return port.tabs.ids().length;
  }
  getSheetByName(name: string): Sheet | null {
    return this.#sheet(port.tabs.find(name));
  }
  getSheetById(id: number): Sheet | null {
    return this.#sheet(port.tabs.ids().includes(id) ? id : null);
  }
  getActiveSheet(): Sheet {
    return new Sheet(this, port.tabs.active());
  }
  getCurrentCell(): Range | null {
    return this.getActiveSheet().getCurrentCell();
  }
  setActiveSheet(sheet: Sheet): Sheet {
    port.tabs.activate(sheet.getSheetId());
    return sheet;
  }
  insertSheet(...given: readonly (string | number | InsertOptions)[]): Sheet {
    const name = given.find((each) => typeof each === 'string') ?? null;
    const index = given.find((each) => typeof each === 'number') ?? null;
    const template = given.find((each) => typeof each === 'object')?.template;
    const id = template
      ? port.tabs.copy('Spreadsheet.insertSheet', template.getSheetId(), name, index)
      : port.tabs.insert('Spreadsheet.insertSheet', name, index);
    port.tabs.activate(id);
    return new Sheet(this, id);
  }
  deleteSheet(sheet: Sheet): void {
    port.tabs.remove('Spreadsheet.deleteSheet', sheet.getSheetId());
  }
  moveActiveSheet(position: number): void {
    if (position < 1 || position > this.getNumSheets()) throw new Exception('Invalid sheet position.');
    port.tabs.move('Spreadsheet.moveActiveSheet', port.tabs.active(), position - 1);
  }
  getRange(name: string): Range {
    const mark = name.lastIndexOf('!');
    const tab = name
      .slice(0, mark)
      .replace(/^'(.*)'$/, '$1')
      .replace(/''/g, "'");
    const sheet = mark < 0 ? this.getActiveSheet() : this.getSheetByName(tab);
    if (!sheet) throw new Exception('Range not found');
    return sheet.getRange(name.slice(mark + 1));
  }
  #range(box: Box): Range | null {
    const { row, column, rows, columns } = box;
    return this.#sheet(box.sheet)?.getRange(row, column, rows, columns) ?? null;
  }
  setNamedRange(name: string, range: Range): void {
    port.names.give('Spreadsheet.setNamedRange', name, RangeBase.boxOf(range));
  }
  getRangeByName(name: string): Range | null {
    const box = port.names.find(name);
    return box && this.#range(box);
  }
  getNamedRanges(): NamedRange[] {
    return Array.from(port.names.list(), ({ name }) => new NamedRange(name, (box) => this.#range(box)));
  }
  removeNamedRange(name: string): void {
    port.names.take('Spreadsheet.removeNamedRange', name);
  }
  getSpreadsheetTimeZone(): string {
    return port.file.zone();
  }
  setSpreadsheetTimeZone(zone: string): void {
    port.file.setZone('Spreadsheet.setSpreadsheetTimeZone', zone);
  }
  getSpreadsheetLocale(): string {
    return port.file.locale();
  }
  setSpreadsheetLocale(locale: string): void {
    port.file.setLocale('Spreadsheet.setSpreadsheetLocale', locale);
  }
  toast(message: unknown, title: unknown = ''): void {
    port.screen.toast(String(message), String(title));
  }
  getOwner(): User {
    return new User(port.file.owner());
  }
  getEditors(): User[] {
    return Array.from(port.file.editors(), (editor) => new User(editor));
  }
  getProtections(type: unknown): Protection[] {
    return protectionsOf('Spreadsheet.getProtections', null, type);
  }
}

honestClass('Spreadsheet', Spreadsheet);
