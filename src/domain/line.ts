import { readBirthDay, readDay, remembering, type BirthDay } from './birth-day';
import { cellText, type Cell } from './cell';
import {
  ACCOUNT_STATES,
  CARD_STATES,
  choiceReader,
  OBSTACLES,
  SEXES,
  stageOf,
  type AccountState,
  type CardState,
  type Obstacle,
  type Sex,
} from './choice';
import type { Column } from './column';
import type { Header } from './header';
import { paperReader, type Papers } from './paper';
import { readPersonalNumber, type PersonalNumber } from './personal-number';
import type { Leaving } from './roster';
import type { Stage } from './stage';
import { nameHashes, tidy } from './text-key';
import type { UnitKind } from './unit';

/** One line of a roster as its columns give it. */
export type Line = {
  readonly cells: readonly Cell[];
  readonly header: Header;
  /** The full name as typed, in one column or two. */
  readonly name: string;
  /** The name without what is repaired; `''` for none. */
  readonly tidyName: string;
  readonly birthDay: BirthDay;
  readonly number: PersonalNumber;
  /** Tidied; `''` for none. */
  readonly className: string;
  /** Of each choice: `''` for an empty cell, null for text that is no choice. */
  readonly sex: Sex | '' | null;
  readonly card: CardState | '' | null;
  readonly account: AccountState | '' | null;
  readonly obstacle: Obstacle | '' | null;
  readonly papers: Papers;
  readonly stage: Stage;
  readonly leaving: Leaving;
};

/** More than any class or village is long. */
const LONGEST_PLACE = 200;

/** Readers of cells that remember what they have read, for every line of every roster of a check. */
export type LineReaders = ReturnType<typeof lineReaders>;

/** Fresh readers. */
export const lineReaders = () => ({
  nameHash: nameHashes(),
  birthDay: remembering(readBirthDay),
  day: remembering(readDay),
  className: remembering(readClass),
  village: remembering(readVillage),
  sex: choiceReader(SEXES),
  card: choiceReader(CARD_STATES),
  account: choiceReader(ACCOUNT_STATES),
  obstacle: choiceReader(OBSTACLES),
  papers: paperReader(),
});

/** The cell of a line in a column; `''` where the roster has no such column. */
export function cellAt({ cells, header }: Pick<Line, 'cells' | 'header'>, column: Column): Cell {
  const at = header.columns[column];
  return at === undefined ? '' : (cells[at] ?? '');
}

/** Whether the roster of a line has a column. */
export const hasColumn = ({ header }: Line, column: Column): boolean => header.columns[column] !== undefined;

/** From which lists an obstacle takes a person, in a list of the given kind. */
export function leavingBy(obstacle: Obstacle | '' | null, kind: UnitKind): Leaving {
  if (obstacle === 'Chuyển đi' || obstacle === 'Đã mất') return 'commune';
  return (obstacle === 'Thôi học' || obstacle === 'Học nơi khác') && kind === 'school' ? 'school' : null;
}

function nameOf(place: Pick<Line, 'cells' | 'header'>): string {
  const given = cellText(cellAt(place, 'Họ và tên'));
  const { familyName } = place.header;
  if (familyName === null) return given;
  const family = cellText(place.cells[familyName] ?? '');
  return family === '' || given === '' ? family + given : `${family} ${given}`;
}

/** A class as it is shown; one that a spreadsheet took for a day is written back. */
export const readClass = (cell: Cell): string =>
  typeof cell === 'object' ? cellText(cell).replace(/\/\d{4}$/, '') : readVillage(cell);

const readVillage = (cell: Cell): string => tidy(cellText(cell).slice(0, LONGEST_PLACE));

/** Reads one line below the header of a list of the given kind. */
export function readLine(cells: readonly Cell[], header: Header, kind: UnitKind, read: LineReaders): Line {
  const place = { cells, header };
  const name = nameOf(place);
  const card = read.card(cellAt(place, 'Căn cước'));
  const account = read.account(cellAt(place, 'Định danh mức 2'));
  const obstacle = read.obstacle(cellAt(place, 'Vướng mắc'));
  return {
    cells,
    header,
    name,
    tidyName: tidy(name),
    birthDay: read.birthDay(cellAt(place, 'Ngày sinh')),
    number: readPersonalNumber(cellAt(place, 'Số định danh')),
    className: read.className(cellAt(place, 'Lớp')),
    sex: read.sex(cellAt(place, 'Giới tính')),
    card,
    account,
    obstacle,
    papers: read.papers(cells, header),
    stage: stageOf(card, account),
    leaving: leavingBy(obstacle, kind),
  };
}
