import { port } from './connection';
import { wrongArguments } from './exception';
import { FilterCriteria } from './filter-criteria';
import { honestClass } from './honest';
import type { Range } from './range';
import { rangeIn } from './sheet-of';

/** SpreadsheetApp.Filter: the one filter of a sheet, which everybody who looks at the sheet sees. */
export class Filter {
  readonly #sheet: number;

  constructor(sheet: number) {
    this.#sheet = sheet;
  }

  getRange(): Range | null {
    const box = port.overlays.filter(this.#sheet);
    return box && rangeIn(this.#sheet, box);
  }
  getColumnFilterCriteria(column: number): FilterCriteria | null {
    const rule = port.overlays.filterRule('Filter.getColumnFilterCriteria', this.#sheet, column);
    return rule && new FilterCriteria(rule);
  }
  setColumnFilterCriteria(column: number, criteria: unknown): this {
    const isKnown = criteria === null || criteria instanceof FilterCriteria;
    if (!isKnown) throw wrongArguments('SpreadsheetApp.Filter.setColumnFilterCriteria', [column, criteria]);
    const rule = criteria && FilterCriteria.ruleOf(criteria);
    port.overlays.setFilterRule('Filter.setColumnFilterCriteria', this.#sheet, column, rule);
    return this;
  }
  removeColumnFilterCriteria(column: number): this {
    port.overlays.setFilterRule('Filter.removeColumnFilterCriteria', this.#sheet, column, null);
    return this;
  }
  remove(): void {
    port.overlays.setFilter('Filter.remove', this.#sheet, null);
  }
}

honestClass('Filter', Filter);
