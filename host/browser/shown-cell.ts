import { core } from '#univer';
import type { BooleanNumber, ICellDataForSheetInterceptor, IStyleData } from '@univerjs/core';
import type { Box } from '../box';
import type { Scalar } from '../model/cells';
import { isDateFormat, valueOf } from '../model/cells';
import { displayText } from '../model/display-text';
import type { Cell } from '../model/grid';
import type { Model } from '../model/model';
import type { FormatRule } from '../model/rules';
import { readTyped } from '../typed-text';

/** A cell of a sheet, 1-based. */
export type Spot = { readonly sheet: number; readonly row: number; readonly column: number };

/** What the grid draws of a cell: its text in vi_VN, under it the colour of a banding, over it conditional formats. */
export function shownCell(model: Model, cell: Cell | null, spot: Spot): ICellDataForSheetInterceptor | null {
  const value = valueOf(cell);
  const text = displayText(value, model.styles.of(cell).format);
  const [themeStyle, interceptorStyle] = [bandStyle(model, spot), ruleStyle(model, spot, { value, text })];
  if (!cell && !themeStyle && !interceptorStyle) return null;
  return { ...cell, ...(typeof value === 'number' ? { v: text } : {}), themeStyle, interceptorStyle };
}

/** What is put into the editor of a cell: what would have to be typed for the same value. */
export function editedText(model: Model, cell: Cell | null): string {
  if (!cell) return '';
  if (cell.f) return cell.f;
  const { format } = model.styles.of(cell);
  const value = valueOf(cell);
  if (typeof value === 'number' && format?.endsWith('%')) return `${displayText(value * 100, null)}%`;
  if (typeof value !== 'string') return displayText(value, isDateFormat(format) ? format : null);
  return format === '@' || readTyped(value, 2000).kind === 'text' ? value : `'${value}`;
}

type Shown = { readonly value: Scalar; readonly text: string };

function ruleStyle({ formatRules }: Model, spot: Spot, shown: Shown): IStyleData | null {
  const rules = (formatRules.get(spot.sheet) ?? []).filter(
    (rule) => rule.boxes.some((box) => contains(box, spot)) && holds(rule, shown),
  );
  // The first rule that says something of a field has its way.
  return rules.length === 0 ? null : rules.map(paintOf).reduceRight((under, over) => ({ ...under, ...over }), {});
}

function paintOf({ background, color, bold, italic }: FormatRule): IStyleData {
  return {
    ...(background === null ? {} : { bg: { rgb: background } }),
    ...(color === null ? {} : { cl: { rgb: color } }),
    ...(bold === null ? {} : { bl: yesNo(bold) }),
    ...(italic === null ? {} : { it: yesNo(italic) }),
  };
}

const yesNo = (on: boolean): BooleanNumber => (on ? core.BooleanNumber.TRUE : core.BooleanNumber.FALSE);

function bandStyle({ bandings }: Model, spot: Spot): IStyleData | null {
  const band = bandings.list(spot.sheet).find(({ box }) => contains(box, spot));
  const rgb = band && ((spot.row - band.box.row) % 2 === 0 ? band.first : band.second);
  return rgb ? { bg: { rgb } } : null;
}

const contains = (box: Box, { row, column }: Spot): boolean =>
  row >= box.row && row < box.row + box.rows && column >= box.column && column < box.column + box.columns;

/** Whether a cell meets a condition; formulas as conditions are not drawn in the page. */
function holds({ kind, values: [wanted = ''] }: FormatRule, { value, text }: Shown): boolean {
  const [has, asked] = [text.toLowerCase(), String(wanted).toLowerCase()];
  switch (kind) {
    case 'TEXT_EQUAL_TO':
      return has === asked;
    case 'TEXT_STARTS_WITH':
      return has.startsWith(asked);
    case 'TEXT_CONTAINS':
      return has.includes(asked);
    case 'CELL_EMPTY':
      return has === '';
    case 'CELL_NOT_EMPTY':
      return has !== '';
    case 'NUMBER_EQUAL_TO':
      return value === Number(wanted);
    case 'NUMBER_GREATER_THAN':
      return typeof value === 'number' && value > Number(wanted);
    case 'NUMBER_LESS_THAN':
      return typeof value === 'number' && value < Number(wanted);
    default:
      return false;
  }
}
