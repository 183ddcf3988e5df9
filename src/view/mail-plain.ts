import type { ReportTable } from './report-table';

const WIDTH = 72;

const lengthOf = (text: string) => Array.from(text).length;

const pad = (text: string, width: number, side: 'left' | 'right') => {
  const space = ' '.repeat(Math.max(width - lengthOf(text), 0));
  return side === 'left' ? text + space : space + text;
};

/** Words no longer than `width`: a longer one is cut. */
function cutWords(text: string, width: number): string[] {
  return text.split(' ').flatMap((word) => {
    const letters = Array.from(word);
    const pieces = Math.max(Math.ceil(letters.length / width), 1);
    return Array.from({ length: pieces }, (_, at) => letters.slice(at * width, (at + 1) * width).join(''));
  });
}

/** A text on lines of at most `width` letters. */
export function wrapped(text: string, width: number = WIDTH): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of cutWords(text, width)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (lengthOf(longer) <= width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

const flat = (cell: string) =>
  cell
    .replace(/\n\(/g, ' (')
    .replace(/\n/g, ' · ')
    .replace(/\u00a0/g, ' ');

/** The width of each column; the first one of text takes what the others leave. */
function widthsOf({ columns, lines }: ReportTable): number[] {
  const longest = columns.map(({ label }, at) =>
    Math.max(lengthOf(label), ...lines.map(({ cells }) => lengthOf(flat(cells[at] ?? '')))),
  );
  const flexible = columns.findIndex(({ side }) => side === 'left');
  const others = longest.reduce((sum, width, at) => sum + (at === flexible ? 0 : width + 2), 0);
  return longest.map((width, at) => (at === flexible ? Math.max(Math.min(width, WIDTH - others), 12) : width));
}

/** A table in columns of a fixed-width font, without its heading and notes. */
export function plainTable(table: ReportTable): string[] {
  const widths = widthsOf(table);
  const flexible = table.columns.findIndex(({ side }) => side === 'left');
  const rowOf = (cells: readonly string[]): string[] => {
    const name = wrapped(flat(cells[flexible] ?? ''), widths[flexible]);
    return name.map((part, line) =>
      table.columns
        .map(({ side }, at) =>
          pad(at === flexible ? part : line === 0 ? flat(cells[at] ?? '') : '', widths[at] ?? 0, side),
        )
        .join('  ')
        .trimEnd(),
    );
  };
  const rule = '-'.repeat(widths.reduce((sum, width) => sum + width, 2 * (widths.length - 1)));
  const body = table.lines.flatMap(({ cells, isTotal }) => [...(isTotal ? [rule] : []), ...rowOf(cells)]);
  return table.lines.length === 0 ? [] : [...rowOf(table.columns.map(({ label }) => label)), rule, ...body];
}

/** A part of a mail below its heading; nothing without a body. */
export const section = (heading: string, body: readonly string[]): string[] =>
  body.length === 0 ? [] : ['', heading.toUpperCase(), ...body];

/** A sentence behind a dash. */
export const listed = (sentence: string): string[] =>
  wrapped(sentence, WIDTH - 2).map((part, at) => `${at === 0 ? '-' : ' '} ${part}`);
