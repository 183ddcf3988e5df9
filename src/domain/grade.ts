import { monthOf, yearOf, type Day } from './day';

const FIRST_MONTH = 8;
const AGE_BEFORE_GRADE_ONE = 5;

/** The year in which the school year of a day began; it begins in August. */
export const schoolYearOf = (on: Day): number => yearOf(on) - (monthOf(on) < FIRST_MONTH ? 1 : 0);

/**
 * The grade that a class name starts with, 1–12, or null for a kindergarten's or a name that tells none.
 *
 * @example gradeOf('LỚP 1A') //=> 1
 */
export function gradeOf(className: string): number | null {
  const found = /^(?:lớp|lop|khối|khoi|l|k)?[\s.]*(\d{1,2})(?!\d)(?!\s*(?:tuổi|tuoi|-\s*\d+\s*tuổi))/i.exec(className);
  const grade = found ? Number(found[1]) : 0;
  return grade >= 1 && grade <= 12 ? grade : null;
}

/** The year in which a pupil of the grade is commonly born (Luật Giáo dục 2019, điều 28: grade 1 at six, by year). */
export const usualBirthYear = (grade: number, on: Day): number => schoolYearOf(on) - AGE_BEFORE_GRADE_ONE - grade;
