import { yearOf, type Day } from './day';
import type { Problem } from './finding';
import type { Line } from './line';
import { birthYearOf, provinceOf, sexOf } from './personal-number';

/** What a personal number is compared with. */
type NumberLine = Pick<Line, 'number' | 'sex' | 'birthDay'>;

/**
 * Reports what is wrong with a personal number that is there: its form first, which stops all else, then province, sex
 * and year of birth.
 *
 * @param on - A birth day after this day is compared with nothing; null compares every one.
 */
export function checkNumber(line: NumberLine, on: Day | null, report: (at: 'Số định danh', problem: Problem) => void) {
  const { number } = line;
  const at = 'Số định danh';
  if (number.repaired) report(at, { code: 'text-repaired' });
  if (number.kind === 'not-digits') report(at, { code: 'number-not-digits' });
  if (number.kind === 'length') report(at, { code: 'number-length', digits: number.digits });
  if (number.kind !== 'read') return;
  if (number.zeros > 0) report(at, { code: 'number-zero-restored', zeros: number.zeros });
  if (provinceOf(number.number) === null)
    report(at, { code: 'number-province-unknown', province: number.number.slice(0, 3) });
  const { sex, birthDay } = line;
  if (sex && sex !== sexOf(number.number)) report(at, { code: 'number-sex-mismatch', sex });
  if (birthDay.kind !== 'read' || (on !== null && birthDay.day > on)) return;
  const year = yearOf(birthDay.day);
  if (year !== birthYearOf(number.number)) report(at, { code: 'number-birth-year-mismatch', year });
}
