import { yearOf } from '../days';
import { type Line, plant, type SampleCell } from '../people';
import { type Field, isPlain, plantEach } from './field';

const undigits: readonly ((number: string) => string)[] = [
  (number) => `${number.slice(0, 11)}O`,
  () => 'chưa có',
  (number) => `${number}?`,
];
const lengths: readonly ((number: string) => SampleCell)[] = [
  (number) => number.slice(0, 11),
  (number) => `${number}0`,
  (number) => number.slice(0, 9),
];
const separated: readonly ((number: string) => string)[] = [
  (number) => number.replace(/(\d{3})(?=\d)/g, '$1 '),
  (number) => number.replace(/^(\d{3})(\d{3})/, '$1.$2.'),
  (number) => number.replace(/^(\d{6})/, '$1-'),
  (number) => `${number}\u200b`,
];

function plantUnread(field: Field): void {
  const write = (line: Line, cell: SampleCell): void => {
    line.instead['Số định danh'] = cell;
  };
  const missing = (line: Line): void => {
    write(line, null);
    plant(line, 'number-missing', 'Số định danh');
  };
  plantEach(field, [null], isPlain, missing, 0.005);
  plantEach(field, undigits, isPlain, (line, spoil) => {
    write(line, spoil(line.person.number));
    plant(line, 'number-not-digits', 'Số định danh');
  });
  plantEach(field, lengths, isPlain, (line, spoil) => {
    write(line, spoil(line.person.number));
    plant(line, 'number-length', 'Số định danh');
  });
}

function plantRepaired(field: Field): void {
  const change = (line: Line, write: (number: string) => SampleCell): void => {
    line.instead['Số định danh'] = write(line.person.number);
  };
  plantEach(field, separated, isPlain, (line, write) => {
    change(line, write);
    plant(line, 'text-repaired', 'Số định danh');
  });
  const lost = [Number, (number: string) => number.replace(/^0+/, '')];
  const restored = (line: Line, write: (number: string) => SampleCell): void => {
    change(line, write);
    plant(line, 'number-zero-restored', 'Số định danh');
  };
  plantEach(field, lost, isPlain, restored, 0.004);
  plantEach(field, lost, isPlain, (line, write) => {
    line.person.number = field.registry.number(line.person.sex, line.person.birthDay, '001');
    restored(line, write);
  });
}

function plantContradictions(field: Field): void {
  plantEach(field, ['003', '099', '840'], isPlain, ({ person }, province) => {
    person.number = field.registry.number(person.sex, person.birthDay, province);
    for (const line of person.lines) plant(line, 'number-province-unknown', 'Số định danh');
  });
  plantEach(field, [null], isPlain, (line) => {
    line.instead['Giới tính'] = line.person.sex === 'Nam' ? 'Nữ' : 'Nam';
    plant(line, 'number-sex-mismatch', 'Số định danh');
  });
  plantEach(field, [100, -1, 3], isPlain, ({ person }, years) => {
    const year = String(yearOf(person.birthDay) + years);
    person.number = field.registry.number(person.sex, `${year}${person.birthDay.slice(4)}`);
    for (const line of person.lines) plant(line, 'number-birth-year-mismatch', 'Số định danh');
  });
}

/** Plants what is wrong with single personal numbers. */
export function plantNumbers(field: Field): void {
  plantUnread(field);
  plantRepaired(field);
  plantContradictions(field);
}
