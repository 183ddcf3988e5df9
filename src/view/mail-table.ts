import { element, lines, type Content, type Html } from './html';
import { BAR, heading, layout, paragraph, QUIET, row, table, textStyle, TROUGH } from './mail-html';
import type { ReportTable, TableLine } from './report-table';

const STRIPE = '#f3f6f8';

/** A bar of two cells; the figure beside it says the same. */
export function bar(percentage: number, height: number): Html {
  const full = Math.round(Math.min(Math.max(percentage, 0), 100));
  const style = `font-size:1px;line-height:${height}px`;
  const cell = (width: number, colour: string) =>
    width === 0 ? null : element('td', { width: `${width}%`, height, bgcolor: colour, style }, '\u00a0');
  return layout({}, row(cell(full, BAR), cell(100 - full, TROUGH)));
}

function bodyRow({ cells, bar: percentage, isTotal }: TableLine, at: number, { columns }: ReportTable): Html {
  const named = columns.findIndex(({ side }) => side === 'left');
  const shown = cells.map((cell, column) => {
    const right = columns[column]?.side === 'right';
    const under = column === named && percentage !== null ? bar(percentage, 5) : null;
    return element(isTotal ? 'th' : 'td', { align: right ? 'right' : isTotal ? 'left' : null }, lines(cell), under);
  });
  return element('tr', { valign: 'top', bgcolor: isTotal ? '#e3eae6' : at % 2 === 1 ? STRIPE : null }, ...shown);
}

function dataTable(data: ReportTable): Html | null {
  if (data.lines.length === 0) return null;
  const header = data.columns.map(({ label, side }) => element('th', { scope: 'col', align: side }, label));
  return row(
    element(
      'td',
      {},
      table(
        { cellpadding: 4, style: textStyle(13) },
        element('tr', { bgcolor: '#e3eae6', valign: 'bottom' }, ...header),
        data.lines.map((each, at) => bodyRow(each, at, data)),
      ),
    ),
  );
}

/** A table of figures below its heading, with its notes. */
export const section = (data: ReportTable): Content => [
  heading(data.heading),
  dataTable(data),
  data.notes.map((note) => paragraph(12, QUIET, note)),
];
