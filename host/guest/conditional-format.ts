import type { FormatRule } from '../model/rules';
import { hexColor } from './colors';
import { Exception } from './exception';
import { honestClass } from './honest';
import { RangeBase } from './range-base';
import type { Range } from './range';
import type { Sheet } from './sheet';

type Content = Omit<FormatRule, 'boxes'>;

/** SpreadsheetApp.ConditionalFormatRule. */
export class ConditionalFormatRule {
  readonly #content: Content;
  readonly #ranges: readonly Range[];

  constructor(content: Content, ranges: readonly Range[]) {
    this.#content = content;
    this.#ranges = ranges;
  }

  static ruleOf(rule: ConditionalFormatRule): FormatRule {
    return { ...rule.#content, boxes: rule.#ranges.map((range) => RangeBase.boxOf(range)) };
  }
  static of(rule: FormatRule, sheet: Sheet): ConditionalFormatRule {
    const ranges = Array.from(rule.boxes, (box) => sheet.getRange(box.row, box.column, box.rows, box.columns));
    return new ConditionalFormatRule({ ...rule, values: Array.from(rule.values) }, ranges);
  }

  getRanges(): Range[] {
    return [...this.#ranges];
  }
  getBooleanCondition(): BooleanCondition {
    return new BooleanCondition(this.#content);
  }
  getGradientCondition(): null {
    return null;
  }
  copy(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.#content, this.#ranges);
  }
}

/** SpreadsheetApp.BooleanCondition. */
export class BooleanCondition {
  readonly #content: Content;

  constructor(content: Content) {
    this.#content = content;
  }

  getCriteriaType(): string {
    return this.#content.kind;
  }
  getCriteriaValues(): unknown[] {
    return [...this.#content.values];
  }
  getBackground(): string | null {
    return this.#content.background;
  }
  getFontColor(): string | null {
    return this.#content.color;
  }
  getBold(): boolean | null {
    return this.#content.bold;
  }
  getItalic(): boolean | null {
    return this.#content.italic;
  }
}

const blank: Content = { kind: '', values: [], background: null, color: null, bold: null, italic: null };

/** SpreadsheetApp.ConditionalFormatRuleBuilder. */
export class ConditionalFormatRuleBuilder {
  #content: Content;
  #ranges: readonly Range[];

  constructor(content: Content = blank, ranges: readonly Range[] = []) {
    this.#content = content;
    this.#ranges = ranges;
  }

  #with(change: Partial<Content>): this {
    this.#content = { ...this.#content, ...change };
    return this;
  }

  whenFormulaSatisfied(formula: string): this {
    return this.#with({ kind: 'CUSTOM_FORMULA', values: [formula] });
  }
  whenTextEqualTo(text: string): this {
    return this.#with({ kind: 'TEXT_EQUAL_TO', values: [text] });
  }
  whenTextContains(text: string): this {
    return this.#with({ kind: 'TEXT_CONTAINS', values: [text] });
  }
  whenTextStartsWith(text: string): this {
    return this.#with({ kind: 'TEXT_STARTS_WITH', values: [text] });
  }
  whenCellNotEmpty(): this {
    return this.#with({ kind: 'CELL_NOT_EMPTY', values: [] });
  }
  whenCellEmpty(): this {
    return this.#with({ kind: 'CELL_EMPTY', values: [] });
  }
  whenNumberEqualTo(number: number): this {
    return this.#with({ kind: 'NUMBER_EQUAL_TO', values: [number] });
  }
  whenNumberGreaterThan(number: number): this {
    return this.#with({ kind: 'NUMBER_GREATER_THAN', values: [number] });
  }
  whenNumberLessThan(number: number): this {
    return this.#with({ kind: 'NUMBER_LESS_THAN', values: [number] });
  }
  setBackground(color: unknown): this {
    return this.#with({ background: hexColor(color) });
  }
  setFontColor(color: unknown): this {
    return this.#with({ color: hexColor(color) });
  }
  setBold(bold: boolean | null): this {
    return this.#with({ bold });
  }
  setItalic(italic: boolean | null): this {
    return this.#with({ italic });
  }
  setRanges(ranges: readonly Range[]): this {
    this.#ranges = [...ranges];
    return this;
  }
  build(): ConditionalFormatRule {
    if (this.#content.kind === '') throw new Exception('Conditional format rule must have a condition.');
    if (this.#ranges.length === 0) throw new Exception('Conditional format rule must have at least one range.');
    return new ConditionalFormatRule(this.#content, this.#ranges);
  }
}

honestClass('ConditionalFormatRule', ConditionalFormatRule);
honestClass('BooleanCondition', BooleanCondition);
honestClass('ConditionalFormatRuleBuilder', ConditionalFormatRuleBuilder);
