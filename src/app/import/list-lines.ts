import type { PresentRoster } from '../../domain/batch/import-plan';
import type { Mending } from '../../domain/batch/mend';
import { linePrint } from '../../domain/batch/present';
import { SEVERITIES, type Finding } from '../../domain/finding';
import type { Row } from '../../domain/roster';
import { sentencesOf } from '../../text/finding-sentences';
import type { Text } from '../../text/text';
import { cellOf } from '../../view/findings';
import { SEVERITY_SIGNS } from '../../view/sign';
import { byRow } from '../own-cells';
import type { LookedAt } from './mend-roster';
import { heaviestFirst, saidOfOthers, severityAmong } from './said-of-line';

/** A line with something to put right, as a list shows it. */
export type ListedLine = LookedAt & {
  /** 1-based: the cell to look at first. */
  readonly column: number;
  /** `''` where nothing is wrong, but a cell is to be put right. */
  readonly sign: (typeof SEVERITY_SIGNS)[keyof typeof SEVERITY_SIGNS];
  readonly title: string;
  readonly says: readonly string[];
};

type Known = { readonly findings: readonly Finding[]; readonly mendings: readonly Mending[] };

function listedLine(present: PresentRoster, row: Row, { findings, mendings }: Known, text: Text) {
  const [ofOthers, told] = [saidOfOthers(row, findings), heaviestFirst(findings)];
  const severity = severityAmong(findings, ofOthers);
  // What is only untidy is mended with the whole tab: days as text would list every line.
  const mendable = mendings.filter((mending) => findings.some(({ column }) => column === mending.column)).length;
  if (severity === 'info' && mendable === 0) return [];
  const column = told[0]?.column ?? 'Họ và tên';
  const line: ListedLine = {
    row: row.line,
    print: linePrint(present, row.line),
    column: (present.header.columns[column] ?? 0) + 1,
    sign: SEVERITY_SIGNS[severity],
    title: text.bring.lineTitle(row.line, row.name),
    says: [
      ...told.map((finding) => sentencesOf(text.findings, finding)[0]),
      ...ofOthers.map((verdict) => verdict.slice(2)),
      ...(mendable > 0 ? [text.mendList.mendable(mendable)] : []),
    ],
  };
  return [{ line, weight: SEVERITIES.indexOf(severity) }];
}

/** What a roster lacks as a whole; it is looked at in its header. */
const ofWhole = ({ roster }: PresentRoster, text: Text): ListedLine[] =>
  roster.findings
    .filter(({ row }) => row === null)
    .map((finding) => ({
      ...cellOf(finding, roster),
      print: '',
      sign: SEVERITY_SIGNS.error,
      title: text.mendList.header,
      says: [sentencesOf(text.findings, finding).join(' ')],
    }));

/** The lines of a roster with something to put right, the worst first; what is only told is left out. */
export function listLines(present: PresentRoster, mendings: readonly Mending[], text: Text): ListedLine[] {
  const found = byRow(present.roster.findings);
  const toMend = new Map<number, Mending[]>();
  for (const mending of mendings) toMend.set(mending.row, [...(toMend.get(mending.row) ?? []), mending]);
  const weighed = present.roster.rows.flatMap((row) =>
    listedLine(present, row, { findings: found.get(row.line) ?? [], mendings: toMend.get(row.line) ?? [] }, text),
  );
  weighed.sort((one, other) => one.weight - other.weight);
  return [...ofWhole(present, text), ...weighed.map(({ line }) => line)];
}
