import { type Chance } from './chance';
import { type Manner } from './manners';
import { plain } from './names';
import { enlist, hasColumn, type Line, type Person, type Unit } from './people';
import { type Places } from './places';

const pupilsAClass = 35;
const outsideVillages = ['Thôn Đại Lộc', 'Thôn Hoằng Phúc', 'Thôn Trà La'];
const letters = 'ABCDEGHIKLMNPQRSTUVX';

/** Everything that settling people into lists needs. */
export type Settling = { places: Places; chance: Chance; scale: number };

/** The name of the class number `index` (from 0) of a grade, as the school writes it. */
function className(manner: Manner, grade: number, index: number): string {
  const letter = (letters[index % letters.length] ?? '') + (index < letters.length ? '' : String(index));
  const names = {
    letter: `${grade}${letter}`,
    slash: `${grade}/${index + 1}`,
    'l-letter': `L${grade}${letter}`,
    word: `LỚP ${grade}${letter}`,
    number: `${grade}A${index + 1}`,
    kindergarten: `MG Lớn ${letter}`,
  };
  return names[manner.classes];
}

/** Ways in which lists write a village's name; one key for the checker. */
function spellVillage(village: Unit, chance: Chance): string {
  const [word = '', ...rest] = village.name.split(' ');
  const name = rest.join(' ');
  const spellings = [village.name, village.name, village.name, `${word.toLowerCase()} ${name}`];
  if (/^\d+$/.test(name)) spellings.push(name, `${plain(word)} ${name.padStart(2, '0')}`);
  return chance.pick(spellings);
}

/** What a school writes about where a pupil lives; it is wrong, or silent, now and then. */
function villageInSchool(home: Unit | null, { places, chance }: Settling): Pick<Line, 'village' | 'place'> {
  if (home === null) {
    const outside = chance.happens(0.7) ? chance.pick(outsideVillages) : null;
    return { village: outside, place: outside };
  }
  if (chance.happens(0.02)) return { village: null, place: null };
  const told = chance.happens(0.01) ? chance.pick(places.villages) : home;
  return { village: spellVillage(told, chance), place: told.name };
}

/** Mostly the school of the village's own catchment, when there are villages enough to fill every school so. */
function schoolFor(person: Person, home: number, { places, chance }: Settling): Unit | null {
  const teaching = places.schools.filter(
    ({ grades }) => grades !== null && person.grade >= grades.from && person.grade <= grades.to,
  );
  if (teaching.length === 0) return null;
  const near = places.villages.length >= 2 * teaching.length && chance.happens(0.95);
  return near ? (teaching[home % teaching.length] ?? null) : chance.pick(teaching);
}

function settlePerson(person: Person, settling: Settling): void {
  const { places, chance } = settling;
  const index = chance.between(0, places.villages.length - 1);
  const attends = chance.happens(person.grade >= 10 ? 0.7 : 0.92);
  const school = attends ? schoolFor(person, index, settling) : null;
  const outside = school !== null && chance.happens(0.03);
  const home = outside ? null : (places.villages[index] ?? null);
  // At most one of the two lists is silent about the stage.
  const silent = chance.next();
  const listed = home !== null && (school === null || chance.happens(0.88));
  if (school !== null) {
    const place = hasColumn(school, 'Thôn') ? villageInSchool(home, settling) : {};
    enlist(person, school, { ...place, stage: listed && silent < 0.01 ? 'not-reviewed' : null });
  }
  if (listed) {
    const village = hasColumn(home, 'Thôn') && chance.happens(0.8) ? spellVillage(home, chance) : null;
    enlist(person, home, { village, stage: school !== null && silent > 0.92 ? 'not-reviewed' : null });
  }
}

/** The grade in which a school seats a pupil: sometimes one year behind, as far as the school teaches it. */
function seatedGrade(person: Person, school: Unit, chance: Chance): number {
  const behind = person.grade > (school.grades?.from ?? 0) && chance.happens(0.01);
  return behind ? person.grade - 1 : person.grade;
}

function seatPupils(school: Unit, { chance, scale }: Settling): void {
  const byGrade = new Map<number, Line[]>();
  for (const line of school.lines) {
    const grade = seatedGrade(line.person, school, chance);
    const seated = byGrade.get(grade) ?? [];
    byGrade.set(grade, seated);
    seated.push(line);
  }
  const grades = [...byGrade].sort(([a], [b]) => a - b);
  school.lines = grades.flatMap(([grade, lines]) => formClasses(school, grade, lines, scale));
}

function formClasses(school: Unit, grade: number, lines: readonly Line[], scale: number): Line[] {
  const classes = Math.max(1, Math.ceil(lines.length / (pupilsAClass * Math.max(1, scale))));
  return Array.from({ length: classes }, (_, index) => {
    const name = className(school.manner, grade, index);
    const seated = lines.filter((_line, order) => order % classes === index);
    for (const line of seated) line.className = name;
    return byGivenName(seated);
  }).flat();
}

function byGivenName(lines: readonly Line[]): Line[] {
  const key = (name: string): string => plain(`${name.split(' ').at(-1) ?? ''} ${name}`);
  return lines
    .map((line) => ({ line, key: key(line.person.name) }))
    .sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)))
    .map(({ line }) => line);
}

/**
 * Puts every person into their lists: most pupils into their school's and their village's, some into one of the two.
 * One pupil in thirty lives outside the commune and stands in no village's list.
 */
export function settlePeople(people: readonly Person[], settling: Settling): void {
  for (const person of settling.chance.shuffle(people)) settlePerson(person, settling);
  for (const school of settling.places.schools) seatPupils(school, settling);
}
