import { olderTones } from '../names';
import { type Line, plant } from '../people';
import { type Field, isAlone, isPaired, isPlain, plantEach } from './field';

const blurred: readonly ((name: string) => string)[] = [
  (name) => name.normalize('NFD'),
  (name) => name.replace(' ', '  '),
  (name) => `${name} `,
  (name) => name.replace(' ', '\u00a0'),
  (name) => `${name}\u200b`,
];
const notNames: readonly ((name: string) => string)[] = [
  (name) => `${name} 2`,
  (name) => `1. ${name}`,
  (name) => `${name} 😊`,
  (name) => `=HYPERLINK("https://vi-du.example","${name}")`,
];
const badPhones: readonly ((phone: string) => string)[] = [
  (phone) => phone.slice(0, 8),
  (phone) => `0237 3${phone.slice(4)}`,
  () => 'không có',
  (phone) => `${phone}; 0123 456`,
  (phone) => `01${phone.slice(1)}`,
];

function plantNames(field: Field): void {
  // Joined by number and birth day, since the other list names them.
  plantEach(field, [null], isPaired, (line) => {
    line.instead['Họ và tên'] = null;
    plant(line, 'name-missing', 'Họ và tên');
  });
  plantEach(field, notNames, isPlain, (line, spoil) => {
    line.instead['Họ và tên'] = spoil(line.person.name);
    plant(line, 'name-not-a-name', 'Họ và tên');
  });
  const blur = (line: Line, change: (name: string) => string): void => {
    const name = line.unit.manner.names === 'older-tones' ? olderTones(line.person.name) : line.person.name;
    line.instead['Họ và tên'] = change(name);
    plant(line, 'text-repaired', 'Họ và tên');
  };
  // Some names of two plain words look the same in NFD.
  const marked = (name: string): boolean => name.normalize('NFD') !== name && name.includes(' ');
  plantEach(field, blurred, (person) => isPlain(person) && marked(person.name), blur, 0.004);
}

function plantSexAndPhone(field: Field): void {
  plantEach(field, [null, '?', 'Trai'], isPlain, (line, written) => {
    line.instead['Giới tính'] = written;
    plant(line, 'sex-unknown', 'Giới tính');
  });
  plantEach(
    field,
    badPhones,
    isPlain,
    (line, spoil) => {
      line.instead['Số điện thoại'] = spoil(line.person.phone);
      plant(line, 'phone-invalid', 'Số điện thoại');
    },
    0.003,
  );
  plantEach(field, [Number, (phone: string) => phone.slice(1)], isAlone, (line, lose) => {
    line.instead['Số điện thoại'] = lose(line.person.phone);
    plant(line, 'text-repaired', 'Số điện thoại');
  });
}

/** Plants what is wrong with names, sexes and telephone numbers. */
export function plantTexts(field: Field): void {
  plantNames(field);
  plantSexAndPhone(field);
}
