import { schoolYearOf, yearOf } from '../days';
import { enlist, type Line, type Person, plant } from '../people';
import { type Field, isPaired, isPlain } from './field';

function gradeOf(line: Line): number {
  return Number(/\d+/.exec(line.className ?? '')?.[0] ?? Number.NaN);
}

/** A pupil of the same school who sits two grades or more from where the birth year belongs. */
function misplaced(field: Field, person: Person): { line: Line; className: string } | null {
  const due = schoolYearOf(field.on) - 5 - yearOf(person.birthDay);
  const line = person.lines.find(({ unit }) => unit.kind === 'school');
  const seat = line?.unit.lines.find(
    (other) => other.person.standing === 'inBand' && Math.abs(gradeOf(other) - due) >= 2,
  );
  return line === undefined || !seat?.className ? null : { line, className: seat.className };
}

/** Plants pupils in classes far from their age. */
export function plantSchools(field: Field): void {
  const fits = (person: Person): boolean => isPlain(person) && misplaced(field, person) !== null;
  for (const person of field.take(field.times * 2, fits)) {
    const found = misplaced(field, person);
    if (found === null) continue;
    found.line.className = found.className;
    plant(found.line, 'grade-age-mismatch', 'Lớp');
  }
}

/** Fills the list that has no birth days: two people whom no other list holds, and two who stand in others. */
export function plantReview(field: Field): void {
  const { review } = field.places;
  for (const person of [field.make(), field.make()]) {
    person.standing = 'undetermined';
    person.free = false;
    field.people.push(person);
    enlist(person, review);
  }
  for (const person of field.take(2, isPaired)) enlist(person, review, { standing: 'undetermined' });
}
