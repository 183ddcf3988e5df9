import type { Language } from '../text/figures';
import type { ReportText } from '../text/vi-report';

/** In which words and figures a report is written. */
export type Wording = {
  readonly text: ReportText;
  readonly language: Language;
  /** Sentences for the top of the mail that its figures do not give, such as that it comes late. */
  readonly remarks: readonly string[];
};

/** A line of a table. A line break inside a cell parts what may stand one below the other. */
export type TableLine = {
  readonly cells: readonly string[];
  /** Percent, for a bar under the name; null for none. */
  readonly bar: number | null;
  readonly isTotal: boolean;
};

/** A table of the report, before it becomes HTML or plain text. */
export type ReportTable = {
  readonly heading: string;
  readonly columns: readonly { readonly label: string; readonly side: 'left' | 'right' }[];
  readonly lines: readonly TableLine[];
  readonly notes: readonly string[];
};

/** A line without a bar. */
export const line = (...cells: readonly string[]): TableLine => ({ cells, bar: null, isTotal: false });

/** The line that closes a table. */
export const totalLine = (...cells: readonly string[]): TableLine => ({ cells, bar: null, isTotal: true });

/** A column of text. */
export const words = (label: string): ReportTable['columns'][number] => ({ label, side: 'left' });

/** A column of figures. */
export const figures = (label: string): ReportTable['columns'][number] => ({ label, side: 'right' });

const LONGEST_NAME = 80;
/** A cell may hold 50,000 letters; no name needs more than these. */
const MOST_READ = 500;
const NUMBERS = /\d(?:[\s./-]?\d){8,}|\d{1,2}[./-]\d{1,2}[./-]\d{4}/g;

/**
 * A name that somebody typed, as it may leave the workbook: on one line, cut to so many letters, and without what could be a
 * personal number, a telephone number or a birth date.
 */
export function shownName(name: string, longest = LONGEST_NAME): string {
  const oneLine = name
    .slice(0, MOST_READ)
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\s]+/gu, ' ')
    .trim()
    .replace(NUMBERS, '…');
  const letters = Array.from(oneLine);
  return letters.length <= longest ? oneLine : `${letters.slice(0, longest - 1).join('')}…`;
}

/**
 * A table of `most` lines: what is left out lies in the middle, since both ends of an order are worth reading.
 *
 * @param most - At least 2; the line that closes the table does not count.
 */
export function shortened(table: ReportTable, most: number, { text }: Pick<Wording, 'text'>): ReportTable {
  const lines = table.lines.filter(({ isTotal }) => !isTotal);
  if (lines.length <= most) return table;
  const head = Math.ceil(most / 2);
  const tail = lines.slice(lines.length - (most - head));
  const gap = table.columns.map(({ side }, at) =>
    at === table.columns.findIndex((column) => column.side === 'left') && side === 'left'
      ? text.omitted(lines.length - most)
      : '',
  );
  const total = table.lines.filter(({ isTotal }) => isTotal);
  return { ...table, lines: [...lines.slice(0, head), line(...gap), ...tail, ...total] };
}
