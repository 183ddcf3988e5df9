import type { CellFault, CellProblem } from '../domain/cell-fault';

type Sentences = Readonly<Record<CellProblem, readonly [problem: string, mend: string]>>;

const AGES = 'Write such as “6–14” or “14+”, the later age not included; several are parted by semicolons.';

const SENTENCES: Sentences = {
  'no-ages': ['is no age band', AGES],
  'ages-ambiguous': ['may hold the last age or not', 'Write “6–14” (under 14) or “6–15” (those who are 14, too).'],
  'ages-overlap': ['has bands that overlap or are out of order', AGES],
  'ages-outside': ['has a band outside those of “Nhóm tuổi”', 'Bring it inside, or leave the cell empty.'],
  'ages-unknown': [
    'is none of the bands in Cấu hình, “Nhóm tuổi”',
    'Write one of those; leave it empty for all of them.',
  ],
  'no-stage': ['is no step', 'Write “Đã có căn cước”, “Đã thu nhận”, “Đã phê duyệt” or “Đã kích hoạt”.'],
  'no-day': ['is no day with month and year', 'Write day/month/year, such as 15/5/2026.'],
  'ends-early': ['comes before the first day', 'Mend the first or the last day.'],
  'no-name': ['leaves the indicator without a name', 'Write one, or delete the row.'],
  'no-counted': [
    'is neither a step nor a paper',
    'Write a step such as “Đã kích hoạt”, or papers such as BHYT, parted by commas.',
  ],
  'papers-alone': [
    'goes with papers alone',
    'Write only papers in “Bước tính”, such as “GPLX, Đăng ký xe”, or choose others.',
  ],
  'no-target': ['is no share from 5% to 100%', 'Write a number such as 87 or 87%.'],
  'no-among': ['is nobody to count among', 'Choose from the drop-down of the column.'],
  'no-figure': ['is no number of people above 0', 'Write a whole number such as 4210; empty, the lists are counted.'],
  'id-twice': ['stands above already; this row is not counted', 'Write another id, or empty the cell to get one.'],
};

/** What is said of a cell of the plan that is not used as it stands, in English. */
export function enCellFault({ tab, line, column, text, problem, used }: CellFault): readonly [string, string] {
  const [why, mend] = SENTENCES[problem];
  const kept = used === '' ? '' : `; “${used}” is used for now`;
  const typed = text === '' ? 'an empty cell' : `“${text}”`;
  return [`${tab}, row ${line}, “${column}”: ${typed} ${why}${kept}.`, mend];
}
