import type { WeeklyReport } from '../domain/report';
import type { Language } from '../text/figures';
import type { ReportText } from '../text/vi-report';
import { utf8Length } from './html';
import { reportHtml } from './report-html';
import { reportPlain } from './report-plain';
import { shownName } from './report-table';

/** Gmail clips a mail at about 102 kB. */
const MOST_BYTES = 80_000;

/** How many lines the tables may have, tried in turn until the mail is small enough. */
const LENGTHS = [200, 100, 60, 40, 20, 10];

/**
 * The weekly report as a mail; its HTML takes less than 80,000 bytes, if need be with shorter tables.
 *
 * @param text - In `language`.
 * @param remarks - Sentences for its top.
 */
export function reportMail(
  report: WeeklyReport,
  text: ReportText,
  language: Language,
  remarks: readonly string[] = [],
): { subject: string; html: string; plain: string } {
  const wording = { text, language, remarks };
  const subject = text.subject(shownName(report.commune), report.on, report);
  let html = '';
  let most = 0;
  for (most of LENGTHS) {
    html = reportHtml(report, wording, subject, most);
    if (utf8Length(html) < MOST_BYTES) break;
  }
  return { subject, html, plain: reportPlain(report, wording, most) };
}
