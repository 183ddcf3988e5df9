import { readBirthDay, readDay } from '../birth-day';
import { cellText, type Cell } from '../cell';
import { ACCOUNT_STATES, CARD_STATES, choiceReader, OBSTACLES, PAPER_STATES, SEXES } from '../choice';
import { PAPERS, type Column } from '../column';
import { readClass } from '../line';
import { readPersonalNumber } from '../personal-number';
import { phoneAgain } from '../phone';
import { STAGE_DATES } from '../roster';
import { tidy } from '../text-key';
import type { PresentRoster } from './import-plan';
import { cellIn, columnsOf } from './present';

/** A cell that can be put right without asking anybody, and what it becomes; `row` is 1-based. */
export type Mending = { readonly row: number; readonly column: Column; readonly was: Cell; readonly now: Cell };

type Mend = (cell: Cell) => Cell;

const tidied: Mend = (cell) => (typeof cell === 'string' ? tidy(cell) : cell);

const numberAgain: Mend = (cell) => {
  const read = readPersonalNumber(cell);
  return read.kind === 'read' ? read.number : tidied(cell);
};

const birthDayAgain: Mend = (cell) => {
  const read = readBirthDay(cell);
  return read.kind === 'read' ? { day: read.day } : tidied(cell);
};

const dayAgain: Mend = (cell) => {
  const day = readDay(cell);
  return day === null ? tidied(cell) : { day };
};

function choiceAgain(choices: readonly string[]): Mend {
  const read = choiceReader(choices);
  return (cell) => read(cell) ?? tidied(cell);
}

/** How each column is put right; a maker, for the readers of choices remember what they have read. */
function menders(): Partial<Record<Column, Mend>> {
  const paper = choiceAgain(PAPER_STATES);
  return {
    'Họ và tên': tidied,
    'Ngày sinh': birthDayAgain,
    'Giới tính': choiceAgain(SEXES),
    'Số định danh': numberAgain,
    Lớp: (cell) => (typeof cell === 'object' ? readClass(cell) : tidied(cell)),
    Thôn: tidied,
    'Người đại diện': tidied,
    'Số điện thoại': phoneAgain,
    'Căn cước': choiceAgain(CARD_STATES),
    'Định danh mức 2': choiceAgain(ACCOUNT_STATES),
    'Vướng mắc': choiceAgain(OBSTACLES),
    ...Object.fromEntries(STAGE_DATES.map((column) => [column, dayAgain])),
    ...Object.fromEntries(PAPERS.map((column) => [column, paper])),
  };
}

const isSame = (one: Cell, other: Cell): boolean => typeof one === typeof other && cellText(one) === cellText(other);

/** The cells of people that can be put right: lost zeros, spaces, decomposed letters, days in text. Formulas stay. */
export function mendingsOf(present: PresentRoster): Mending[] {
  const mend = menders();
  const columns = columnsOf(present.header);
  return present.roster.rows.flatMap(({ line: row }) =>
    columns.flatMap((column): Mending[] => {
      const was = cellIn(present, row, column);
      const now = was === '' ? was : (mend[column]?.(was) ?? was);
      const at = present.header.columns[column] ?? 0;
      return isSame(was, now) || present.isFormula(row, at) ? [] : [{ row, column, was, now }];
    }),
  );
}
