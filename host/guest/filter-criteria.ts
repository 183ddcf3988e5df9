import type { FilterRule } from '../model/filters';
import { Exception, wrongArguments } from './exception';
import { honestClass } from './honest';

const open: FilterRule = { hidden: [], kind: null, values: [] };

/** SpreadsheetApp.FilterCriteria: what a column of a filter lets through. */
export class FilterCriteria {
  readonly #rule: FilterRule;

  constructor(rule: FilterRule) {
    this.#rule = rule;
  }

  static ruleOf(criteria: FilterCriteria): FilterRule {
    return criteria.#rule;
  }

  copy(): FilterCriteriaBuilder {
    return new FilterCriteriaBuilder(this.#rule);
  }
  getCriteriaType(): string | null {
    return this.#rule.kind;
  }
  getCriteriaValues(): unknown[] {
    return Array.from(this.#rule.values);
  }
  getHiddenValues(): string[] {
    return Array.from(this.#rule.hidden);
  }
}

/** SpreadsheetApp.FilterCriteriaBuilder. */
export class FilterCriteriaBuilder {
  #rule: FilterRule;

  constructor(rule: FilterRule = open) {
    this.#rule = rule;
  }

  #when(kind: string, ...values: readonly string[]): this {
    this.#rule = { ...this.#rule, kind, values };
    return this;
  }
  setHiddenValues(values: unknown): this {
    if (!Array.isArray(values)) {
      throw wrongArguments('SpreadsheetApp.FilterCriteriaBuilder.setHiddenValues', [values]);
    }
    const texts: readonly unknown[] = values;
    if (texts.some((value) => value === null || value === undefined)) {
      throw new Exception('The hidden values must not contain null.');
    }
    this.#rule = { ...this.#rule, hidden: texts.map(String) };
    return this;
  }
  whenCellEmpty(): this {
    return this.#when('CELL_EMPTY');
  }
  whenCellNotEmpty(): this {
    return this.#when('CELL_NOT_EMPTY');
  }
  whenTextContains(text: string): this {
    return this.#when('TEXT_CONTAINS', text);
  }
  whenTextEqualTo(text: string): this {
    return this.#when('TEXT_EQUAL_TO', text);
  }
  whenTextStartsWith(text: string): this {
    return this.#when('TEXT_STARTS_WITH', text);
  }
  build(): FilterCriteria {
    return new FilterCriteria(this.#rule);
  }
}

honestClass('FilterCriteria', FilterCriteria);
honestClass('FilterCriteriaBuilder', FilterCriteriaBuilder);
