import type { Aim, WeeklyReport } from '../domain/report';
import { count, decimal, percent } from '../text/figures';
import { element, lines, type Attributes, type Content, type Html } from './html';
import type { ReportTable, TableLine, Wording } from './report-table';
import { reportTables, silentLine, slowLines } from './report-tables';

const INK = '#1f2933';
const QUIET = '#52606d';
const GREEN = '#17603a';
const BAR = '#2f855a';
const TROUGH = '#cbd5dd';
const STRIPE = '#f3f6f8';
const FONT = 'font-family:Arial,Helvetica,sans-serif';

/** Outlook on Windows knows no max-width: it alone reads these, a table of fixed width around the page. */
const OUTLOOK_OPENS: Html = {
  html: '<!--[if mso]><table role="presentation" width="640" align="center"><tr><td><![endif]-->',
};
const OUTLOOK_CLOSES: Html = { html: '<!--[if mso]></td></tr></table><![endif]-->' };

const textStyle = (size: number, colour: string = INK, more = '') =>
  `${FONT};font-size:${size}px;line-height:${Math.round(size * 1.4)}px;color:${colour}${more}`;

const table = (attributes: Attributes, ...rows: readonly Content[]): Html =>
  element('table', { width: '100%', cellspacing: 0, cellpadding: 0, border: 0, ...attributes }, ...rows);

const layout = (attributes: Attributes, ...rows: readonly Content[]): Html =>
  table({ role: 'presentation', ...attributes }, ...rows);

const row = (...cells: readonly Content[]): Html => element('tr', {}, ...cells);

/** A bar of two cells; the figure beside it says the same. */
function bar(percentage: number, height: number): Html {
  const full = Math.round(Math.min(Math.max(percentage, 0), 100));
  const style = `font-size:1px;line-height:${height}px`;
  const cell = (width: number, colour: string) =>
    width === 0 ? null : element('td', { width: `${width}%`, height, bgcolor: colour, style }, '\u00a0');
  return layout({}, row(cell(full, BAR), cell(100 - full, TROUGH)));
}

const paragraph = (size: number, colour: string, ...content: readonly Content[]): Html =>
  row(element('td', { style: textStyle(size, colour, ';padding:3px 0') }, ...content));

const heading = (text: string): Html =>
  row(
    element('td', { style: 'padding:22px 0 6px' }, element('h2', { style: textStyle(16, GREEN, ';margin:0') }, text)),
  );

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

const section = (data: ReportTable): Content => [
  heading(data.heading),
  dataTable(data),
  data.notes.map((note) => paragraph(12, QUIET, note)),
];

const figure = (label: string, value: string, below: string): Html =>
  element(
    'td',
    { width: '33%', valign: 'top', style: textStyle(12, QUIET, ';padding:6px 4px') },
    label,
    element('br', {}),
    element('b', { style: `font-size:22px;line-height:28px;color:${INK}` }, value),
    element('br', {}),
    below,
  );

const VERDICT_TONES: Readonly<Record<Aim['verdict'], readonly [ground: string, ink: string]>> = {
  done: ['#e3f4ea', GREEN],
  'on-track': ['#e3f4ea', GREEN],
  tight: ['#fdf0d5', '#6b4300'],
  late: ['#fde8e8', '#8b1a1a'],
  'too-little-data': ['#fdf0d5', '#6b4300'],
  overdue: ['#fde8e8', '#8b1a1a'],
};

function aimCard(aim: Aim, { text, language }: Wording): Content {
  const [ground, ink] = VERDICT_TONES[aim.verdict];
  const whole = aim.population === null ? '' : `${count(aim.done, language)}/${count(aim.population, language)}`;
  const card = [
    row(
      figure(text.reached, percent(aim.percent, language), whole),
      figure(text.missing, count(aim.remaining, language), text.people),
      figure(text.perDay, decimal(aim.neededPerDay, language), text.people),
    ),
    aim.percent === null ? null : row(element('td', { colspan: 3, style: 'padding:0 4px' }, bar(aim.percent, 10))),
  ];
  return [
    paragraph(14, INK, text.aimName(aim)),
    row(element('td', {}, layout({}, card))),
    paragraph(14, INK, text.target(aim)),
    row(
      element(
        'td',
        { bgcolor: ground, style: textStyle(14, ink, ';padding:8px') },
        element('b', {}, text.verdict(aim)),
      ),
    ),
  ];
}

function chase(report: WeeklyReport, wording: Wording, most: number): Content {
  const { text } = wording;
  const slow = slowLines(report, wording);
  const { silent } = report;
  return [
    slow.length === 0
      ? null
      : [
          heading(text.slowest),
          slow.map(({ name, standing }) => paragraph(14, INK, element('b', {}, name), `: ${standing}`)),
        ],
    silent.length === 0
      ? null
      : paragraph(14, INK, element('b', {}, `${text.silent(silent.length)}: `), silentLine(report, wording, most)),
  ];
}

function opening({ commune, title, on }: WeeklyReport, { text, remarks }: Wording): Content {
  return [
    row(element('td', {}, element('h1', { style: textStyle(20, GREEN, ';margin:0') }, text.title(commune)))),
    paragraph(13, QUIET, `${text.asOf(on)}. ${title}.`),
    remarks.map((remark) => paragraph(14, INK, remark)),
  ];
}

function closing({ baselines, order }: WeeklyReport, { text }: Wording): Content {
  return [
    baselines.length === 0
      ? null
      : [heading(text.headings.baselines), baselines.map((each) => paragraph(13, INK, text.baseline(each)))],
    row(element('td', { height: 16 }, '')),
    [text.order(order), text.closing].map((each) => paragraph(12, QUIET, each)),
  ];
}

/**
 * The report as a whole HTML document: tables and inline styles only, 640 pixels at the most, no image.
 *
 * @param most - Lines of a table, at least 2.
 */
export function reportHtml(report: WeeklyReport, wording: Wording, title: string, most: number): string {
  const { language } = wording;
  const sections = reportTables(report, wording, most).map(section);
  const rows = [opening(report, wording), aimCard(report.headline, wording), chase(report, wording, most), sections];
  const page = layout(
    { width: 640, align: 'center', bgcolor: '#ffffff', style: 'width:100%;max-width:640px' },
    row(element('td', { style: 'padding:12px' }, layout({}, ...rows, closing(report, wording)))),
  );
  const head = [
    element('meta', { charset: 'utf-8' }),
    element('meta', { name: 'viewport', content: 'width=device-width,initial-scale=1' }),
    element('title', {}, title),
  ];
  const body = layout(
    { lang: language, bgcolor: '#eef2f0' },
    row(element('td', { align: 'center' }, OUTLOOK_OPENS, page, OUTLOOK_CLOSES)),
  );
  const whole = element(
    'html',
    { lang: language },
    element('head', {}, head),
    element('body', { style: 'margin:0' }, body),
  );
  return `<!DOCTYPE html>${whole.html}`;
}
