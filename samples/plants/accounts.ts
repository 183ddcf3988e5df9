import { addDays, ageOn } from '../days';
import { type Line, type Person, plant } from '../people';
import { type Stage } from '../stages';
import { type Field, isPaired, isPlain, plantEach } from './field';

type Days = { enrolled: number; approved: number; activated: number };

/** Days before the sample's day, each with the first that stands before an earlier step. */
const disorders: readonly (Days & { column: 'Ngày phê duyệt' | 'Ngày kích hoạt' })[] = [
  { enrolled: 40, approved: 10, activated: 20, column: 'Ngày kích hoạt' },
  { enrolled: 20, approved: 40, activated: 10, column: 'Ngày phê duyệt' },
];

function plantUnknown(field: Field): void {
  const write = (stage: Stage, column: 'Căn cước' | 'Định danh mức 2', words: readonly string[]): void => {
    plantEach(field, words, isPlain, (line, word) => {
      line.person.stage = stage;
      line.instead[column] = word;
      plant(line, 'stage-unknown', column);
    });
  };
  // Both stages are what is left when the unreadable cell counts as empty.
  write('not-reviewed', 'Căn cước', ['xem lại', 'chưa rõ']);
  write('card', 'Định danh mức 2', ['đang chờ', 'OK']);
}

function plantCardless(field: Field): void {
  const variants = [
    ['approved', 'Chưa có'],
    ['activated', 'Đang làm'],
    ['activated', 'Chưa có'],
  ] as const;
  plantEach(field, variants, isPlain, (line, [stage, card]) => {
    line.person.stage = stage;
    line.instead['Căn cước'] = card;
    plant(line, 'account-without-card', 'Định danh mức 2');
  });
}

function plantTooYoung(field: Field): void {
  const isFive = (person: Person): boolean =>
    person.standing === 'outOfBand' && ageOn(person.birthDay, field.on) < 6 && person.lines.length > 0;
  for (const stage of ['enrolled', 'activated'] as const) {
    for (const person of field.take(field.times, isFive)) {
      person.stage = stage;
      for (const line of person.lines) plant(line, 'under-six-has-account', 'Định danh mức 2');
    }
  }
}

function plantDisorder(field: Field): void {
  plantEach(field, disorders, isPlain, (line, { enrolled, approved, activated, column }) => {
    line.person.stage = 'activated';
    const before = (days: number): { day: string } => ({ day: addDays(field.on, -days) });
    line.instead['Ngày thu nhận'] = before(enrolled);
    line.instead['Ngày phê duyệt'] = before(approved);
    line.instead['Ngày kích hoạt'] = before(activated);
    plant(line, 'dates-out-of-order', column);
  });
}

function plantFutureDays(field: Field): void {
  const last = [
    ['enrolled', 'Ngày thu nhận'],
    ['approved', 'Ngày phê duyệt'],
    ['activated', 'Ngày kích hoạt'],
  ] as const;
  plantEach(field, last, isPlain, (line, [stage, column]) => {
    line.person.stage = stage;
    line.instead[column] = { day: addDays(field.on, field.chance.between(1, 30)) };
    plant(line, 'date-in-future', column);
  });
}

function plantDisagreement(field: Field): void {
  const pairs = [
    ['activated', 'enrolled'],
    ['enrolled', 'card'],
    ['card', 'no-card'],
    ['approved', 'no-card'],
  ] as const;
  plantEach(field, pairs, isPaired, ({ person }: Line, [further, behind]) => {
    person.stage = further;
    field.chance.pick(person.lines).stage = behind;
    for (const line of person.lines) plant(line, 'stage-disagrees', 'Định danh mức 2');
  });
}

/** Plants what is wrong with cards, accounts and their days. */
export function plantAccounts(field: Field): void {
  plantUnknown(field);
  plantCardless(field);
  plantTooYoung(field);
  plantDisorder(field);
  plantFutureDays(field);
  plantDisagreement(field);
}
