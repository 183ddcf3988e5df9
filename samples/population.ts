import { type Draw, type SampleCampaign } from './campaigns';
import { type Chance } from './chance';
import { ageOn, dayNumber, dayOf, schoolYearOf, yearOf } from './days';
import { drawPhone, type Registry } from './identity';
import { drawName } from './names';
import { type AccountDays, type Person, type Standing } from './people';
import { reaches, type Stage } from './stages';

/** What making up a person needs. */
export type Making = { campaign: SampleCampaign; on: string; chance: Chance; registry: Registry };

const fewestStrangers = 8;
// Below six there is no account to be had.
const childStages: readonly Stage[] = ['not-reviewed', 'no-card', 'card'];
const openStages: readonly (readonly [Stage, number])[] = [
  ['not-reviewed', 0.12],
  ['no-card', 0.3],
  ['card', 0.38],
  ['enrolled', 0.12],
  ['approved', 0.08],
];

function drawBirthDay(making: Making, draw: Draw): string {
  const { chance, on } = making;
  const { fromAge, untilAge } = draw;
  const today = dayNumber(on);
  const number = chance.between(today - Math.ceil((untilAge + 1) * 365.25), today - Math.floor(fromAge * 365.25));
  const age = ageOn(dayOf(number), on);
  return age >= fromAge && age < untilAge ? dayOf(number) : drawBirthDay(making, draw);
}

function drawOpenStage({ campaign, chance }: Making): Stage {
  let left = chance.next();
  const open = openStages.filter(([stage]) => !reaches(stage, campaign.closing));
  const found = open.find(([, share]) => (left -= share) < 0);
  return found?.[0] ?? 'no-card';
}

function drawAccountDays({ chance, on }: Making): AccountDays {
  const activated = dayNumber(on) - chance.between(0, 150);
  const approved = activated - chance.between(0, 7);
  const enrolled = approved - chance.between(0, 10);
  return { enrolled: dayOf(enrolled), approved: dayOf(approved), activated: dayOf(activated) };
}

/** Makes up one person of an age within the draw, in no list yet. */
export function makePerson(making: Making, draw: Draw, standing: Standing): Person {
  const { chance, registry, on } = making;
  const identity = registry.register(drawBirthDay(making, draw));
  return {
    ...identity,
    standing,
    phone: drawPhone(chance),
    guardian: drawName(chance, chance.happens(0.5) ? 'Nam' : 'Nữ'),
    grade: schoolYearOf(on) - 5 - yearOf(identity.birthDay),
    stage: ageOn(identity.birthDay, on) < 6 ? chance.pick(childStages) : drawOpenStage(making),
    days: drawAccountDays(making),
    luck: chance.next(),
    free: true,
    lines: [],
  };
}

/**
 * Makes up a commune's people: those inside the ordered bands, and the few outside whom lists hold all the same.
 *
 * @param inBand - How many people inside the bands, before anybody leaves.
 */
export function makePeople(making: Making, inBand: number): Person[] {
  const { campaign } = making;
  const make = (draw: Draw, count: number, standing: Standing): Person[] =>
    Array.from({ length: count }, () => makePerson(making, draw, standing));
  return [
    ...campaign.draws.flatMap((draw) => make(draw, Math.round(draw.share * inBand), 'inBand')),
    ...campaign.strangers.flatMap((draw) =>
      make(draw, Math.max(fewestStrangers, Math.round(draw.share * inBand)), 'outOfBand'),
    ),
  ];
}
