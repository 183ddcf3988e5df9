import { addDays, ageOn, yearOf } from '../days';
import { enlist, type Line, type Person, plant, type Unit } from '../people';
import { type Field, firstLine, isAlone, isWholeList, plantEach } from './field';

const fewDays = [1, -1, 2, -2, 3, -3];

/** Another person whom nothing in a personal number tells from the first. */
function strangerLike(field: Field, person: Person): Person {
  const alike = (day: string): boolean =>
    yearOf(day) === yearOf(person.birthDay) && ageOn(day, field.on) === ageOn(person.birthDay, field.on);
  const birthDay = fewDays.map((days) => addDays(person.birthDay, days)).find(alike);
  if (birthDay === undefined) throw new RangeError(`no other day of the same age and year beside ${person.birthDay}`);
  const { name } = field.registry.register(birthDay, person.sex);
  return { ...person, name, birthDay, lines: [] };
}

function plantShared(field: Field): void {
  plantEach(field, [null], isAlone, (line) => {
    const other = strangerLike(field, line.person);
    // A stranger of the same name would be one person to the checker, since the numbers agree.
    if (other.name === line.person.name) other.name = `${other.name} Anh`;
    field.people.push(other);
    enlist(other, wholeVillage(field, line.unit));
    for (const one of [line, firstLine(other)]) plant(one, 'number-duplicate', 'Số định danh');
  });
}

function wholeVillage({ places, chance }: Field, not: Unit): Unit {
  return chance.pick(places.villages.filter((unit) => unit !== not && isWholeList(unit)));
}

function plantTwice(field: Field): void {
  plantEach(field, [null], isAlone, (line) => {
    const { unit, person, className, village, place } = line;
    const again = enlist(person, unit, { className, village, place });
    for (const one of [line, again]) plant(one, 'number-duplicate', 'Số định danh');
  });
}

/** Two people to the checker, since nothing but name and birth day joins them inside one list. */
function plantNamesakes(field: Field): void {
  const cover = (line: Line): void => {
    line.instead['Số định danh'] = null;
    plant(line, 'number-missing', 'Số định danh');
  };
  plantEach(field, ['neither', 'second', 'both'], isAlone, (line, missing) => {
    const { unit, person, className, village, place } = line;
    const twin = { ...person, number: field.registry.number(person.sex, person.birthDay), lines: [] };
    field.people.push(twin);
    const again = enlist(twin, unit, { className, village, place });
    for (const one of [line, again]) plant(one, 'person-duplicate', 'Họ và tên');
    if (missing !== 'neither') cover(again);
    if (missing === 'both') cover(line);
  });
}

/** Plants numbers held twice and people listed twice. */
export function plantTwins(field: Field): void {
  plantShared(field);
  plantTwice(field);
  plantNamesakes(field);
}
