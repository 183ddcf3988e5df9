import type { Aim, WeeklyReport } from '../domain/report';
import { count, decimal, percent } from '../text/figures';
import { element, type Content, type Html } from './html';
import { GREEN, heading, INK, layout, mailPage, paragraph, QUIET, row, textStyle } from './mail-html';
import { bar, section } from './mail-table';
import type { Wording } from './report-table';
import { reportTables, silentLine, slowLines } from './report-tables';
import { forMail, tellWarnings } from './warnings';

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

function late({ overdue }: WeeklyReport, { text: { warning } }: Wording, most: number): Content {
  if (overdue.length === 0) return null;
  const told = tellWarnings(forMail(overdue), warning, most);
  return [heading(warning.overdue), told.map(({ sentence }) => paragraph(14, INK, sentence))];
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
  const sections = reportTables(report, wording, most).map(section);
  const rows = [
    opening(report, wording),
    aimCard(report.headline, wording),
    chase(report, wording, most),
    late(report, wording, most),
    sections,
  ];
  return mailPage(title, wording.language, ...rows, closing(report, wording));
}
