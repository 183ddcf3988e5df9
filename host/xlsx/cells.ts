import type { Cell, CellFormulaValue, CellValue } from 'exceljs';
import { closedRanges, engineFormula } from '../model/formula-text';
import type { CellData } from '../snapshot';
import type { Styles } from './styles';
import { quotedTab, writableText } from './text';

/** The tabs of a workbook by their ids, under the names that they have in the file. */
export type TabsById = ReadonlyMap<number, string>;

/** How many rows a tab has, by the name that formulas know it by; null for the formula's own. */
export type RowsOf = (tab: string | null) => number;

/** The longest text that Excel takes inside a formula. */
const longestLiteral = 255;

/** Functions whose meaning is the same in Sheets and in Excel; a formula with any other is written as its value. */
const shared = new Set(
  'ABS AND AVERAGE AVERAGEIF COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS DATE DATEDIF DAY FALSE HYPERLINK IF IFERROR INDEX INT ISBLANK LEFT LEN MATCH MAX MEDIAN MID MIN MONTH NOT OR PROPER RIGHT ROUND ROUNDDOWN ROUNDUP ROW ROWS SUBSTITUTE SUM SUMIF SUMIFS SUMPRODUCT TEXT TODAY TRIM TRUE UPPER VALUE VLOOKUP YEAR'.split(
    ' ',
  ),
);

/** Writes one cell: its value or formula, then its look. */
export function writeCell(target: Cell, cell: CellData, tabs: TabsById, styles: Styles, rowsOf: RowsOf): void {
  const link = cell.formula ? linkOf(cell.formula, tabs) : null;
  const value = link ?? valueOf(cell, rowsOf);
  if (value !== null) target.value = value;
  target.style = styles(cell, link !== null);
}

/** A link of Sheets to a cell of the workbook, as the formula that leads there in Excel; null for any other formula. */
function linkOf(formula: string, tabs: TabsById): CellFormulaValue | null {
  const parts = /^=HYPERLINK\("#gid=(\d+)(?:&range=\$?([A-Z]+)\$?(\d+)[^"]*)?"[,;]\s*"((?:[^"]|"")*)"\)$/i.exec(
    formula,
  );
  const tab = tabs.get(Number(parts?.[1]));
  if (!parts || tab === undefined) return null;
  const [, , column = 'A', row = '1', label = ''] = parts;
  const text = writableText(label.replace(/""/g, '"'));
  const shown = text.length <= longestLiteral ? text : `${text.slice(0, longestLiteral - 1)}…`;
  return {
    formula: `HYPERLINK(${literal(`#${quotedTab(tab)}!${column}${row}`)},${literal(shown)})`,
    result: shown,
  };
}

function literal(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

function valueOf({ value, formula }: CellData, rowsOf: RowsOf): CellValue {
  const known = formula && functionsIn(formula).every((name) => shared.has(name));
  if (!known) return typeof value === 'string' ? writableText(value) : value;
  const result = typeof value === 'string' ? writableText(value) : (value ?? undefined);
  return {
    formula: closedRanges(engineFormula(formula), rowsOf).slice(1),
    ...(result === undefined ? {} : { result }),
  };
}

function functionsIn(formula: string): string[] {
  const bare = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '');
  return [...bare.matchAll(/([\p{L}_][\p{L}\p{N}_.]*)\s*\(/gu)].map((match) => (match[1] ?? '').toUpperCase());
}
