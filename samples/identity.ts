import { type SampleCampaign } from './campaigns';
import { type Chance } from './chance';
import { yearOf } from './days';
import { drawName, plain, type Sex } from './names';

const mobilePrefixes =
  '032 033 034 035 036 037 038 039 070 076 077 078 079 081 082 083 084 085 086 090 091 093 094 096 097 098';

/** Who somebody is on paper. */
type Identity = { name: string; sex: Sex; birthDay: string; number: string };

/** Hands out identities of which no two share a number, or both a name (marks aside) and a birth day. */
export type Registry = {
  /** A new person born on that day; of either sex unless one is named. */
  register: (birthDay: string, sex?: Sex) => Identity;
  /** A new number for a person, in the given province or where most are born. */
  number: (sex: Sex, birthDay: string, province?: string) => string;
};

/** The fourth digit: century and sex. */
function centuryDigit(sex: Sex, birthYear: number): number {
  return (Math.floor(birthYear / 100) - 19) * 2 + (sex === 'Nữ' ? 1 : 0);
}

/** A Vietnamese mobile number in the national form, ten digits. */
export function drawPhone(chance: Chance): string {
  return chance.pick(mobilePrefixes.split(' ')) + String(chance.between(0, 9_999_999)).padStart(7, '0');
}

/** Opens an empty registry for a commune. */
export function openRegistry(campaign: SampleCampaign, chance: Chance): Registry {
  const numbers = new Set<string>();
  const known = new Set<string>();
  const home = (): string => (chance.happens(0.88) ? campaign.province : chance.pick(campaign.otherProvinces));
  const number = (sex: Sex, birthDay: string, province = home()): string => {
    const tail = String(chance.between(0, 999_999)).padStart(6, '0');
    const drawn = `${province}${centuryDigit(sex, yearOf(birthDay))}${birthDay.slice(2, 4)}${tail}`;
    if (numbers.has(drawn)) return number(sex, birthDay, province);
    numbers.add(drawn);
    return drawn;
  };
  const anySex = (): Sex => (chance.happens(0.52) ? 'Nam' : 'Nữ');
  const register = (birthDay: string, sex = anySex()): Identity => {
    const name = drawName(chance, sex);
    const key = `${plain(name)} ${birthDay}`;
    if (known.has(key)) return register(birthDay, sex);
    known.add(key);
    return { name, sex, birthDay, number: number(sex, birthDay) };
  };
  return { register, number };
}
