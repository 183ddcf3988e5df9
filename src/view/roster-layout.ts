import { cellText, type Cell } from '../domain/cell';
import type { Campaign } from '../domain/campaign';
import { ACCOUNT_STATES, CARD_STATES, OBSTACLES, PAPER_STATES, SEXES } from '../domain/choice';
import { COLUMNS, isPaper, OWN_COLUMNS, PAPERS, type Column } from '../domain/column';
import type { Header } from '../domain/header';
import type { Text } from '../text/text';

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
  /** Personal numbers and phones, text in every line. */
  readonly numberColumns: readonly number[];
  /** Classes and villages, text in every new line. */
  readonly wordColumns: readonly number[];
  readonly dayColumns: readonly number[];
  /** Where the state of the account stands. */
  readonly accountColumns: readonly number[];
  /** A strict drop-down refuses what is no choice; the others only mark it. */
  readonly choices: readonly {
    readonly column: number;
    readonly values: readonly string[];
    readonly isStrict: boolean;
    readonly help: string;
  }[];
  /** Where short values stand in the middle. */
  readonly centred: readonly number[];
  readonly widths: readonly { readonly column: number; readonly pixels: number }[];
};

const NUMBERS: readonly Column[] = ['Số định danh', 'Số điện thoại'];
const WORDS: readonly Column[] = ['Lớp', 'Thôn'];
const DAYS: readonly Column[] = ['Ngày sinh', 'Ngày thu nhận', 'Ngày phê duyệt', 'Ngày kích hoạt'];

const SHORT: readonly Column[] = ['STT', 'Giới tính', 'Lớp'];

const CHOICES: Partial<Record<Column, readonly string[]>> = {
  'Giới tính': SEXES,
  'Căn cước': CARD_STATES,
  'Định danh mức 2': ACCOUNT_STATES,
  'Vướng mắc': OBSTACLES,
};

/** Columns that are filled in by choosing and decide the figures; the rest come with people's own lists and words. */
const STRICT: readonly Column[] = ['Căn cước', 'Định danh mức 2', ...PAPERS];

/** Pixels that each column's content asks for. */
const WIDTHS: Readonly<Record<Column, number>> = {
  STT: 45,
  'Họ và tên': 180,
  'Ngày sinh': 90,
  'Giới tính': 60,
  'Số định danh': 115,
  Lớp: 60,
  Thôn: 110,
  'Người đại diện': 160,
  'Số điện thoại': 105,
  'Căn cước': 80,
  'Định danh mức 2': 115,
  'Ngày thu nhận': 90,
  'Ngày phê duyệt': 90,
  'Ngày kích hoạt': 90,
  BHYT: 80,
  'Sổ sức khỏe': 80,
  'An sinh xã hội': 80,
  GPLX: 80,
  'Đăng ký xe': 80,
  BHXH: 80,
  'Vướng mắc': 160,
  'Ghi chú': 150,
};

const OWN_WIDTHS = [45, 135, 280, 50];

/** The header of a new roster: every column but papers that its campaign counts of nobody, and the own block. */
export function templateHeader({ indicators }: Pick<Campaign, 'indicators'>): string[] {
  const counted = new Set(indicators.flatMap(({ among, papers }) => (among === 'officials' ? [] : papers)));
  return [...COLUMNS.filter((column) => !isPaper(column) || counted.has(column)), ...OWN_COLUMNS];
}

/** The choices of a column, none or one list. */
function choicesOf(column: Column): readonly (readonly string[])[] {
  const values = CHOICES[column] ?? (isPaper(column) ? PAPER_STATES : undefined);
  return values ? [values] : [];
}

/** Whether the drop-down of a column refuses a cell. */
export const isRefused = (column: Column, cell: Cell): boolean =>
  cell !== '' && STRICT.includes(column) && !choicesOf(column).some((values) => values.includes(cellText(cell)));

type Placed = { readonly column: Column; readonly at: number };

const placesOf = (placed: readonly Placed[], some: readonly Column[]): number[] =>
  placed.filter(({ column }) => some.includes(column)).map(({ at }) => at);

function widthsOf(placed: readonly Placed[], own: number): RosterLayout['widths'] {
  const theirs = placed.map(({ column, at }) => ({ column: at, pixels: WIDTHS[column] }));
  const ours = OWN_WIDTHS.map((pixels, at) => ({ column: own + at, pixels }));
  return [...theirs, ...ours];
}

const choicesIn = (placed: readonly Placed[], text: Text): RosterLayout['choices'] =>
  placed.flatMap(({ column, at }) =>
    choicesOf(column).map((values) => ({
      column: at,
      values,
      isStrict: STRICT.includes(column),
      help: text.rights.choose(values),
    })),
  );

/**
 * How a roster with the given header is laid out.
 *
 * @param columns - Columns in use, the own block included.
 */
export function rosterLayout(tab: string, header: Header, columns: number, text: Text): RosterLayout {
  const placed = COLUMNS.flatMap((column): Placed[] => {
    const at = header.columns[column];
    return at === undefined ? [] : [{ column, at: at + 1 }];
  });
  const own = (header.own ?? columns) + 1;
  return {
    tab,
    headerLine: header.index + 1,
    width: own - 1,
    own,
    ownHeaders: header.own === null ? OWN_COLUMNS : null,
    numberColumns: placesOf(placed, NUMBERS),
    wordColumns: placesOf(placed, WORDS),
    dayColumns: placesOf(placed, DAYS),
    accountColumns: placesOf(placed, ['Định danh mức 2']),
    choices: choicesIn(placed, text),
    centred: [...placesOf(placed, [...DAYS, ...SHORT]), own],
    widths: widthsOf(placed, own),
  };
}
