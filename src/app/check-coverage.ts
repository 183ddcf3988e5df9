import type { Commune } from '../domain/commune';
import { countFindings } from '../domain/finding';
import { isClosed, isClosedTab, isPartlyClosed, type ClosedPlace } from '../domain/permission';
import type { Roster } from '../domain/roster';
import type { Text } from '../text/text';

/** The tabs besides the rosters that a check writes and people look at. */
const SHOWN = ['Lỗi dữ liệu', 'Chất lượng', 'Bắt đầu'];

/** The rosters in which whoever runs the check may write something. */
export const openRosters = (rosters: readonly Roster[], closed: readonly ClosedPlace[]): Roster[] =>
  rosters.filter(({ tab }) => !isClosedTab(closed, tab));

function coveredSentence(rosters: readonly Roster[], { findings }: Commune, { rights }: Text): string {
  return rights.covered(
    rosters.map(({ unit, rows }) => {
      const { error, warning } = countFindings(findings.filter((finding) => finding.unit === unit));
      return { unit, rows: rows.length, errors: error, warnings: warning };
    }),
  );
}

/**
 * What a check says at its end: all rows and findings, or, to somebody who may not edit everything, what was covered
 * and what is left to the office.
 */
export function checkOutcome(
  commune: Commune,
  rosters: readonly Roster[],
  closed: readonly ClosedPlace[],
  text: Text,
): string {
  const { error, warning } = countFindings(commune.findings);
  const open = openRosters(rosters, closed);
  const left = SHOWN.filter((tab) => isClosed(closed, tab, null));
  const partly = open.filter(({ tab }) => isPartlyClosed(closed, tab)).map(({ tab }) => tab);
  const isWhole = open.length === rosters.length;
  if (open.length === 0 && !isWhole) return text.rights.coveredNone(commune.totals.rows, error, warning);
  const done = isWhole
    ? text.jobs.checkDone(commune.totals.rows, error, warning)
    : coveredSentence(open, commune, text);
  const others = isWhole && left.length === 0 ? [] : [text.rights.others(!isWhole, left)];
  return [done, ...others, ...(partly.length > 0 ? [text.rights.partly(partly)] : [])].join(' ');
}
