import { countFindings, severityOf, SEVERITIES, type Finding } from '../domain/finding';
import type { Roster } from '../domain/roster';
import { sentencesOf } from '../text/finding-sentences';
import type { Text } from '../text/text';
import { columnLetters, viewRow } from './rows';
import { SEVERITY_SIGNS, signed } from './sign';
import type { CellLink, RowStyle, TabView, ViewRow } from './table';

/** The columns of the tab. */
export const FINDING_COLUMNS: TabView['columns'] = [
  { kind: 'text', width: 55 },
  { kind: 'text', width: 190 },
  { kind: 'text', width: 95 },
  { kind: 'number', width: 60 },
  { kind: 'text', width: 130 },
  { kind: 'text', width: 400 },
  { kind: 'text', width: 400 },
  { kind: 'link', width: 70 },
];

/** Lines down to the header of the table, which stay in sight. */
export const FINDING_HEADER_LINES = 5;

const STYLES: Readonly<Record<ReturnType<typeof severityOf>, RowStyle>> = {
  error: 'bad',
  warning: 'doubtful',
  info: 'body',
};

/** The cell that a finding speaks of; the header row where it speaks of the whole tab. */
export function cellOf(finding: Finding, roster: Roster): { row: number; column: number } {
  const row = finding.row ?? (roster.header?.index ?? 0) + 1;
  const at = finding.row === null ? 0 : (roster.header?.columns[finding.column] ?? 0);
  return { row, column: at + 1 };
}

function linkTo(finding: Finding, roster: Roster, label: string): CellLink {
  const { row, column } = cellOf(finding, roster);
  return { tab: roster.tab, a1: `${columnLetters(column)}${row}`, label };
}

function findingRow(finding: Finding, at: number, roster: Roster | undefined, text: Text): ViewRow {
  const severity = severityOf(finding.code);
  const [problem, mend] = sentencesOf(text.findings, finding);
  const link = roster ? { link: linkTo(finding, roster, text.tables.findings.open) } : null;
  const place = [
    finding.unit,
    signed(SEVERITY_SIGNS[severity], text.severities[severity]),
    finding.row,
    finding.column,
  ];
  return viewRow(STYLES[severity], at + 1, ...place, problem, mend, link);
}

/** By unit in the order of the tabs, the heaviest first, then by row. */
function findingRows(findings: readonly Finding[], rosters: readonly Roster[], text: Text): ViewRow[] {
  const places = new Map(rosters.map((roster, at) => [roster.unit, { roster, at }]));
  const weightOf = ({ code }: Finding) => SEVERITIES.indexOf(severityOf(code));
  const isInfo = ({ code }: Finding) => severityOf(code) === 'info';
  const placeOf = ({ unit }: Finding) => places.get(unit)?.at ?? 0;
  const order = (one: Finding, other: Finding) =>
    Number(isInfo(one)) - Number(isInfo(other)) ||
    placeOf(one) - placeOf(other) ||
    weightOf(one) - weightOf(other) ||
    (one.row ?? 0) - (other.row ?? 0);
  const sorted = [...findings].sort(order);
  return sorted.map((finding, at) => findingRow(finding, at, places.get(finding.unit)?.roster, text));
}

function countsIn(findings: readonly Finding[], text: Text): string {
  if (findings.length === 0) return text.tables.findings.none;
  const { error, warning, info } = countFindings(findings);
  return text.tables.findingCounts(error, warning, info);
}

/** The tab `Lỗi dữ liệu`: every finding with a link to its cell and a sentence that says how to mend it. */
export function findingView(
  findings: readonly Finding[],
  rosters: readonly Roster[],
  text: Text,
  asOf: string,
): TabView {
  const structure = rosters.reduce((sum, roster) => sum + roster.structure.length, 0);
  return {
    tab: 'Lỗi dữ liệu',
    columns: FINDING_COLUMNS,
    frozenRows: FINDING_HEADER_LINES,
    grows: false,
    rows: [
      viewRow('title', text.tables.findings.title),
      viewRow('note', asOf),
      viewRow('note', countsIn(findings, text)),
      viewRow('note', text.tables.structure(structure)),
      viewRow('header', ...text.tables.findingHeaders),
      ...findingRows(findings, rosters, text),
    ],
  };
}
