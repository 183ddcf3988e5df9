import type { WeeklyReport } from '../domain/report';
import { count, decimal, share } from '../text/figures';
import type { ReportTable, Wording } from './report-table';
import { reportTables, silentLine, slowLines } from './report-tables';

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
function wrapped(text: string, width: number = WIDTH): string[] {
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

function plainTable(table: ReportTable): string[] {
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

const section = (heading: string, body: readonly string[]): string[] =>
  body.length === 0 ? [] : ['', heading.toUpperCase(), ...body];

function opening(report: WeeklyReport, { text, language, remarks }: Wording): string[] {
  const { headline: aim, commune, title, on } = report;
  return [
    text.title(commune).toUpperCase(),
    ...wrapped(title),
    text.asOf(on),
    ...remarks.flatMap((remark) => wrapped(remark)),
    '',
    ...wrapped(text.aimName(aim)),
    `${text.reached}: ${share(aim.done, aim.population, aim.percent, language)}`,
    `${text.missing}: ${count(aim.remaining, language)}`,
    `${text.perDay}: ${decimal(aim.neededPerDay, language)}`,
    ...wrapped(text.target(aim)),
    ...wrapped(text.verdict(aim)),
  ];
}

/**
 * The report as plain text on lines of 72 letters, with the figures of the HTML.
 *
 * @param most - Lines of a table, at least 2.
 */
export function reportPlain(report: WeeklyReport, wording: Wording, most: number): string {
  const { text } = wording;
  const listed = (sentence: string) =>
    wrapped(sentence, WIDTH - 2).map((part, at) => `${at === 0 ? '-' : ' '} ${part}`);
  const tables = reportTables(report, wording, most).flatMap((table) =>
    section(table.heading, [...plainTable(table), ...table.notes.flatMap((note) => wrapped(note))]),
  );
  const lines = [
    ...opening(report, wording),
    ...section(
      text.slowest,
      slowLines(report, wording).flatMap(({ name, standing }) => listed(`${name}: ${standing}`)),
    ),
    ...(report.silent.length > 0
      ? section(text.silent(report.silent.length), wrapped(silentLine(report, wording, most)))
      : []),
    ...tables,
    ...section(text.headings.baselines, report.baselines.map(text.baseline).flatMap(listed)),
    '',
    ...wrapped(text.order(report.order)),
    ...wrapped(text.closing),
  ];
  return `${lines.join('\n')}\n`;
}
