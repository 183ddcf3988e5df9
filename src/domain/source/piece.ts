import { cellText, isBlank, type Cell, type Grid } from '../cell';
import { classInTitle, classLineOf } from './class-line';
import { bodyOf } from './column-draft';
import { decodedHead } from './decoded';
import { findBlock, isWhole, roleOf, weightOf, type HeaderBlock } from './header-block';
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

const MOST_WORDS = 3;

/** Finds the rows in which the words of a header stand once more, in other columns. */
function movedHeaders({ raw, block }: Piece): number[] {
  if (!block) return [];
  const places = new Map<string, number[]>();
  for (const row of block.rows)
    raw[row]?.forEach((cell, at) => {
      const text = typeof cell === 'string' ? cell.trim() : '';
      if (text !== '') places.set(text, [...(places.get(text) ?? []), at]);
    });
  const isMoved = (cell: Cell, at: number): boolean => {
    const known = typeof cell === 'string' && cell !== '' ? places.get(cell.trim()) : undefined;
    return known !== undefined && !known.includes(at);
  };
  const from = bodyOf(block.rows);
  return raw.slice(from).flatMap((row, at) => {
    const moved = row.reduce<number>((sum, cell, place) => sum + (isMoved(cell, place) ? 1 : 0), 0);
    return moved >= MOST_WORDS ? [from + at] : [];
  });
}

/** The row from which a table is cut: that of its header, or of the class that is named above. */
function topOf(raw: Grid, header: number): number {
  const isOver = (row: readonly Cell[]) =>
    row.every(isBlank) ||
    row.some((cell) => cellText(cell) !== '' && (classLineOf(cell) ?? classInTitle(cell)) !== null);
  let top = header;
  while (top > 0 && isOver(raw[top - 1] ?? [])) top -= 1;
  return top;
}

function belowEachOther(piece: Piece): Piece[] {
  const { sheet, left, raw } = piece;
  const tops = movedHeaders(piece).map((header) => ({ header, top: topOf(raw, header) }));
  const lower = tops.filter(({ header, top }) => {
    const block = findBlock(decodedHead(raw.slice(top, header + MOST_WORDS)));
    return block !== null && isWhole(block) && block.rows[0] === header - top;
  });
  if (lower.length === 0) return [piece];
  return [0, ...lower.map(({ top }) => top)].map((top, at) =>
    pieceOf({ sheet, left, top, raw: raw.slice(top, lower[at]?.top) }),
  );
}

/** The parts of a sheet that hold a table each; the whole sheet as one where it holds no more. */
export const piecesOf = ({ grid }: SourceSheet, sheet: number): Piece[] =>
  besideEachOther(pieceOf({ sheet, top: 0, left: 0, raw: grid })).flatMap(belowEachOther);
