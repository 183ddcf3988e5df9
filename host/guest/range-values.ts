import type { Box } from '../box';
import { port } from './connection';
import type { ClearedPart } from './port';
import { flatRows, guestValues, plainBlock, rowsOf } from './grid-values';
import { RangeBase } from './range-base';
import { plainText } from './plain-text';

/** What the cells of a range hold: values, formulas, notes. */
export class RangeValues extends RangeBase {
  #first(): Box {
    return { ...RangeBase.boxOf(this), rows: 1, columns: 1 };
  }

  getValues(): unknown[][] {
    const box = RangeBase.boxOf(this);
    return guestValues(port.cells.values('Range.getValues', box), box.columns);
  }
  getValue(): unknown {
    return guestValues(port.cells.values('Range.getValue', this.#first()), 1)[0]?.[0];
  }
  setValues(values: unknown): this {
    const box = RangeBase.boxOf(this);
    port.cells.setValues('Range.setValues', box, plainBlock(flatRows('Range.setValues', values, box)));
    return this;
  }
  setValue(value: unknown): this {
    const box = RangeBase.boxOf(this);
    const one = plainBlock([value]);
    const count = box.rows * box.columns;
    const values = new Array<(typeof one.values)[number]>(count).fill(one.values[0] ?? null);
    const dates = one.dates.length === 0 ? [] : values.map((_, index) => index);
    port.cells.setValues('Range.setValue', box, { values, dates });
    return this;
  }
  getDisplayValues(): string[][] {
    const box = RangeBase.boxOf(this);
    return rowsOf(port.cells.display('Range.getDisplayValues', box), box.columns);
  }
  getDisplayValue(): string {
    return port.cells.display('Range.getDisplayValue', this.#first())[0] ?? '';
  }
  getFormulas(): string[][] {
    const box = RangeBase.boxOf(this);
    return rowsOf(port.cells.formulas('Range.getFormulas', box), box.columns);
  }
  getFormula(): string {
    return port.cells.formulas('Range.getFormula', this.#first())[0] ?? '';
  }
  setFormulas(formulas: unknown): this {
    const box = RangeBase.boxOf(this);
    const texts = flatRows('Range.setFormulas', formulas, box).map(asFormula);
    port.cells.setValues('Range.setFormulas', box, { values: texts, dates: [] });
    return this;
  }
  setFormula(formula: string): this {
    const box = RangeBase.boxOf(this);
    const values = new Array<string | null>(box.rows * box.columns).fill(asFormula(formula));
    port.cells.setValues('Range.setFormula', box, { values, dates: [] });
    return this;
  }
  getNotes(): string[][] {
    const box = RangeBase.boxOf(this);
    return rowsOf(port.cells.notes('Range.getNotes', box), box.columns);
  }
  getNote(): string {
    return port.cells.notes('Range.getNote', this.#first())[0] ?? '';
  }
  setNotes(notes: unknown): this {
    const box = RangeBase.boxOf(this);
    port.cells.setNotes('Range.setNotes', box, flatRows('Range.setNotes', notes, box).map(asText));
    return this;
  }
  setNote(note: unknown): this {
    port.cells.setNotes('Range.setNote', RangeBase.boxOf(this), [asText(note)]);
    return this;
  }
  clearNote(): this {
    port.cells.clear('Range.clearNote', RangeBase.boxOf(this), ['notes']);
    return this;
  }
  clearContent(): this {
    port.cells.clear('Range.clearContent', RangeBase.boxOf(this), ['contents']);
    return this;
  }
  clearFormat(): this {
    port.cells.clear('Range.clearFormat', RangeBase.boxOf(this), ['formats']);
    return this;
  }
  clearDataValidations(): this {
    port.cells.clear('Range.clearDataValidations', RangeBase.boxOf(this), ['validations']);
    return this;
  }
  clear(options?: ClearOptions): this {
    port.cells.clear('Range.clear', RangeBase.boxOf(this), clearedParts(options));
    return this;
  }
  isBlank(): boolean {
    return port.cells.values('Range.isBlank', RangeBase.boxOf(this)).values.every((value) => value === null);
  }
}

/** What `clear` may be told. */
export type ClearOptions = {
  contentsOnly?: boolean;
  formatOnly?: boolean;
  commentsOnly?: boolean;
  validationsOnly?: boolean;
};

/** Google clears contents, formats and validations but keeps notes, unless told otherwise. */
export function clearedParts(options: ClearOptions = {}): ClearedPart[] {
  const parts: ClearedPart[] = [];
  if (options.contentsOnly) parts.push('contents');
  if (options.formatOnly) parts.push('formats', 'number-formats');
  if (options.commentsOnly) parts.push('notes');
  if (options.validationsOnly) parts.push('validations');
  return parts.length === 0 ? ['contents', 'formats', 'number-formats', 'validations'] : parts;
}

function asText(value: unknown): string {
  return value === null || value === undefined ? '' : plainText(value);
}

function asFormula(value: unknown): string | null {
  const text = asText(value);
  if (text === '') return null;
  return text.startsWith('=') ? text : `=${text}`;
}
