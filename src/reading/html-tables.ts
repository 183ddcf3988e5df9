import { rectangular, type FileSheet } from './file-sheet';
import { htmlTokens } from './html-tokens';
import { MOST_COLUMNS, MOST_ROWS } from './limits';
import { Refusal } from './refusal';

/** A table while it is read; `text` gathers what stands in the cell that is open, null where none is. */
type Table = {
  readonly name: string;
  readonly rows: string[][];
  row: number;
  column: number;
  /** The row, excluded, down to which a cell reaches in each column. */
  readonly reaching: number[];
  text: string[] | null;
};

/** Elements that begin on a line of their own. */
const LINES = new Set(['br', 'p', 'div', 'li', '/p', '/div', '/li']);

/**
 * Reads the tables of a web page, one sheet each: what a reader sees in a cell, as text. A cell over several columns or
 * rows fills the first of them. A table within a cell is a sheet of its own.
 *
 * @throws {Refusal} No table holds anything, or the page ends within one.
 */
export function readHtml(page: string): FileSheet[] {
  const tables: Table[] = [];
  const open: Table[] = [];
  let whole = false;
  for (const token of htmlTokens(page)) {
    const table = open[open.length - 1];
    if ('text' in token) table?.text?.push(token.text.replace(/[ \t\n\r\f]+/g, ' '));
    else if (token.tag === 'table') open.push(started(tables));
    else if (table && token.tag === '/table') closeCell(open.pop() ?? table);
    else if (table) step(table, token.tag, token.attributes);
    whole ||= 'tag' in token && (token.tag === '/html' || token.tag === '/body');
  }
  if (open.length > 0 && !whole) throw new Refusal({ code: 'damaged' });
  open.forEach(closeCell);
  const filled = tables.filter(({ rows }) => rows.some((row) => row.length > 0));
  if (filled.length === 0) throw new Refusal({ code: 'web-page' });
  return rectangular(filled);
}

function started(tables: Table[]): Table {
  const table = { name: `HTML ${tables.length + 1}`, rows: [], row: -1, column: 0, reaching: [], text: null };
  tables.push(table);
  return table;
}

function step(table: Table, tag: string, attributes: string): void {
  if (LINES.has(tag)) table.text?.push('\n');
  if (tag === 'tr') startRow(table);
  if (tag === 'td' || tag === 'th')
    startCell(table, span(attributes, 'colspan', 1000), span(attributes, 'rowspan', 65534));
  if (tag === '/td' || tag === '/th' || tag === '/tr') closeCell(table);
}

function startRow(table: Table): void {
  closeCell(table);
  table.row += 1;
  table.column = 0;
}

/** Cells too far to the right gather in the first column that is not read: whether any is filled is all that matters. */
function startCell(table: Table, columns: number, rows: number): void {
  closeCell(table);
  if (table.row < 0) startRow(table);
  const { row, reaching } = table;
  while (table.column < MOST_COLUMNS && (reaching[table.column] ?? 0) > row) table.column += 1;
  table.text = [];
  const until = Math.min(table.column + columns, MOST_COLUMNS);
  for (let column = table.column; column < until; column += 1) reaching[column] = row + rows;
}

function closeCell(table: Table): void {
  const text = shown(table.text ?? []);
  table.text = null;
  if (text === '') return;
  if (table.row >= MOST_ROWS) throw new Refusal({ code: 'too-many-rows', sheet: table.name, most: MOST_ROWS });
  const row = (table.rows[table.row] ??= []);
  row[table.column] = text;
}

/** Pieces of text as a browser shows them: no blanks at their ends; nothing, where hard blanks are all there is. */
function shown(pieces: readonly string[]): string {
  const lines = pieces.join('').split('\n').map(trimmed);
  while (lines[lines.length - 1] === '') lines.pop();
  const first = lines.findIndex((line) => line !== '');
  const text = first < 0 ? '' : lines.slice(first).join('\n');
  return /[^\u00a0\n]/.test(text) ? text : '';
}

/** Without blanks at its ends and with one only between words; hard blanks and soft hyphens are letters. */
const trimmed = (line: string): string => line.replace(/ {2,}/g, ' ').replace(/^ | $/g, '');

function span(attributes: string, name: 'colspan' | 'rowspan', most: number): number {
  const [, count = '1'] = new RegExp(`\\s${name}\\s*=\\s*["']?(\\d+)`, 'i').exec(attributes) ?? [];
  return Math.min(Math.max(1, Number(count)), most);
}
