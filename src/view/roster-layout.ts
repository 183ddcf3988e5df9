import { ACCOUNT_STATES, CARD_STATES, OBSTACLES, PAPER_STATES, SEXES } from '../domain/choice';
import { COLUMNS, OWN_COLUMNS, PAPERS, type Column } from '../domain/column';
import type { Header } from '../domain/header';

/** How the columns of a roster are laid out below its header; places from the left are 1-based. */
export type RosterLayout = {
  readonly tab: string;
  /** 1-based row of the header. */
  readonly headerLine: number;
  /** The last place of a person's columns. */
  readonly width: number;
  /** The first place of the add-in's own block. */
  readonly own: number;
  /** Whether the own block still has to get its headers. */
  readonly ownHeaders: readonly string[] | null;
  /** Columns kept as text, `@`. */
  readonly textColumns: readonly number[];
  readonly dayColumns: readonly number[];
  readonly choices: readonly { readonly column: number; readonly values: readonly string[] }[];
  readonly widths: readonly { readonly column: number; readonly pixels: number }[];
};

const TEXT: readonly Column[] = ['Số định danh', 'Số điện thoại', 'Lớp', 'Thôn'];
const DAYS: readonly Column[] = ['Ngày sinh', 'Ngày thu nhận', 'Ngày phê duyệt', 'Ngày kích hoạt'];

const CHOICES: Partial<Record<Column, readonly string[]>> = {
  'Giới tính': SEXES,
  'Căn cước': CARD_STATES,
  'Định danh mức 2': ACCOUNT_STATES,
  'Vướng mắc': OBSTACLES,
};

const WIDTHS: Partial<Record<Column, number>> = {
  STT: 45,
  'Họ và tên': 190,
  'Giới tính': 70,
  'Số định danh': 125,
  Lớp: 60,
  'Người đại diện': 170,
  'Số điện thoại': 110,
  'Định danh mức 2': 130,
  'Vướng mắc': 170,
  'Ghi chú': 160,
};

const WIDTH = 100;
const OWN_WIDTHS = [50, 170, 380, 60];

/** The header of a new roster: every column but the papers, which only some campaigns count, and the own block. */
export const templateHeader = (): string[] => [...COLUMNS.filter((column) => !PAPERS.includes(column)), ...OWN_COLUMNS];

const choicesOf = (column: Column): readonly string[] | undefined =>
  CHOICES[column] ?? (PAPERS.includes(column) ? PAPER_STATES : undefined);

/**
 * How a roster with the given header is laid out.
 *
 * @param columns - Columns in use, the own block included.
 */
export function rosterLayout(tab: string, header: Header, columns: number): RosterLayout {
  const placed = COLUMNS.flatMap((column) => {
    const at = header.columns[column];
    return at === undefined ? [] : [{ column, at: at + 1 }];
  });
  const own = (header.own ?? columns) + 1;
  const widths = placed.map(({ column, at }) => ({ column: at, pixels: WIDTHS[column] ?? WIDTH }));
  return {
    tab,
    headerLine: header.index + 1,
    width: own - 1,
    own,
    ownHeaders: header.own === null ? OWN_COLUMNS : null,
    textColumns: placed.filter(({ column }) => TEXT.includes(column)).map(({ at }) => at),
    dayColumns: placed.filter(({ column }) => DAYS.includes(column)).map(({ at }) => at),
    choices: placed.flatMap(({ column, at }) => {
      const values = choicesOf(column);
      return values ? [{ column: at, values }] : [];
    }),
    widths: [...widths, ...OWN_WIDTHS.map((pixels, at) => ({ column: own + at, pixels }))],
  };
}
