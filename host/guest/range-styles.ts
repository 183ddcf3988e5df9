import type { LookKey, LookValue } from '../model/styles';
import { hexColor } from './colors';
import { port } from './connection';
import { Exception } from './exception';
import { flatRows, rowsOf } from './grid-values';
import { RangeBase } from './range-base';
import { RangeValues } from './range-values';
import { plainText } from './plain-text';

type Reader = (value: unknown) => LookValue;

const oneOf =
  (name: string, plain: string, ...allowed: readonly string[]): Reader =>
  (value) => {
    if (value === null || value === undefined || value === plain) return null;
    if (typeof value === 'string' && allowed.includes(value)) return value;
    throw new Exception(`Invalid argument: ${name}`);
  };

/** A number format or a font, null for the usual one. */
export const asText: Reader = (value) =>
  value === null || value === undefined || value === 'General' ? null : plainText(value);
const asSize: Reader = (value) => (value === null || value === undefined ? null : Number(value));
const asWeight = oneOf('fontWeight', 'normal', 'bold');
const asStyle = oneOf('fontStyle', 'normal', 'italic');
/** A side, null for the usual one. */
export const asAlign = oneOf('alignment', 'normal', 'left', 'center', 'right');
const asVertical = oneOf('alignment', 'bottom', 'top', 'middle');

/** How the cells of a range look. */
export class RangeStyles extends RangeValues {
  #one(method: string, key: LookKey, value: LookValue): this {
    port.cells.setLooks(`Range.${method}`, RangeBase.boxOf(this), key, [value]);
    return this;
  }
  #many(method: string, key: LookKey, values: unknown, read: Reader): this {
    const box = RangeBase.boxOf(this);
    port.cells.setLooks(`Range.${method}`, box, key, flatRows(`Range.${method}`, values, box).map(read));
    return this;
  }
  #first(method: string, key: LookKey, plain: LookValue): LookValue {
    const box = { ...RangeBase.boxOf(this), rows: 1, columns: 1 };
    return port.cells.looks(`Range.${method}`, box, key)[0] ?? plain;
  }
  #all(method: string, key: LookKey, plain: LookValue): LookValue[][] {
    const box = RangeBase.boxOf(this);
    const values = port.cells.looks(`Range.${method}`, box, key);
    return rowsOf(values, box.columns).map((row) => row.map((value) => value ?? plain));
  }

  getNumberFormat(): LookValue {
    return this.#first('getNumberFormat', 'format', 'General');
  }
  getNumberFormats(): LookValue[][] {
    return this.#all('getNumberFormats', 'format', 'General');
  }
  setNumberFormat(format: unknown): this {
    return this.#one('setNumberFormat', 'format', asText(format));
  }
  setNumberFormats(formats: unknown): this {
    return this.#many('setNumberFormats', 'format', formats, asText);
  }
  getBackground(): LookValue {
    return this.#first('getBackground', 'background', '#ffffff');
  }
  getBackgrounds(): LookValue[][] {
    return this.#all('getBackgrounds', 'background', '#ffffff');
  }
  setBackground(color: unknown): this {
    return this.#one('setBackground', 'background', hexColor(color));
  }
  setBackgrounds(colors: unknown): this {
    return this.#many('setBackgrounds', 'background', colors, hexColor);
  }
  getFontColor(): LookValue {
    return this.#first('getFontColor', 'color', '#000000');
  }
  getFontColors(): LookValue[][] {
    return this.#all('getFontColors', 'color', '#000000');
  }
  setFontColor(color: unknown): this {
    return this.#one('setFontColor', 'color', hexColor(color));
  }
  setFontColors(colors: unknown): this {
    return this.#many('setFontColors', 'color', colors, hexColor);
  }
  getFontWeight(): LookValue {
    return this.#first('getFontWeight', 'weight', 'normal');
  }
  getFontWeights(): LookValue[][] {
    return this.#all('getFontWeights', 'weight', 'normal');
  }
  setFontWeight(weight: unknown): this {
    return this.#one('setFontWeight', 'weight', asWeight(weight));
  }
  setFontWeights(weights: unknown): this {
    return this.#many('setFontWeights', 'weight', weights, asWeight);
  }
  getFontStyle(): LookValue {
    return this.#first('getFontStyle', 'style', 'normal');
  }
  setFontStyle(style: unknown): this {
    return this.#one('setFontStyle', 'style', asStyle(style));
  }
  setFontStyles(styles: unknown): this {
    return this.#many('setFontStyles', 'style', styles, asStyle);
  }
  getFontSize(): LookValue {
    return this.#first('getFontSize', 'size', 10);
  }
  getFontSizes(): LookValue[][] {
    return this.#all('getFontSizes', 'size', 10);
  }
  setFontSize(size: unknown): this {
    return this.#one('setFontSize', 'size', asSize(size));
  }
  setFontSizes(sizes: unknown): this {
    return this.#many('setFontSizes', 'size', sizes, asSize);
  }
  getFontFamily(): LookValue {
    return this.#first('getFontFamily', 'family', 'Arial');
  }
  setFontFamily(family: unknown): this {
    return this.#one('setFontFamily', 'family', asText(family));
  }
  getHorizontalAlignment(): LookValue {
    return this.#first('getHorizontalAlignment', 'align', 'general');
  }
  getHorizontalAlignments(): LookValue[][] {
    return this.#all('getHorizontalAlignments', 'align', 'general');
  }
  setHorizontalAlignment(align: unknown): this {
    return this.#one('setHorizontalAlignment', 'align', asAlign(align));
  }
  setHorizontalAlignments(aligns: unknown): this {
    return this.#many('setHorizontalAlignments', 'align', aligns, asAlign);
  }
  getVerticalAlignment(): LookValue {
    return this.#first('getVerticalAlignment', 'valign', 'bottom');
  }
  setVerticalAlignment(align: unknown): this {
    return this.#one('setVerticalAlignment', 'valign', asVertical(align));
  }
  getWrap(): boolean {
    return this.#first('getWrap', 'wrap', 'overflow') === 'wrap';
  }
  setWrap(wrap: unknown): this {
    return this.#one('setWrap', 'wrap', wrap === true ? 'wrap' : 'overflow');
  }
  setWraps(wraps: unknown): this {
    return this.#many('setWraps', 'wrap', wraps, (wrap) => (wrap === true ? 'wrap' : 'overflow'));
  }
  setWrapStrategy(strategy: unknown): this {
    return this.#one('setWrapStrategy', 'wrap', String(strategy).toLowerCase());
  }
  setBorder(...sides: readonly unknown[]): this {
    const [top = null, left = null, bottom = null, right = null, vertical = null, horizontal = null] =
      sides.map(asSide);
    const flags = { top, left, bottom, right, vertical, horizontal };
    port.cells.setBorder('Range.setBorder', RangeBase.boxOf(this), flags);
    return this;
  }
}

function asSide(side: unknown): boolean | null {
  return typeof side === 'boolean' ? side : null;
}
