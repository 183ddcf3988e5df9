import type { ConditionalFormattingRule, DataValidation, Style, Workbook, Worksheet } from 'exceljs';
import { columnLetters, columnNumber } from '../box';
import type { ConditionalFormatData, ValidationData } from '../snapshot';
import { colourOf, fillColour } from './read-looks';
import { validationsOf } from './rules';

/** What stands in a column of another tab, such as the hidden one of long lists; null where the reference is none. */
function valuesAt(book: Workbook, reference: string): string[] | null {
  const [, quoted, bare, letters = '', first = '', last = first] =
    /^(?:'((?:[^']|'')*)'|([^'!]+))!\$?([A-Z]+)\$?(\d+)(?::\$?[A-Z]+\$?(\d+))?$/.exec(reference) ?? [];
  const tab = book.getWorksheet(quoted?.replaceAll("''", "'") ?? bare ?? '');
  if (!tab) return null;
  const rows = Array.from({ length: Number(last) - Number(first) + 1 }, (_, at) => Number(first) + at);
  return rows.map((row) => tab.getCell(row, columnNumber(letters)).text);
}

function listOf({ formulae }: DataValidation, book: Workbook): string[] | null {
  const text = String(formulae[0] ?? '');
  const inline = /^"(.*)"$/s.exec(text)?.[1];
  return inline === undefined ? valuesAt(book, text) : inline.split(',');
}

/** Cells of one column that follow each other, as ranges. */
function rangesOf(addresses: readonly string[]): string[] {
  const places = addresses
    .map((address) => /^([A-Z]+)(\d+)$/.exec(address) ?? [])
    .map(([, letters = '', row = '']) => ({ column: columnNumber(letters), row: Number(row) }))
    .sort((one, other) => one.column - other.column || one.row - other.row);
  const runs: { column: number; row: number; last: number }[] = [];
  for (const { column, row } of places) {
    const run = runs[runs.length - 1];
    if (run?.column === column && run.last === row - 1) run.last = row;
    else runs.push({ column, row, last: row });
  }
  return runs.map(({ column, row, last }) => {
    const letters = columnLetters(column);
    return row === last ? `${letters}${row}` : `${letters}${row}:${letters}${last}`;
  });
}

/** The drop-downs of a tab, by place; other rules of what may be typed are left out. */
export function readValidations(sheet: Worksheet, book: Workbook): ValidationData[] {
  const byRule = new Map<string, { rule: DataValidation; addresses: string[] }>();
  for (const [address, rule] of Object.entries(validationsOf(sheet).model)) {
    const key = JSON.stringify(rule);
    const known = byRule.get(key) ?? { rule, addresses: [] };
    known.addresses.push(address);
    byRule.set(key, known);
  }
  const lists = [...byRule.values()].flatMap(({ rule, addresses }): ValidationData[] => {
    const values = rule.type === 'list' ? listOf(rule, book) : null;
    if (values === null) return [];
    const allowInvalid = rule.errorStyle === 'warning' || rule.showErrorMessage === false;
    const content = { kind: 'list' as const, values, allowInvalid, help: rule.prompt ?? null };
    return rangesOf(addresses).map((a1) => ({ a1, ...content }));
  });
  return lists.sort((one, other) => (one.a1 < other.a1 ? -1 : 1));
}

/** The conditional formats of a tab that follow formulas, the first in force first; others are left out. */
export function readFormats(sheet: Worksheet): ConditionalFormatData[] {
  const all = conditionsOf(sheet).flatMap(({ ref, rules }) => rules.map((rule) => ({ ref, rule })));
  const inForce = all.sort((one, other) => one.rule.priority - other.rule.priority);
  return inForce.flatMap(({ ref, rule }): ConditionalFormatData[] => {
    const formula = rule.type === 'expression' ? ((rule.formulae as string[] | undefined)?.[0] ?? '') : '';
    if (formula === '') return [];
    const { fill, font }: Partial<Style> = rule.style ?? {};
    const background = fill?.type === 'pattern' ? (colourOf(fill.bgColor) ?? fillColour(fill)) : null;
    return [
      {
        a1: ref.split(' '),
        formula: `=${formula}`,
        background,
        color: colourOf(font?.color),
        bold: font?.bold ?? false,
      },
    ];
  });
}

type Conditions = readonly { readonly ref: string; readonly rules: readonly ConditionalFormattingRule[] }[];

/** exceljs keeps conditional formats by range, which its types do not tell. */
function conditionsOf(sheet: Worksheet): Conditions {
  if (!('conditionalFormattings' in sheet)) throw new Error('exceljs no longer has Worksheet.conditionalFormattings.');
  return sheet.conditionalFormattings as Conditions;
}
