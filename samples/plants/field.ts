import { type SampleCampaign } from '../campaigns';
import { type Chance } from '../chance';
import { type Column } from '../columns';
import { type Registry } from '../identity';
import { hasColumn, type Line, type Person, type Unit } from '../people';
import { type Places } from '../places';

/** The commune while its findings are planted. No person carries two plants, so none disturbs another. */
export type Field = {
  campaign: SampleCampaign;
  on: string;
  chance: Chance;
  registry: Registry;
  places: Places;
  /** Everybody; planters may add twins. */
  people: Person[];
  /** Makes up one more person in band, in no list yet. */
  make: () => Person;
  /** How often each variant is planted, at least. */
  times: number;
  /**
   * Takes so many people in band, or all there are, out of the free ones that fit; their lists tell no less than is true from then on.
   *
   * @throws {RangeError} Fewer fit: the commune is too small to carry every finding.
   */
  take: (count: number, fits: (person: Person) => boolean) => Person[];
};

const checked: readonly Column[] = ['Giới tính', 'Số định danh', 'Số điện thoại', 'Ngày kích hoạt'];

/** Whether a list has the columns that findings are planted in. */
export function isWholeList(unit: Unit): boolean {
  return checked.every((column) => hasColumn(unit, column));
}

function isWhole(person: Person): boolean {
  return person.lines.every(({ unit }) => isWholeList(unit));
}

/** In band, in one list only, and that has all columns. */
export function isAlone(person: Person): boolean {
  return person.standing === 'inBand' && person.lines.length === 1 && isWhole(person);
}

/** In band, in a school's and a village's list, both with all columns. */
export function isPaired(person: Person): boolean {
  return person.standing === 'inBand' && person.lines.length === 2 && isWhole(person);
}

/** In band, in any number of lists that all have the columns. */
export function isPlain(person: Person): boolean {
  return person.standing === 'inBand' && isWhole(person);
}

/** The person's only or first row. */
export function firstLine(person: Person): Line {
  const [line] = person.lines;
  if (line === undefined) throw new RangeError('a person in no list');
  return line;
}

/** Opens the field over settled people. */
export function openField(base: Omit<Field, 'take'>): Field {
  const waiting = base.chance.shuffle(base.people);
  const take: Field['take'] = (count, fits) => {
    const taken: Person[] = [];
    for (const person of waiting) {
      if (taken.length === count) break;
      if (person.free && fits(person)) taken.push(person);
    }
    if (taken.length < count) throw new RangeError('the commune is too small to carry every finding');
    for (const person of taken) {
      person.free = false;
      for (const line of person.lines) line.stage = null;
    }
    return taken;
  };
  return { ...base, take };
}

/**
 * Plants each variant in one row of as many people as the field asks for.
 *
 * @param share - Of all people, for what is common in real lists; rounded down, over all variants together.
 */
export function plantEach<V>(
  field: Field,
  variants: readonly V[],
  fits: (person: Person) => boolean,
  change: (line: Line, variant: V) => void,
  share = 0,
): void {
  const times = Math.max(field.times, Math.floor((field.people.length * share) / variants.length));
  for (const variant of variants) {
    for (const person of field.take(times, fits)) change(field.chance.pick(person.lines), variant);
  }
}
