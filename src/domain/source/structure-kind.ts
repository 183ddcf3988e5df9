import { cellText, isBlank, type Cell, type Grid } from '../cell';
import { headerKey } from '../header';
import type { LineKind } from '../line-kind';
import { structureOf } from '../structure';
import { tidy } from '../text-key';
import { classOpened } from './class-line';
import type { StructureLine } from './source';

type Kind = StructureLine['kind'];

const KINDS: Readonly<Record<Exclude<LineKind, 'row'>, Kind>> = {
  blank: 'blank',
  header: 'header',
  class: 'class',
  total: 'total',
  signature: 'signature',
  other: 'note',
};

const FIGURE = /^\s*\d+[.)]?\s*$/;
const NOTE = /^(ghi chú|lưu ý|chú thích|\*)/i;

const textsOf = (row: readonly Cell[]): string[] =>
  row.flatMap((cell) => (typeof cell === 'string' && !isBlank(cell) ? [tidy(cell)] : []));

function kindOfText(text: string): Kind | null {
  if (NOTE.test(text)) return 'note';
  const structure = structureOf(text);
  return structure === 'other' ? 'title' : structure;
}

/** What a line without a person holds, told by any of its cells. */
export function structureKind(row: readonly Cell[], kind: Exclude<LineKind, 'row'>): Kind {
  if (kind === 'header' || kind === 'blank') return kind;
  if (classOpened(row) !== null) return 'class';
  const kinds = textsOf(row).map(kindOfText);
  const telling = kinds.find((each) => each !== null && each !== 'note');
  return telling ?? (kinds.includes('note') ? 'note' : KINDS[kind]);
}

/** Whether nothing but the running number of a form stands in a line. */
export const isOnlyNumbered = (row: readonly Cell[], at: number | undefined): boolean =>
  at !== undefined && row.every((cell, place) => (place === at ? FIGURE.test(cellText(cell)) : isBlank(cell)));

/** Whether a line repeats one of the lines of a header: more than half of its words, each in its place. */
export function headerRepeater(grid: Grid, rows: readonly number[]): (row: readonly Cell[]) => boolean {
  const header = rows.map((at) => (grid[at] ?? []).map(headerKey));
  return (row) => {
    const words = row.flatMap((cell, at) => (isBlank(cell) ? [] : [{ key: headerKey(cell), at }]));
    const alike = (keys: readonly string[]) => words.filter(({ key, at }) => key !== '' && keys[at] === key).length;
    return words.length > 1 && header.some((keys) => alike(keys) * 2 > words.length);
  };
}
