import type { Alignment, Cell, CellValue, Fill, Font, Style } from 'exceljs';
import type { CellData } from '../host/node';
import { reference, writableText } from './xlsx-text';

/** The tabs of a workbook by their ids, under the names that they have in the file. */
export type TabsById = ReadonlyMap<number, string>;

/** Functions whose meaning is the same in Sheets and in Excel; a formula with any other is written as its value. */
const shared = new Set(
  'ABS AND AVERAGE AVERAGEIF COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS DATE DATEDIF DAY FALSE HYPERLINK IF IFERROR INDEX INT ISBLANK LEFT LEN MATCH MAX MEDIAN MID MIN MONTH NOT OR PROPER RIGHT ROUND ROUNDDOWN ROUNDUP ROW ROWS SUBSTITUTE SUM SUMIF SUMIFS SUMPRODUCT TEXT TODAY TRIM TRUE UPPER VALUE VLOOKUP YEAR'.split(
    ' ',
  ),
);

/** Writes one cell: its value or formula, then its look. */
export function writeCell(target: Cell, cell: CellData, tabs: TabsById): void {
  const link = cell.formula ? linkOf(cell.formula, tabs) : null;
  target.value = link ?? valueOf(cell);
  target.style = styleOf(cell, link !== null);
}

/** The internal link that a formula of Sheets stands for, as Excel writes one; null for any other formula. */
function linkOf(formula: string, tabs: TabsById): { text: string; hyperlink: string } | null {
  const parts = /^=HYPERLINK\("#gid=(\d+)(?:&range=\$?([A-Z]+)\$?(\d+)[^"]*)?"[,;]\s*"((?:[^"]|"")*)"\)$/i.exec(
    formula,
  );
  const tab = tabs.get(Number(parts?.[1]));
  if (!parts || tab === undefined) return null;
  const [, , column = 'A', row = '1', label = ''] = parts;
  return { text: writableText(label.replace(/""/g, '"')), hyperlink: `#${reference(tab, column, Number(row))}` };
}

function valueOf({ value, formula }: CellData): CellValue {
  const known = formula && functionsIn(formula).every((name) => shared.has(name));
  if (!known) return typeof value === 'string' ? writableText(value) : value;
  const result = typeof value === 'string' ? writableText(value) : (value ?? undefined);
  return { formula: formula.slice(1), ...(result === undefined ? {} : { result }) };
}

function functionsIn(formula: string): string[] {
  const bare = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '');
  return [...bare.matchAll(/([\p{L}_][\p{L}\p{N}_.]*)\s*\(/gu)].map((match) => (match[1] ?? '').toUpperCase());
}

function styleOf(cell: CellData, isLink: boolean): Partial<Style> {
  return {
    font: fontOf(cell, isLink),
    alignment: alignmentOf(cell),
    ...(cell.format ? { numFmt: cell.format } : {}),
    ...(cell.background ? { fill: fillOf(cell.background) } : {}),
  };
}

function fontOf({ color, bold, italic, size }: CellData, isLink: boolean): Partial<Font> {
  const shown = color ?? (isLink ? '#1155cc' : null);
  return { name: 'Arial', size: size ?? 10, bold, italic, underline: isLink, ...(shown ? { color: argb(shown) } : {}) };
}

function alignmentOf({ align, valign, wrap }: CellData): Partial<Alignment> {
  return {
    wrapText: wrap,
    ...(align ? { horizontal: align } : {}),
    ...(valign ? { vertical: valign } : {}),
  };
}

/** A plain fill of a colour `#rrggbb`. */
export function fillOf(color: string): Fill {
  return { type: 'pattern', pattern: 'solid', fgColor: argb(color), bgColor: argb(color) };
}

/** A colour `#rrggbb` as a workbook names it. */
export function argb(color: string): { argb: string } {
  return { argb: `FF${color.replace('#', '').toUpperCase()}` };
}
