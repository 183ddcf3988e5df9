import { OWN_COLUMNS } from '../../domain/column';
import { severityOf, SEVERITIES, type Finding, type Severity } from '../../domain/finding';
import type { Row } from '../../domain/roster';
import { en } from '../../text/en';
import { sentencesOf } from '../../text/finding-sentences';
import { vi } from '../../text/vi';

const weightOf = ({ code }: Finding): number => SEVERITIES.indexOf(severityOf(code));

/** The findings of a line, the heaviest first. */
export const heaviestFirst = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort((one, other) => weightOf(one) - weightOf(other));

/**
 * What *Kiểm tra* says of a line, where its own findings do not say it: it speaks of other lines. It may have been
 * written while the workbook spoke another language.
 */
export function saidOfOthers({ own }: Pick<Row, 'own'>, findings: readonly Finding[]): string[] {
  const verdict = own[OWN_COLUMNS.indexOf('Kiểm tra')] ?? '';
  const spoken = [vi, en].flatMap((text) => findings.map((finding) => sentencesOf(text.findings, finding).join(' ')));
  return /^[✗⚠]/.test(verdict) && !spoken.some((sentence) => sentence.includes(verdict.slice(2))) ? [verdict] : [];
}

/** How much all that is said of a line weighs. */
export function severityAmong(findings: readonly Finding[], ofOthers: readonly string[]): Severity {
  if (findings.some(({ code }) => severityOf(code) === 'error')) return 'error';
  if (ofOthers.some((verdict) => verdict.startsWith('✗'))) return 'error';
  return ofOthers.length > 0 || findings.some(({ code }) => severityOf(code) === 'warning') ? 'warning' : 'info';
}
