import type { LookKey, LookValue } from '../model/styles';
import { port } from './connection';
import { wrongArguments } from './exception';
import { honestClass } from './honest';
import type { Range } from './range';
import { RangeBase } from './range-base';
import { asAlign, asText } from './range-styles';

/** The list that Google hands over: one call for all of its ranges. */
export class RangeList {
  readonly #ranges: readonly Range[];

  constructor(ranges: readonly Range[]) {
    this.#ranges = ranges;
  }

  getRanges(): Range[] {
    return Array.from(this.#ranges);
  }
  setNumberFormat(format: unknown): this {
    return this.#all('setNumberFormat', 'format', asText(format));
  }
  setHorizontalAlignment(align: unknown): this {
    return this.#all('setHorizontalAlignment', 'align', asAlign(align));
  }
  #all(method: string, key: LookKey, value: LookValue): this {
    const boxes = this.#ranges.map((range) => RangeBase.boxOf(range));
    port.cells.setLook(`RangeList.${method}`, boxes, key, value);
    return this;
  }
}

honestClass('RangeList', RangeList);

/** The ranges of one sheet by their A1 notations. @throws {Exception} There is none. */
export function listRanges(texts: unknown, rangeAt: (text: string) => Range): RangeList {
  if (!Array.isArray(texts) || texts.length === 0) throw wrongArguments('SpreadsheetApp.Sheet.getRangeList', [texts]);
  return new RangeList(texts.map((text) => rangeAt(String(text))));
}
