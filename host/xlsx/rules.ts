import type { ConditionalFormattingRule, DataValidation, Workbook, Worksheet } from 'exceljs';
import { columnLetters } from '../box';
import type { SheetData } from '../snapshot';
import { argb, fillOf } from './styles';
import { quotedTab, writableText } from './text';

/** The choices that do not fit into a rule: they stand in a hidden tab, one list a column. */
export type ChoiceLists = {
  /** The formula that names a list; equal lists share one. */
  formula(values: readonly string[]): string;
  /** Adds the hidden tab to a workbook, if any list was asked for. */
  write(book: Workbook): void;
};

/** An empty collection of choices; `name` is the hidden tab's, one that no other tab has. */
export function choiceLists(name: string): ChoiceLists {
  const lists = new Map<string, readonly string[]>();
  const formula = (values: readonly string[]): string => {
    lists.set(JSON.stringify(values), values);
    const letter = columnLetters([...lists.keys()].indexOf(JSON.stringify(values)) + 1);
    return `${quotedTab(name)}!$${letter}$1:$${letter}$${Math.max(values.length, 1)}`;
  };
  const write = (book: Workbook): void => {
    if (lists.size === 0) return;
    const tab = book.addWorksheet(name, { state: 'veryHidden' });
    [...lists.values()].forEach((values, index) => (tab.getColumn(index + 1).values = values.map(writableText)));
  };
  return { formula, write };
}

/** Writes the drop-downs and the conditional formats of a tab. */
export function writeRules(target: Worksheet, sheet: SheetData, lists: ChoiceLists): void {
  for (const { a1, kind, ...rule } of sheet.validations) {
    if (kind === 'list') validationsOf(target).add(closed(a1, sheet.rows), listRule(rule, lists));
  }
  sheet.conditionalFormats.forEach((format, index) => {
    const ref = format.a1.map((a1) => closed(a1, sheet.rows)).join(' ');
    target.addConditionalFormatting({ ref, rules: [formatRule(format, index + 1)] });
  });
}

/**
 * A range with both ends: an open one ends at the tab's last row.
 *
 * @example
 * closed('B2:C', 40) //=> 'B2:C40'
 */
export function closed(a1: string, rows: number): string {
  const [, from = a1, column, row] = /^\$?([A-Z]+\$?\d+):\$?([A-Z]+)\$?(\d*)$/.exec(a1) ?? [];
  return column === undefined ? a1 : `${from}:${column}${row || Math.max(rows, 1)}`.replace(/\$/g, '');
}

function listRule(
  { values, allowInvalid, help }: Pick<SheetData['validations'][number], 'values' | 'allowInvalid' | 'help'>,
  lists: ChoiceLists,
): DataValidation {
  const inline = values.join(',');
  const fits = inline.length <= 255 && !values.some((value) => /[,"]/.test(value));
  return {
    type: 'list',
    allowBlank: true,
    formulae: [fits ? `"${inline}"` : lists.formula(values)],
    showErrorMessage: true,
    errorStyle: allowInvalid ? 'warning' : 'stop',
    ...(help ? { showInputMessage: true, prompt: writableText(help).slice(0, 255) } : {}),
  };
}

function formatRule(
  { formula, background, color, bold }: SheetData['conditionalFormats'][number],
  priority: number,
): ConditionalFormattingRule {
  return {
    type: 'expression',
    priority,
    formulae: [formula.replace(/^=/, '')],
    style: {
      font: { bold, ...(color ? { color: argb(color) } : {}) },
      ...(background ? { fill: fillOf(background) } : {}),
    },
  };
}

type Validations = { readonly model: Record<string, DataValidation>; add(a1: string, rule: DataValidation): void };

/** exceljs keeps rules by range, which its types do not tell; a rule a cell would make thousands of empty cells. */
export function validationsOf(sheet: Worksheet): Validations {
  if (!('dataValidations' in sheet)) throw new Error('exceljs no longer has Worksheet.dataValidations.');
  return sheet.dataValidations as Validations;
}
