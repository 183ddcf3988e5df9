import { bandOf, type AgeBand } from './band';
import { cellText } from './cell';
import { PAPERS, type Column } from './column';
import { ageOn, yearOf, type Day } from './day';
import type { Problem } from './finding';
import { gradeOf, usualBirthYear } from './grade';
import { cellAt, hasColumn, type Line, type LineReaders } from './line';
import { checkNumber } from './number-check';
import { NO_PAPERS } from './paper';
import { readPhone } from './phone';
import { STAGE_DATES } from './roster';
import { hasReached } from './stage';

/** By what a line is checked. */
export type RowContext = Pick<LineReaders, 'day'> & {
  /** The day on which ages are counted and after which nothing can have happened. */
  readonly on: Day;
  readonly bands: readonly AgeBand[];
};

/** Takes a problem at a column of the line in hand. */
export type Report = (column: Column, problem: Problem) => void;

const NO_NAME = /[^\p{L}\p{M}\s'’‘`´.,()-]/u;
/** What most names are; the other pattern knows every letter, but is slow. */
const PLAIN_NAME = /^[A-Za-zÀ-ÖØ-öø-ɏẠ-ỹ ]+$/;
const LONGEST_NAME = 100;
const SHOWN = 40;
const FIRST_AGE = 6;
const GRADE_TOLERANCE = 2;

/** Whether a tidied text can be a name: letters, and few signs between them. */
const isName = (name: string): boolean =>
  name.length <= LONGEST_NAME && (PLAIN_NAME.test(name) || !NO_NAME.test(name)) && name !== 'TRUE' && name !== 'FALSE';

function checkName(line: Line, report: Report): void {
  if (line.tidyName === '') {
    if (hasColumn(line, 'Họ và tên')) report('Họ và tên', { code: 'name-missing' });
    return;
  }
  if (!isName(line.tidyName)) report('Họ và tên', { code: 'name-not-a-name' });
  if (line.tidyName !== line.name) report('Họ và tên', { code: 'text-repaired' });
}

function checkBirthDay(line: Line, on: Day, report: Report): void {
  const { birthDay } = line;
  if (birthDay.kind === 'missing') {
    if (hasColumn(line, 'Ngày sinh')) report('Ngày sinh', { code: 'birth-day-missing' });
  } else if (birthDay.kind === 'invalid') report('Ngày sinh', { code: 'birth-day-invalid', text: birthDay.text });
  else {
    if (birthDay.from === 'serial') report('Ngày sinh', { code: 'birth-day-from-serial', day: birthDay.day });
    if (birthDay.repaired) report('Ngày sinh', { code: 'text-repaired' });
    if (birthDay.day > on) report('Ngày sinh', { code: 'birth-day-in-future', day: birthDay.day });
  }
}

const shown = (line: Line, column: Column) => cellText(cellAt(line, column)).slice(0, SHOWN);

/** Whether a line says that its person has no card yet. */
export const isWithoutCard = ({ card }: Pick<Line, 'card'>): boolean => card === 'Chưa có' || card === 'Đang làm';

function checkChoices(line: Line, report: Report): void {
  const { sex, card, account } = line;
  if (!sex && hasColumn(line, 'Giới tính'))
    report('Giới tính', { code: 'sex-unknown', text: shown(line, 'Giới tính') });
  if (card === null) report('Căn cước', { code: 'stage-unknown', text: shown(line, 'Căn cước') });
  if (account === null) report('Định danh mức 2', { code: 'stage-unknown', text: shown(line, 'Định danh mức 2') });
  if (line.papers !== NO_PAPERS)
    for (const paper of PAPERS)
      if (line.papers[paper] === null) report(paper, { code: 'stage-unknown', text: shown(line, paper) });
  if (isWithoutCard(line) && hasReached(line.stage, 'approved'))
    report('Định danh mức 2', { code: 'account-without-card' });
}

function checkPhone(line: Line, report: Report): void {
  const phone = readPhone(cellAt(line, 'Số điện thoại'));
  if (phone === 'invalid') report('Số điện thoại', { code: 'phone-invalid' });
  if (phone === 'zero-lost') report('Số điện thoại', { code: 'text-repaired' });
}

function checkStageDates(line: Line, { on, day: dayIn }: RowContext, report: Report): void {
  let latest: { column: Column; day: Day } | null = null;
  let told = false;
  for (const column of STAGE_DATES) {
    const day = dayIn(cellAt(line, column));
    if (day === null) continue;
    if (day > on) report(column, { code: 'date-in-future', day });
    if (latest && day < latest.day && !told) {
      report(column, { code: 'dates-out-of-order', before: latest.column });
      told = true;
    }
    if (!latest || day > latest.day) latest = { column, day };
  }
}

function checkAge(line: Line, { on, bands }: RowContext, report: Report): void {
  if (line.birthDay.kind !== 'read' || line.birthDay.day > on) return;
  const born = line.birthDay.day;
  const age = ageOn(born, on);
  if (age < FIRST_AGE && hasReached(line.stage, 'enrolled'))
    report('Định danh mức 2', { code: 'under-six-has-account', age });
  const grade = gradeOf(line.className);
  if (grade !== null) {
    const years = yearOf(born) - usualBirthYear(grade, on);
    if (Math.abs(years) >= GRADE_TOLERANCE) report('Lớp', { code: 'grade-age-mismatch', grade, years });
  }
  if (line.leaving === null && bandOf(bands, age) === null) report('Ngày sinh', { code: 'out-of-band', age });
}

/**
 * Reports everything that is wrong with one line by itself; what needs other lines is not seen here.
 *
 */
export function checkLine(line: Line, context: RowContext, report: Report): void {
  const { on } = context;
  checkName(line, report);
  checkBirthDay(line, on, report);
  if (line.number.kind === 'missing' && hasColumn(line, 'Số định danh')) {
    report('Số định danh', { code: 'number-missing' });
  }
  checkNumber(line, on, report);
  checkChoices(line, report);
  checkPhone(line, report);
  checkStageDates(line, context, report);
  checkAge(line, context, report);
}
