import { type SampleCampaign } from './campaigns';
import { type Chance } from './chance';
import { type Person } from './people';
import { reaches, stages } from './stages';

/**
 * Brings free people to the closing stage until exactly `gap` people in band have not reached it.
 *
 * @throws {RangeError} Too few people are free, or the gap is wider than the commune.
 */
export function closeGap(people: readonly Person[], campaign: SampleCampaign, gap: number, chance: Chance): void {
  const open = people.filter(({ standing, stage }) => standing === 'inBand' && !reaches(stage, campaign.closing));
  const closers = byZeal(open, chance).slice(0, Math.max(0, open.length - gap));
  if (open.length - closers.length !== gap) {
    throw new RangeError(`${open.length} people cannot leave a gap of ${gap}`);
  }
  const closed = stages.filter((stage) => reaches(stage, campaign.closing));
  for (const person of closers) person.stage = chance.pick(closed);
}

/** Free people, those of busier units first. */
function byZeal(people: readonly Person[], chance: Chance): Person[] {
  const zeal = new Map<string, number>();
  const zealOf = ({ lines }: Person): number => {
    const name = lines.at(-1)?.unit.name ?? '';
    const known = zeal.get(name) ?? 0.3 + chance.next() * 1.4;
    zeal.set(name, known);
    return known;
  };
  return people
    .filter(({ free }) => free)
    .map((person) => ({ person, order: chance.next() / zealOf(person) }))
    .sort((a, b) => a.order - b.order)
    .map(({ person }) => person);
}
