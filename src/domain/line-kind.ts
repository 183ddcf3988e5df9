import { isBlank } from './cell';
import { GIVEN_NAME_HEADERS, OWN_COLUMNS, type Column } from './column';
import { columnKeys, headerKey } from './header';
import { cellAt, type Line } from './line';
import { structureOf, type Structure } from './structure';

/** What a line is: a person's, one that holds something else, or nothing. */
export type LineKind = 'row' | 'structure' | 'blank';

/** Whether a line without a readable number and birth day repeats the header, as lists made class by class do. */
function repeatsHeader(line: Line, columns: ReadonlyMap<string, Column>): boolean {
  if (line.number.kind === 'read' || line.birthDay.kind === 'read') return false;
  const birthDay = headerKey(cellAt(line, 'Ngày sinh'));
  const name = headerKey(cellAt(line, 'Họ và tên'));
  return (
    columns.get(birthDay) === 'Ngày sinh' || columns.get(name) === 'Họ và tên' || GIVEN_NAME_HEADERS.includes(name)
  );
}

function holdsText({ cells, header: { own } }: Line): boolean {
  return cells.some((cell, at) => !(own !== null && at >= own && at < own + OWN_COLUMNS.length) && !isBlank(cell));
}

/** A total may stand left of the name, with its figure in the name's column. */
function structureIn({ cells, header, tidyName }: Line): Structure | null {
  const before = cells.slice(0, header.columns['Họ và tên']);
  const isTotal = before.some((cell) => typeof cell === 'string' && structureOf(cell) === 'total');
  return isTotal ? 'total' : structureOf(tidyName);
}

const isSigned = ({ cells }: Line) =>
  cells.some((cell) => typeof cell === 'string' && structureOf(cell) === 'signature');

/**
 * Tells the kind of one line after the other, from the header down. A closing signature makes the bare names below it
 * signatures too, until a person with a number or birth day, or a class, follows.
 */
export function lineKinds(): (line: Line) => LineKind {
  const columns = columnKeys();
  let signed = false;
  return (line) => {
    const known = line.number.kind !== 'missing' || line.birthDay.kind !== 'missing';
    if (repeatsHeader(line, columns)) return 'structure';
    if (known) {
      signed = false;
      return 'row';
    }
    if (line.tidyName === '') {
      signed ||= isSigned(line);
      return holdsText(line) ? 'structure' : 'blank';
    }
    const structure = structureIn(line);
    if (structure === 'class') signed = false;
    if (structure === 'signature') signed = true;
    return structure !== null || signed ? 'structure' : 'row';
  };
}
