import { readBirthDay, readDay } from '../birth-day';
import { cellText, type Cell } from '../cell';
import { ACCOUNT_STATES, CARD_STATES, choiceReader, OBSTACLES, PAPER_STATES, SEXES } from '../choice';
import { PAPERS, type Column } from '../column';
import { readClass } from '../line';
import { readPersonalNumber } from '../personal-number';
import { STAGE_DATES } from '../roster';
import { tidy, weakKey, withoutInvisibles } from '../text-key';

type KeyOf = (cell: Cell) => string;

const plain: KeyOf = (cell) => tidy(cellText(cell));

const numberKey: KeyOf = (cell) => {
  const read = readPersonalNumber(cell);
  return read.kind === 'read' ? read.number : plain(cell).replace(/\s/g, '');
};

const phoneKey: KeyOf = (cell) =>
  withoutInvisibles(cellText(cell))
    .replace(/[\s.()-]/g, '')
    .replace(/^(\+?84|0)(?=\d{9}$)/, '');

const birthKey: KeyOf = (cell) => {
  const read = readBirthDay(cell);
  return read.kind === 'read' ? read.day : plain(cell);
};

const dayKey: KeyOf = (cell) => readDay(cell) ?? plain(cell);

function choiceKey(choices: readonly string[]): KeyOf {
  const read = choiceReader(choices);
  return (cell) => read(cell) ?? weakKey(cellText(cell));
}

/**
 * A maker of keys: two cells of a column that say the same have the same key, however they are written; a cell that says
 * nothing has `''`.
 *
 * @example cellKeys()('Số định danh', 38215000123) === cellKeys()('Số định danh', '038 215 000 123') //=> true
 */
export function cellKeys(): (column: Column, cell: Cell) => string {
  const paper = choiceKey(PAPER_STATES);
  const keys: Partial<Record<Column, KeyOf>> = {
    'Ngày sinh': birthKey,
    'Số định danh': numberKey,
    'Số điện thoại': phoneKey,
    Lớp: readClass,
    'Giới tính': choiceKey(SEXES),
    'Căn cước': choiceKey(CARD_STATES),
    'Định danh mức 2': choiceKey(ACCOUNT_STATES),
    'Vướng mắc': choiceKey(OBSTACLES),
    ...Object.fromEntries(STAGE_DATES.map((column) => [column, dayKey])),
    ...Object.fromEntries(PAPERS.map((column) => [column, paper])),
  };
  return (column, cell) => (cell === '' ? '' : (keys[column] ?? plain)(cell));
}
