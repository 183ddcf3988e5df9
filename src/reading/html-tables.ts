import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { rectangular, type FileSheet, type Rows } from './file-sheet';
import { cellText, HIDDEN } from './html-text';
import { htmlPage } from './html-page';
import { MOST_COLUMNS } from './limits';
import { Refusal } from './refusal';

/**
 * Reads the tables of a web page, one sheet each: what a reader sees in a cell, as text. A cell over several columns or
 * rows fills the first of them. A table within a cell is a sheet of its own.
 *
 * @throws {Refusal} No table holds anything, or the page ends within one.
 */
export function readHtml(page: string): FileSheet[] {
  const tables = tablesIn(htmlPage(page));
  const sheets = tables.map((table, at) => ({ name: `HTML ${at + 1}`, rows: rowsOf(table) }));
  const filled = sheets.filter(({ rows }) => rows.some((row) => row && row.length > 0));
  if (filled.length === 0) throw new Refusal({ code: 'web-page' });
  return rectangular(filled);
}

/** Every table, one that holds others before them. */
function tablesIn(node: Tree.ParentNode, found: Tree.Element[] = []): readonly Tree.Element[] {
  for (const child of node.childNodes) {
    if (!('tagName' in child) || HIDDEN.has(child.tagName)) continue;
    if (child.tagName === 'table') found.push(child);
    tablesIn(child, found);
  }
  return found;
}

const childrenOf = (parent: Tree.Element, ...tags: string[]): readonly Tree.Element[] =>
  parent.childNodes.filter((child): child is Tree.Element => 'tagName' in child && tags.includes(child.tagName));

/** The parser puts rows without a body into one. */
function rowsOf(table: Tree.Element): Rows {
  const parts = childrenOf(table, 'thead', 'tbody', 'tfoot');
  return parts.flatMap((part) => {
    const reaching: number[] = [];
    return childrenOf(part, 'tr').map((row, at) => rowOf(childrenOf(row, 'td', 'th'), at, reaching));
  });
}

/**
 * One row. Cells too far to the right gather in the first column that is not read: whether any is filled is all that
 * matters.
 *
 * @param reaching - The row, excluded, down to which a cell reaches in each column; this row's cells are added to it.
 */
function rowOf(cells: readonly Tree.Element[], row: number, reaching: number[]): string[] {
  const texts: string[] = [];
  let column = 0;
  for (const cell of cells) {
    while (column < MOST_COLUMNS && (reaching[column] ?? 0) > row) column += 1;
    const text = cellText(cell);
    if (text !== '') texts[column] = text;
    const right = Math.min(column + span(cell, 'colspan', 1000), MOST_COLUMNS);
    const down = row + span(cell, 'rowspan', 65534);
    for (let at = column; at < right; at += 1) reaching[at] = down;
  }
  return texts;
}

function span(cell: Tree.Element, name: 'colspan' | 'rowspan', most: number): number {
  const count = parseInt(cell.attrs.find((attribute) => attribute.name === name)?.value ?? '', 10);
  return count >= 1 ? Math.min(count, most) : 1;
}
