import { isAcrossLines, type Finding } from '../domain/finding';
import { sentencesOf } from '../text/finding-sentences';
import type { Text } from '../text/text';

/** Our part of the notes of a tab; places 1-based. A cell may have several. */
export type OwnNote = { readonly row: number; readonly column: number; readonly text: string };

/** A block of notes: where it begins, 1-based, and the notes line by line. */
export type NoteBlock = { readonly row: number; readonly column: number; readonly notes: string[][] };

/** The beginning of every line of a note that is ours. */
const OUR_LINE = 'Phủ Xanh:';
/** What comes next in a line that speaks of other lines, too. */
const ACROSS = '⇄ ';

/** What our line of a note says of a finding. */
export function noteText(finding: Finding, text: Text): string {
  const [problem, mend] = sentencesOf(text.findings, finding);
  return (isAcrossLines(finding) ? ACROSS : '') + text.own.note(problem, mend);
}

/** A note without the add-in's lines: what a person wrote. */
export const personsPart = (note: string): string =>
  note.includes(OUR_LINE)
    ? note
        .split('\n')
        .filter((line) => !line.startsWith(OUR_LINE))
        .join('\n')
        .trimEnd()
    : note;

/** Our lines of a note that speak of other lines, as `noteText` gave them. */
export const acrossLinesIn = (note: string): string[] =>
  note
    .split('\n')
    .filter((line) => line.startsWith(`${OUR_LINE} ${ACROSS}`))
    .map((line) => line.slice(OUR_LINE.length + 1));

const withOurs = (note: string, ours: readonly string[]): string =>
  [...(note === '' ? [] : [note]), ...ours.map((line) => `${OUR_LINE} ${line.replace(/\n/g, ' ')}`)].join('\n');

function linesByCell(notes: readonly OwnNote[]): ReadonlyMap<string, string[]> {
  const lines = new Map<string, string[]>();
  for (const { row, column, text } of notes) {
    const key = `${row}:${column}`;
    const list = lines.get(key);
    if (list) list.push(text);
    else lines.set(key, [text]);
  }
  return lines;
}

/** The smallest block of `wanted` outside which it equals `present`; null where nothing differs. */
function differingBlock(present: readonly string[][], wanted: readonly string[][], top: number): NoteBlock | null {
  const rows: number[] = [];
  const columns: number[] = [];
  wanted.forEach((line, down) => {
    line.forEach((note, across) => {
      if (note === present[down]?.[across]) return;
      rows.push(down);
      columns.push(across);
    });
  });
  const [first, last] = [rows[0], rows[rows.length - 1]];
  if (first === undefined || last === undefined) return null;
  const [left, right] = columns.reduce(([low, high], at) => [Math.min(low, at), Math.max(high, at)], [Infinity, 0]);
  const notes = wanted.slice(first, last + 1).map((line) => line.slice(left, right + 1));
  return { row: top + first, column: left + 1, notes };
}

/**
 * The smallest block that holds every note that has to change so that our lines are these and no others; what people
 * wrote stays above them. Null where nothing has to.
 *
 * @param present - The notes of an area that begins in the first column.
 * @param top - The 1-based row of its first line.
 * @param kept - 1-based rows whose notes stay as they are.
 */
export function changedNotes(
  present: string[][],
  top: number,
  ours: readonly OwnNote[],
  kept?: ReadonlySet<number>,
): NoteBlock | null {
  const lines = linesByCell(ours);
  const wanted = present.map((line, down) =>
    line.map((note, across) => {
      const own = lines.get(`${top + down}:${across + 1}`);
      return (note === '' && !own) || kept?.has(top + down) ? note : withOurs(personsPart(note), own ?? []);
    }),
  );
  return differingBlock(present, wanted, top);
}
