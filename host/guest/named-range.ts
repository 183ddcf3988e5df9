import type { Box } from '../box';
import { port } from './connection';
import { honestClass } from './honest';
import type { Range } from './range';
import { RangeBase } from './range-base';

/** SpreadsheetApp.NamedRange. */
export class NamedRange {
  readonly #name: string;
  readonly #rangeOf: (box: Box) => Range | null;

  constructor(name: string, rangeOf: (box: Box) => Range | null) {
    this.#name = name;
    this.#rangeOf = rangeOf;
  }

  getName(): string {
    return this.#name;
  }
  getRange(): Range | null {
    const box = port.names.find(this.#name);
    return box && this.#rangeOf(box);
  }
  setRange(range: Range): this {
    port.names.give('NamedRange.setRange', this.#name, RangeBase.boxOf(range));
    return this;
  }
  remove(): void {
    port.names.take('NamedRange.remove', this.#name);
  }
}

honestClass('NamedRange', NamedRange);
