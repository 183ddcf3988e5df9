import type { DailyReport } from '../domain/daily-report';
import type { Text } from '../text/text';
import { element, type Content, type Html } from './html';
import { INK, layout, mailPage, mailTitle, paragraph, QUIET, row, textStyle } from './mail-html';
import { plainTable, section as plainSection, wrapped } from './mail-plain';
import { section } from './mail-table';
import { figures, line, shortened, shownName, totalLine, words, type ReportTable } from './report-table';

/** As many as keep a mail small enough not to be clipped. */
const MOST_UNITS = 120;

type Words = Pick<Text, 'daily' | 'report' | 'language'>;

function unitTable({ units, total, commune, on, since }: DailyReport, { daily, report }: Words): ReportTable {
  const lines = units.map(({ name, rows, ...unit }) =>
    rows === 0
      ? line(shownName(name), daily.noList, daily.noList)
      : line(
          shownName(name),
          daily.cell(unit.newlyEnrolled, unit.enrolled),
          daily.cell(unit.newlyActivated, unit.activated),
        ),
  );
  const all = totalLine(
    shownName(commune),
    daily.cell(total.newlyEnrolled, total.enrolled),
    daily.cell(total.newlyActivated, total.activated),
  );
  const table = {
    heading: daily.units,
    columns: [words(daily.unit), figures(daily.enrolled), figures(daily.activated)],
    lines: [...lines, all],
    notes: [daily.since(on, since), daily.unitsNote],
  };
  return shortened(table, MOST_UNITS, { text: report });
}

const figure = (label: string, value: string, below: string): Html =>
  element(
    'td',
    { width: '50%', valign: 'top', style: textStyle(12, QUIET, ';padding:6px 4px') },
    label,
    element('br', {}),
    element('b', { style: `font-size:22px;line-height:28px;color:${INK}` }, value),
    element('br', {}),
    below,
  );

const aimLines = ({ headline }: DailyReport, { report }: Words): string[] => [
  report.aimName(headline),
  report.target(headline),
  report.verdict(headline),
];

/** What stands at the head: the label of each figure, what is new, and all. */
const newsOf = ({ total }: DailyReport, { daily }: Words): (readonly [string, string, string])[] => [
  [daily.enrolled, daily.change(total.newlyEnrolled), daily.total(total.enrolled, total.inBand)],
  [daily.activated, daily.change(total.newlyActivated), daily.total(total.activated, total.inBand)],
];

function dailyHtml(report: DailyReport, text: Words, subject: string): string {
  const { daily } = text;
  const news = row(...newsOf(report, text).map((each) => figure(...each)));
  const end: Content = [text.report.order(report.order), text.report.closing].map((each) => paragraph(12, QUIET, each));
  return mailPage(
    ...[subject, text.language],
    mailTitle(daily.title(shownName(report.commune))),
    paragraph(13, QUIET, `${daily.asOf(report.on)}. ${report.title}.`),
    row(element('td', {}, layout({}, news))),
    aimLines(report, text).map((each) => paragraph(14, INK, each)),
    section(unitTable(report, text)),
    row(element('td', { height: 16 }, '')),
    end,
  );
}

function dailyPlain(report: DailyReport, text: Words): string {
  const { daily } = text;
  const table = unitTable(report, text);
  const news = newsOf(report, text).map(([label, value, all]) => `${label}: ${value}, ${all}`);
  const lines = [
    ...wrapped(daily.title(shownName(report.commune)).toUpperCase()),
    ...wrapped(`${daily.asOf(report.on)}. ${report.title}.`),
    '',
    ...[...news, ...aimLines(report, text)].flatMap((each) => wrapped(each)),
    ...plainSection(table.heading, [...plainTable(table), ...table.notes.flatMap((note) => wrapped(note))]),
    '',
    ...[text.report.order(report.order), text.report.closing].flatMap((each) => wrapped(each)),
  ];
  return `${lines.join('\n')}\n`;
}

/** The daily report as a mail: what is new, and all, of the commune and each unit. */
export function dailyMail(report: DailyReport, text: Words): { subject: string; html: string; plain: string } {
  const subject = text.daily.subject(shownName(report.commune), report);
  return { subject, html: dailyHtml(report, text, subject), plain: dailyPlain(report, text) };
}
