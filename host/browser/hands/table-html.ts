import type { Rows } from '../table-text';

/** The rows of the first table in what the clipboard carries as HTML; null where there is none. */
export function readTableHtml(html: string): string[][] | null {
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table');
  if (!table) return null;
  const rows: string[][] = [];
  [...table.rows].forEach((row, at) => {
    const line = (rows[at] ??= []);
    let column = 0;
    for (const cell of row.cells) {
      while (line[column] !== undefined) column += 1;
      for (let down = 0; down < cell.rowSpan; down += 1) {
        if (at + down >= table.rows.length) break;
        for (let across = 0; across < cell.colSpan; across += 1) {
          (rows[at + down] ??= [])[column + across] = down + across === 0 ? textOf(cell) : '';
        }
      }
    }
  });
  return rows.map((row) => Array.from(row, (text) => text));
}

const lineEnds = 'br, p + p, div + div, li + li';

/** What a cell says: spaces as the page shows them, a line for every paragraph. */
function textOf(cell: HTMLElement): string {
  for (const end of cell.querySelectorAll(lineEnds)) end.before('\u0001');
  const text = cell.textContent.replace(/[\s\u00a0]+/g, ' ');
  return text
    .split('\u0001')
    .map((line) => line.trim())
    .join('\n')
    .trim();
}

/** Rows as a table in HTML, for programs that take cells from it. */
export function writeTableHtml(rows: Rows): string {
  const lines = rows.map((row) => `<tr>${row.map((text) => `<td>${escaped(text)}</td>`).join('')}</tr>`);
  return `<table><tbody>${lines.join('')}</tbody></table>`;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', '<br>');
