import { addDays, serialOf, writeDay, yearOf } from '../days';
import { type Line, type Person, plant, type SampleCell } from '../people';
import { type Field, isAlone, isPaired, isPlain, plantEach } from './field';

// Smaller numbers are not taken for days.
const firstSerialYear = 1955;
const unreadable: readonly ((birthDay: string) => SampleCell)[] = [
  (day) => `31/02/${day.slice(0, 4)}`,
  (day) => day.slice(0, 4),
  (day) => yearOf(day),
  () => 'không rõ',
  (day) => `00/00/${day.slice(0, 4)}`,
];

function loseBirthDay(line: Line): void {
  line.standing = 'undetermined';
  // Without a second list to tell it, the commune does not know the birth day either.
  if (line.person.lines.length === 1) line.person.standing = 'undetermined';
}

function plantLost(field: Field): void {
  for (const fits of [isAlone, isPaired]) {
    plantEach(field, [null], fits, (line) => {
      line.instead['Ngày sinh'] = null;
      loseBirthDay(line);
      plant(line, 'birth-day-missing', 'Ngày sinh');
    });
  }
  plantEach(field, unreadable, isPlain, (line, write) => {
    line.instead['Ngày sinh'] = write(line.person.birthDay);
    loseBirthDay(line);
    plant(line, 'birth-day-invalid', 'Ngày sinh');
  });
}

function plantFuture(field: Field): void {
  plantEach(field, [1, 40, 36_525], isAlone, (line, days) => {
    line.instead['Ngày sinh'] = { day: addDays(field.on, days) };
    line.standing = 'outOfBand';
    line.person.standing = 'outOfBand';
    plant(line, 'birth-day-in-future', 'Ngày sinh');
  });
}

function plantReadable(field: Field): void {
  const fits = (person: Person): boolean => isPlain(person) && yearOf(person.birthDay) >= firstSerialYear;
  plantEach(field, [serialOf, (day: string) => String(serialOf(day))], fits, (line, write) => {
    line.instead['Ngày sinh'] = write(line.person.birthDay);
    plant(line, 'birth-day-from-serial', 'Ngày sinh');
  });
  plantEach(field, [' ', '\u00a0'], isPlain, (line, space) => {
    line.instead['Ngày sinh'] = space + writeDay(line.person.birthDay, 'slash');
    plant(line, 'text-repaired', 'Ngày sinh');
  });
}

/** Plants what is wrong with birth days. */
export function plantBirthDays(field: Field): void {
  plantLost(field);
  plantFuture(field);
  plantReadable(field);
}
