import { type Line, type Person, plant } from '../people';
import { type Field, isPaired, isPlain, plantEach } from './field';

const hindrances: readonly (readonly [string, number])[] = [
  ['Không có nhu cầu', 0.012],
  ['Vắng mặt, hẹn lại', 0.02],
  ['Chưa làm được căn cước', 0.015],
  ['Sai lệch dữ liệu dân cư', 0.008],
  ['Vân tay, khuôn mặt không đạt', 0.003],
  ['SIM không chính chủ', 0.01],
  ['Không có điện thoại', 0.012],
  ['Khác', 0.003],
];

function leave(line: Line, obstacle: string): void {
  line.obstacle = obstacle;
  line.standing = 'left';
}

function schoolLine(person: Person): Line | undefined {
  return person.lines.find(({ unit }) => unit.kind === 'school');
}

function share(field: Field, part: number): number {
  return Math.max(field.times, Math.floor(field.people.length * part));
}

function plantHindrances(field: Field): void {
  for (const [obstacle, part] of hindrances) {
    const fits = ({ standing, lines }: Person): boolean => standing === 'inBand' && lines.length > 0;
    for (const person of field.take(share(field, part), fits)) field.chance.pick(person.lines).obstacle = obstacle;
  }
}

/** Those who left the commune: every list that holds them agrees. */
function plantGone(field: Field): void {
  const gone = [
    ['Chuyển đi', 0.006],
    ['Đã mất', 0.0005],
  ] as const;
  for (const [obstacle, part] of gone) {
    for (const person of field.take(share(field, part), ({ standing }) => standing === 'inBand')) {
      person.standing = 'left';
      for (const line of person.lines) leave(line, obstacle);
    }
  }
}

/** Those who left their school only; the commune keeps them. */
function plantOutOfSchool(field: Field): void {
  const fits = (person: Person): boolean => person.standing === 'inBand' && schoolLine(person) !== undefined;
  for (const [obstacle, part] of [
    ['Thôi học', 0.004],
    ['Học nơi khác', 0.003],
  ] as const) {
    for (const person of field.take(share(field, part), fits)) {
      const line = schoolLine(person);
      if (line !== undefined) leave(line, obstacle);
    }
  }
  const inVillage = (person: Person): boolean => person.standing === 'inBand' && schoolLine(person) === undefined;
  for (const person of field.take(share(field, 0.004), inVillage)) {
    for (const line of person.lines) line.obstacle = 'Học nơi khác';
  }
}

/** The school says that they stopped, the village that they moved: nobody says that they are here. */
function plantBoth(field: Field): void {
  for (const person of field.take(field.times, isPaired)) {
    person.standing = 'left';
    for (const line of person.lines) leave(line, line.unit.kind === 'school' ? 'Thôi học' : 'Chuyển đi');
  }
}

function plantDisagreement(field: Field): void {
  plantEach(field, ['Chuyển đi', 'Chuyển đi', 'Đã mất'], isPaired, (line, obstacle) => {
    leave(line, obstacle);
    for (const one of line.person.lines) plant(one, 'left-disagrees', 'Vướng mắc');
  });
}

function plantClasslessPupils(field: Field): void {
  const fits = (person: Person): boolean => isPlain(person) && schoolLine(person) !== undefined;
  for (const person of field.take(field.times, fits)) {
    const line = schoolLine(person);
    if (line !== undefined) line.className = null;
  }
}

/** Plants what hinders people, who left and where the lists disagree about it. */
export function plantLeaving(field: Field): void {
  plantDisagreement(field);
  plantBoth(field);
  plantClasslessPupils(field);
  plantGone(field);
  plantOutOfSchool(field);
  plantHindrances(field);
}
