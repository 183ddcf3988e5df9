import type { WeeklyReport } from '../domain/report';
import { count, decimal, share } from '../text/figures';
import { listed, plainTable, section, wrapped } from './mail-plain';
import type { Wording } from './report-table';
import { reportTables, silentLine, slowLines } from './report-tables';
import { forMail, tellWarnings } from './warnings';

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

const lateLines = ({ overdue }: WeeklyReport, { text }: Wording, most: number): string[] =>
  tellWarnings(forMail(overdue), text.warning, most).map(({ sentence }) => sentence);

/**
 * The report as plain text on lines of 72 letters, with the figures of the HTML.
 *
 * @param most - Lines of a table, at least 2.
 */
export function reportPlain(report: WeeklyReport, wording: Wording, most: number): string {
  const { text } = wording;
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
    ...section(text.warning.overdue, lateLines(report, wording, most).flatMap(listed)),
    ...tables,
    ...section(text.headings.baselines, report.baselines.map(text.baseline).flatMap(listed)),
    '',
    ...wrapped(text.order(report.order)),
    ...wrapped(text.closing),
  ];
  return `${lines.join('\n')}\n`;
}
