import type { Box } from '../box';
import { boxFromText } from '../box';
import type { Banding } from './banding';
import { bandingsOf } from './banding';
import { ConditionalFormatRule } from './conditional-format';
import { port } from './connection';
import { Exception, wrongArguments } from './exception';
import { Filter } from './filter';
import { plainBlock } from './grid-values';
import { honestClass } from './honest';
import type { ClearedPart } from './port';
import { Protection } from './protection';
import { Range } from './range';
import { listRanges, type RangeList } from './range-list';
import { clearedParts } from './range-values';
import { SheetFrame } from './sheet-frame';
import { makeSheetsBy } from './sheet-of';
import type { Spreadsheet } from './spreadsheet';

/** SpreadsheetApp.Sheet. */
export class Sheet extends SheetFrame {
  readonly #parent: Spreadsheet;

  constructor(parent: Spreadsheet, id: number) {
    super(id);
    this.#parent = parent;
  }

  getParent(): Spreadsheet {
    return this.#parent;
  }
  getType(): string {
    return 'GRID';
  }
  getRange(...place: readonly unknown[]): Range {
    const { rows, columns } = port.tabs.size(this.getSheetId());
    const box = typeof place[0] === 'string' ? this.#named(place[0], rows, columns) : numbered(place);
    const inside =
      box.row >= 1 && box.column >= 1 && box.row + box.rows - 1 <= rows && box.column + box.columns - 1 <= columns;
    if (!inside) throw new Exception('The coordinates of the range are outside the dimensions of the sheet.');
    return new Range(this, { sheet: this.getSheetId(), ...box });
  }
  #named(text: string, rows: number, columns: number): Omit<Box, 'sheet'> {
    const box = boxFromText(text.slice(text.lastIndexOf('!') + 1), rows, columns);
    if (box === null) throw new Exception('Range not found');
    return box;
  }
  getCurrentCell(): Range | null {
    const { row, column } = port.tabs.cursor(this.getSheetId());
    const { rows, columns } = port.tabs.size(this.getSheetId());
    return this.getRange(Math.min(row, rows), Math.min(column, columns));
  }
  getRangeList(texts: unknown): RangeList {
    return listRanges(texts, (text) => this.getRange(text));
  }
  getDataRange(): Range {
    const { row, column } = port.tabs.extent(this.getSheetId());
    return this.getRange(1, 1, Math.max(row, 1), Math.max(column, 1));
  }
  getSheetValues(row: number, column: number, rows: number, columns: number): unknown[][] {
    return this.getRange(row, column, rows, columns).getValues();
  }
  appendRow(values: unknown): this {
    if (!Array.isArray(values) || values.length === 0) throw wrongArguments('SpreadsheetApp.Sheet.appendRow', [values]);
    port.cells.append('Sheet.appendRow', this.getSheetId(), plainBlock(values));
    return this;
  }
  #clear(as: string, parts: readonly ClearedPart[]): this {
    const sheet = this.getSheetId();
    port.cells.clear(as, { sheet, row: 1, column: 1, ...port.tabs.size(sheet) }, parts);
    return this;
  }
  clear(options?: { contentsOnly?: boolean; formatOnly?: boolean }): this {
    return this.#clear('Sheet.clear', clearedParts(options));
  }
  clearContents(): this {
    return this.#clear('Sheet.clearContents', ['contents']);
  }
  clearFormats(): this {
    return this.#clear('Sheet.clearFormats', ['formats', 'number-formats']);
  }
  clearNotes(): this {
    return this.#clear('Sheet.clearNotes', ['notes']);
  }
  getConditionalFormatRules(): ConditionalFormatRule[] {
    const rules = port.overlays.formatRules('Sheet.getConditionalFormatRules', this.getSheetId());
    return Array.from(rules, (rule) => ConditionalFormatRule.of(rule, this));
  }
  setConditionalFormatRules(rules: readonly ConditionalFormatRule[]): void {
    const plain = rules.map((rule) => ConditionalFormatRule.ruleOf(rule));
    port.overlays.setFormatRules('Sheet.setConditionalFormatRules', this.getSheetId(), plain);
  }
  clearConditionalFormatRules(): void {
    port.overlays.setFormatRules('Sheet.clearConditionalFormatRules', this.getSheetId(), []);
  }
  protect(): Protection {
    const sheet = this.getSheetId();
    const old = port.overlays.guards('Sheet.protect', sheet).find((guard) => guard.box === null);
    return new Protection(old ? old.id : port.overlays.protect('Sheet.protect', sheet, null));
  }
  getProtections(type: unknown): Protection[] {
    return protectionsOf('Sheet.getProtections', this.getSheetId(), type);
  }
  getFilter(): Filter | null {
    return port.overlays.filter(this.getSheetId()) && new Filter(this.getSheetId());
  }
  isRowHiddenByFilter(row: number): boolean {
    return port.overlays.hiddenByFilter(this.getSheetId(), row);
  }
  getBandings(): Banding[] {
    return bandingsOf(this.getSheetId());
  }
}

honestClass('Sheet', Sheet, SheetFrame);

/** Connects ranges and protections to the sheets of a spreadsheet. */
export function sheetsOf(parent: Spreadsheet): void {
  makeSheetsBy((id) => new Sheet(parent, id));
}

/** The protections of one sheet, or of all. `type` is `SHEET` or `RANGE`. */
export function protectionsOf(as: string, sheet: number | null, type: unknown): Protection[] {
  const guards = port.overlays.guards(as, sheet).filter((guard) => (guard.box === null) === (String(type) === 'SHEET'));
  return Array.from(guards, (guard) => new Protection(guard.id));
}

function numbered(place: readonly unknown[]): Omit<Box, 'sheet'> {
  const [row, column, rows = 1, columns = 1] = place;
  const whole = [row, column, rows, columns].map((value) => (typeof value === 'number' ? Math.trunc(value) : NaN));
  const [top = NaN, left = NaN, height = NaN, width = NaN] = whole;
  if (place.length < 2 || whole.some(Number.isNaN)) throw wrongArguments('SpreadsheetApp.Sheet.getRange', place);
  if (height < 1) throw new Exception('The number of rows in the range must be at least 1.');
  if (width < 1) throw new Exception('The number of columns in the range must be at least 1.');
  return { row: top, column: left, rows: height, columns: width };
}
