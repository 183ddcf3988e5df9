import { cellText, isBlank, type Cell, type Grid } from '../cell';
import { classInTitle, classLineOf } from './class-line';
import { bodyOf } from './column-draft';
import { decodedHead } from './decoded';
import { findBlock, isWhole, roleOf, weightOf, wordOf, type HeaderBlock } from './header-block';
import type { SourceSheet } from './source';

/** A part of a sheet, looked at for one table: a sheet may hold several beside or below each other. */
export type Piece = {
  /** The place of its sheet. */
  readonly sheet: number;
  /** Its first row and column in the sheet, 0-based. */
  readonly top: number;
  readonly left: number;
  readonly raw: Grid;
  /** Its first rows, decoded. */
  readonly head: Grid;
  /** The header that names people, where there is one. */
  readonly block: HeaderBlock | null;
  /** How surely it does. */
  readonly weight: number;
};

type Cut = Pick<Piece, 'sheet' | 'top' | 'left' | 'raw'>;

/** Looks for the header of a part of a sheet as it stands, and decoded where that says more. */
function pieceOf(cut: Cut): Piece {
  const head = decodedHead(cut.raw);
  const [plain, legacy] = [findBlock(cut.raw), findBlock(head)];
  const isLegacy = (legacy ? weightOf(legacy) : 0) > (plain ? weightOf(plain) : 0);
  const block = isLegacy ? legacy : plain;
  return { ...cut, head, block, weight: block ? weightOf(block) : 0 };
}

/** The columns at which tables begin that stand beside each other: each with a running number and a name of its own. */
function sidesOf({ words }: HeaderBlock): number[] {
  const roles = words.map(roleOf);
  const starts = roles.flatMap((role, at) => (role === 'STT' ? [at] : []));
  const isNamed = (from: number, to: number | undefined) =>
    roles.slice(from, to).some((role) => role === 'Họ và tên' || role === 'given-name');
  if (starts.length < 2 || !starts.every((from, at) => isNamed(from, starts[at + 1]))) return [];
  return [0, ...starts.slice(1)];
}

/** The cells of some columns; above the header what stands over all tables, where nothing stands over these. */
function cutAcross(grid: Grid, header: number, left: number, right: number | undefined): Grid {
  return grid.map((row, at) => {
    const cells = row.slice(left, right);
    if (at >= header || !cells.every(isBlank)) return cells;
    return [row.find((cell) => !isBlank(cell)) ?? '', ...cells.slice(1)];
  });
}

function besideEachOther(piece: Piece): Piece[] {
  const lefts = piece.block ? sidesOf(piece.block) : [];
  const sides = lefts.map((left, at) => {
    const raw = cutAcross(piece.raw, piece.block?.rows[0] ?? 0, left, lefts[at + 1]);
    return pieceOf({ sheet: piece.sheet, top: 0, left, raw });
  });
  return sides.length > 0 && sides.every(({ block }) => block && isWhole(block)) ? sides : [piece];
}

/** As many lines of a header are looked at. */
const DEEPEST = 3;
const FEWEST_ROLES = 2;
/** How a header of names begins, in the fonts of the nineties too. */
const NAME_WORD = /^\s*(?:h(?:ọ|o\u0323?|ä|oï)|t(?:ê|e\u0302?|ª|£|eâ)n)(?![\p{L}\p{M}])/iu;

/** Whether the words of a row name people, and some of them in another column than the header above. */
function isMoved(row: readonly Cell[], { words }: HeaderBlock): boolean {
  if (!row.some((cell) => typeof cell === 'string' && NAME_WORD.test(cell))) return false;
  const [plain = row] = decodedHead([row]);
  const roles = plain.map((cell) => roleOf([wordOf(cell)].filter((word) => word !== null)));
  const told = roles.flatMap((role, at) => (role === null || role === 'other' ? [] : [{ role, at }]));
  return told.length >= FEWEST_ROLES && told.some(({ role, at }) => roleOf(words[at] ?? []) !== role);
}

/** Whether a row says nothing but what a line of the header says in the same places. */
const repeats = (row: readonly Cell[], { raw, block }: Piece): boolean =>
  (block?.rows ?? []).some((line) =>
    row.every((cell, at) => isBlank(cell) || wordOf(cell)?.key === wordOf(raw[line]?.[at] ?? '')?.key),
  );

/** Finds the rows in which the words of a header stand once more, in other columns. */
function movedHeaders(piece: Piece): number[] {
  const { raw, block } = piece;
  if (!block) return [];
  const from = bodyOf(block.rows);
  return raw.slice(from).flatMap((row, at) => (isMoved(row, block) && !repeats(row, piece) ? [from + at] : []));
}

/** More cells than a line has that only names a class. */
const FEW = 3;

/** Whether a row belongs to the table below it: nothing stands there, or the class alone. */
const isOver = (row: readonly Cell[]): boolean =>
  row.filter((cell) => !isBlank(cell)).length < FEW &&
  (row.every(isBlank) ||
    row.some((cell) => cellText(cell) !== '' && (classLineOf(cell) ?? classInTitle(cell)) !== null));

/** The row from which a table is cut: that of its header, or of the class that is named above. */
function topOf(raw: Grid, header: number): number {
  let top = header;
  while (top > 0 && isOver(raw[top - 1] ?? [])) top -= 1;
  return top;
}

/** The rows from which tables are cut that have a header of their own. */
function lowerTops(piece: Piece): number[] {
  const tops: number[] = [];
  let last = 0;
  for (const header of movedHeaders(piece)) {
    const top = topOf(piece.raw, header);
    const block = header <= last ? null : findBlock(decodedHead(piece.raw.slice(top, header + DEEPEST)));
    if (!block || !isWhole(block) || block.rows[0] !== header - top) continue;
    tops.push(top);
    last = header + block.rows.length - 1;
  }
  return tops;
}

function belowEachOther(piece: Piece): Piece[] {
  const { sheet, left, raw } = piece;
  const lower = lowerTops(piece);
  if (lower.length === 0) return [piece];
  return [0, ...lower].map((top, at) => pieceOf({ sheet, left, top, raw: raw.slice(top, lower[at]) }));
}

/** The parts of a sheet that hold a table each; the whole sheet as one where it holds no more. */
export const piecesOf = ({ grid }: SourceSheet, sheet: number): Piece[] =>
  besideEachOther(pieceOf({ sheet, top: 0, left: 0, raw: grid })).flatMap(belowEachOther);
