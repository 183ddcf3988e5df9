import type { Banding } from './banding';
import { bandRows } from './banding';
import { port } from './connection';
import { DataValidation } from './data-validation';
import { wrongArguments } from './exception';
import { Filter } from './filter';
import { flatRows, rowsOf } from './grid-values';
import { honestClass } from './honest';
import { Protection } from './protection';
import { RangeBase } from './range-base';
import { RangeStyles } from './range-styles';
import { RangeValues } from './range-values';

/** SpreadsheetApp.Range. */
export class Range extends RangeStyles {
  getDataValidations(): (DataValidation | null)[][] {
    const box = RangeBase.boxOf(this);
    const rules = port.overlays.validations('Range.getDataValidations', box);
    return rowsOf(
      rules.map((rule) => rule && new DataValidation(rule)),
      box.columns,
    );
  }
  getDataValidation(): DataValidation | null {
    const box = { ...RangeBase.boxOf(this), rows: 1, columns: 1 };
    const rule = port.overlays.validations('Range.getDataValidation', box)[0];
    return rule ? new DataValidation(rule) : null;
  }
  setDataValidation(rule: unknown): this {
    port.overlays.setValidations('Range.setDataValidation', RangeBase.boxOf(this), [ruleOf('setDataValidation', rule)]);
    return this;
  }
  setDataValidations(rules: unknown): this {
    const box = RangeBase.boxOf(this);
    const flat = flatRows('Range.setDataValidations', rules, box).map((rule) => ruleOf('setDataValidations', rule));
    port.overlays.setValidations('Range.setDataValidations', box, flat);
    return this;
  }
  merge(): this {
    port.cells.merge('Range.merge', RangeBase.boxOf(this), true);
    return this;
  }
  breakApart(): this {
    port.cells.merge('Range.breakApart', RangeBase.boxOf(this), false);
    return this;
  }
  isPartOfMerge(): boolean {
    const box = RangeBase.boxOf(this);
    return port.cells
      .merges(box)
      .some(
        (one) =>
          one.row <= this.getLastRow() &&
          box.row < one.row + one.rows &&
          one.column <= this.getLastColumn() &&
          box.column < one.column + one.columns,
      );
  }
  activate(): this {
    const { sheet, row, column } = RangeBase.boxOf(this);
    port.tabs.activate(sheet, { row, column });
    return this;
  }
  canEdit(): boolean {
    return port.overlays.mayEdit(RangeBase.boxOf(this));
  }
  protect(): Protection {
    const box = RangeBase.boxOf(this);
    return new Protection(port.overlays.protect('Range.protect', box.sheet, box));
  }
  createFilter(): Filter {
    const box = RangeBase.boxOf(this);
    port.overlays.setFilter('Range.createFilter', box.sheet, box);
    return new Filter(box.sheet);
  }
  applyRowBanding(...place: readonly unknown[]): Banding {
    return bandRows(this, place);
  }
  getFilter(): Filter | null {
    return this.getSheet().getFilter();
  }
}

honestClass('Range', Range, RangeStyles, RangeValues, RangeBase);

function ruleOf(method: string, rule: unknown): ReturnType<typeof DataValidation.ruleOf> | null {
  if (rule === null || rule === undefined) return null;
  if (rule instanceof DataValidation) return DataValidation.ruleOf(rule);
  throw wrongArguments(`SpreadsheetApp.Range.${method}`, [rule]);
}
