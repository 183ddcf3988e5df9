import { tidy, weakKey } from './text-key';
import type { Unit } from './unit';

const ALL_SCHOOLS = /(?:^|\s)các (?:trường|cơ sở giáo dục)(?!\p{L})|hiệu trưởng$|^(?:nhà )?trường học$/u;
const ALL_VILLAGES = /(?:^|\s)(?:các|trưởng) (?:thôn|ấp|bản|xóm|khu phố|tổ dân phố|khu dân cư)$/u;

const wordsOf = (text: string): string => ` ${weakKey(text).replace(/[.,;:()–-]+/g, ' ').replace(/\s+/g, ' ').trim()} `; // prettier-ignore

/** The units whose whole name stands in a text; one whose name is but a part of another's that stands there is not meant. */
function namedIn(text: string, units: readonly Pick<Unit, 'name'>[]): Set<string> {
  const found = new Set<string>();
  let rest = wordsOf(text);
  for (const { name } of [...units].sort((one, other) => other.name.length - one.name.length)) {
    const words = wordsOf(name);
    if (words.trim() === '' || !rest.includes(words)) continue;
    found.add(name);
    rest = rest.split(words).join(' | ');
  }
  return found;
}

/**
 * The units that whoever is named as the owner of a task stands for: all schools, all villages, or units by their
 * names; none where it is somebody else's task, and so the office's to follow.
 *
 * @example unitsOwning('Công an xã; các trường', [{ name: 'TH A', kind: 'school' }]) //=> ['TH A']
 */
export function unitsOwning(owner: string, units: readonly Pick<Unit, 'name' | 'kind'>[]): string[] {
  const parts = tidy(owner)
    .toLowerCase()
    .split(/[,;/]| và /)
    .map((part) => part.trim());
  const schools = parts.some((part) => ALL_SCHOOLS.test(part));
  const villages = parts.some((part) => ALL_VILLAGES.test(part));
  const named = namedIn(owner, units);
  const isMeant = ({ name, kind }: Pick<Unit, 'name' | 'kind'>) =>
    named.has(name) || (kind === 'school' && schools) || (kind === 'village' && villages);
  return units.filter(isMeant).map(({ name }) => name);
}
