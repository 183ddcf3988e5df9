import type { ValidationRule } from '../model/rules';
import { Exception, wrongArguments } from './exception';
import { honestClass } from './honest';

/** SpreadsheetApp.DataValidation. */
export class DataValidation {
  readonly #rule: ValidationRule;

  constructor(rule: ValidationRule) {
    this.#rule = { ...rule, values: Array.from(rule.values) };
  }

  static ruleOf(validation: DataValidation): ValidationRule {
    return validation.#rule;
  }

  getAllowInvalid(): boolean {
    return this.#rule.allowInvalid;
  }
  getHelpText(): string | null {
    return this.#rule.help;
  }
  getCriteriaType(): string {
    return this.#rule.kind;
  }
  getCriteriaValues(): unknown[] {
    const { kind, values, dropdown } = this.#rule;
    return kind === 'VALUE_IN_LIST' ? [[...values], dropdown] : [...values];
  }
  copy(): DataValidationBuilder {
    return new DataValidationBuilder(this.#rule);
  }
}

const longestList = 500;

/** SpreadsheetApp.DataValidationBuilder. */
export class DataValidationBuilder {
  #rule: ValidationRule;

  constructor(rule?: ValidationRule) {
    this.#rule = rule ?? { kind: '', values: [], allowInvalid: true, help: null, dropdown: true };
  }

  #require(kind: string, values: readonly string[] = [], dropdown = true): this {
    this.#rule = { ...this.#rule, kind, values, dropdown };
    return this;
  }

  requireValueInList(values: unknown, showDropdown = true): this {
    if (!Array.isArray(values)) {
      throw wrongArguments('SpreadsheetApp.DataValidationBuilder.requireValueInList', [values]);
    }
    if (values.length > longestList)
      throw new Exception(
        'The data validation rule has more items than the limit of 500. Use the “List from a range” criteria instead.',
      );
    return this.#require('VALUE_IN_LIST', values.map(String), showDropdown);
  }
  requireDate(): this {
    return this.#require('DATE_IS_VALID_DATE');
  }
  requireCheckbox(): this {
    return this.#require('CHECKBOX');
  }
  requireFormulaSatisfied(formula: string): this {
    return this.#require('CUSTOM_FORMULA', [formula]);
  }
  requireNumberBetween(start: number, end: number): this {
    return this.#require('NUMBER_BETWEEN', [String(start), String(end)]);
  }
  setAllowInvalid(allowInvalid: boolean): this {
    this.#rule = { ...this.#rule, allowInvalid };
    return this;
  }
  setHelpText(help: string): this {
    this.#rule = { ...this.#rule, help };
    return this;
  }
  build(): DataValidation {
    if (this.#rule.kind === '') throw new Exception('Cannot build a data validation rule without criteria.');
    return new DataValidation(this.#rule);
  }
}

honestClass('DataValidation', DataValidation);
honestClass('DataValidationBuilder', DataValidationBuilder);
