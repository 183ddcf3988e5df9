import { cellText, isBlank, type Cell } from './cell';
import { GIVEN_NAME_HEADERS, OWN_COLUMNS, type Column } from './column';
import { columnKeys, headerKey } from './header';
import { cellAt, type Line } from './line';
import { structureOf, type Structure } from './structure';
import { tidy } from './text-key';

/** What a line is: a person's, nothing, the header again, or something else that is no person. */
export type LineKind = 'row' | 'blank' | 'header' | Structure;

/** Whether a line holds something, and no person. */
export const isStructure = (kind: LineKind): boolean => kind !== 'row' && kind !== 'blank';

/** What the kind of a line is told from. */
export type KindLine = Pick<Line, 'cells' | 'header' | 'tidyName' | 'number' | 'birthDay'>;

/** Whether a line without a readable number and birth day repeats the header, as lists made class by class do. */
function repeatsHeader(line: KindLine, columns: ReadonlyMap<string, Column>): boolean {
  const birthDay = headerKey(cellAt(line, 'Ngày sinh'));
  const name = headerKey(cellAt(line, 'Họ và tên'));
  return (
    columns.get(birthDay) === 'Ngày sinh' || columns.get(name) === 'Họ và tên' || GIVEN_NAME_HEADERS.includes(name)
  );
}

function holdsText({ cells, header: { own } }: KindLine): boolean {
  return cells.some((cell, at) => !(own !== null && at >= own && at < own + OWN_COLUMNS.length) && !isBlank(cell));
}

const inText = (cell: Cell): Structure | null => (typeof cell === 'string' ? structureOf(cell) : null);

/** A day in words is the birth day of whoever is named beside it, and a letter's where nobody is. */
const DAY_IN_WORDS = /^(ngày )?\d{1,2} tháng \d{1,2},? năm \d{4}$/i;

const isBornInWords = (line: KindLine): boolean =>
  line.tidyName !== '' && DAY_IN_WORDS.test(tidy(cellText(cellAt(line, 'Ngày sinh'))));

/** A total may stand left of the name; a signature or its place and date also where birth days and numbers stand. */
function structureIn(line: KindLine): Structure | null {
  const before = line.cells.slice(0, line.header.columns['Họ và tên']);
  if (before.some((cell) => inText(cell) === 'total')) return 'total';
  const besides: readonly Column[] = isBornInWords(line) ? ['Số định danh'] : ['Ngày sinh', 'Số định danh'];
  return (
    [line.tidyName, ...besides.map((column) => cellAt(line, column))].map(inText).find((kind) => kind !== null) ?? null
  );
}

const isSigned = ({ cells }: KindLine) => cells.some((cell) => inText(cell) === 'signature');

const isReadable = ({ number, birthDay }: KindLine) => number.kind === 'read' || birthDay.kind === 'read';

/** Whether somebody has tried to give a number or a birth day: a digit stands there. */
const isTried = (line: KindLine) =>
  /\d/.test(cellText(cellAt(line, 'Số định danh')) + cellText(cellAt(line, 'Ngày sinh')));

const isNameless = ({ tidyName, number, birthDay }: KindLine) =>
  tidyName === '' && number.kind === 'missing' && birthDay.kind === 'missing';

/**
 * Tells the kind of one line after the other, from the header down. A closing signature makes the bare names below it
 * signatures too, until a person with a number or birth day, or a class, follows.
 */
export function lineKinds(): (line: KindLine) => LineKind {
  const columns = columnKeys();
  let signed = false;
  return (line) => {
    if (isReadable(line)) {
      signed = false;
      return 'row';
    }
    if (repeatsHeader(line, columns)) return 'header';
    if (isNameless(line)) {
      signed ||= isSigned(line);
      return holdsText(line) ? 'other' : 'blank';
    }
    const structure = structureIn(line);
    if (structure === 'class') signed = false;
    if (structure === 'signature') signed = true;
    return structure ?? (signed && !isTried(line) ? 'signature' : 'row');
  };
}
