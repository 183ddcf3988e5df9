import { type SampleCampaign, sampleCampaign } from './campaigns';
import { type Chance, openChance } from './chance';
import { closeGap } from './closing';
import { dayNumber } from './days';
import { type Expected } from './expected';
import { openRegistry } from './identity';
import { type Layout, layOut } from './layout';
import { type Person, type SampleCell, type Unit } from './people';
import { layOutPlaces, type Places } from './places';
import { plantAccounts } from './plants/accounts';
import { plantBirthDays } from './plants/birth-days';
import { openField } from './plants/field';
import { plantLeaving } from './plants/leaving';
import { plantNumbers } from './plants/numbers';
import { plantReview, plantSchools } from './plants/schools';
import { plantTexts } from './plants/texts';
import { plantTwins } from './plants/twins';
import { makePeople, makePerson, type Making } from './population';
import { settlePeople } from './schooling';
import { addUp } from './tally';

/** A sample commune: its files, to be written as they are, and what must be found in them. */
export type SampleCommune = {
  campaign: string;
  on: string;
  /** In the order in which they are to be read; `name` carries its extension. */
  files: { name: string; format: 'xlsx' | 'csv'; sheet: SampleCell[][] }[];
  expected: Expected;
};

/** What to make up; the bounds are those of `sampleCommune`. */
export type SampleOptions = { campaign: string; on: string; seed: number; scale?: number; units?: number };

/** The seed of the commune that everybody means when no seed is named. */
export const usualSeed = 20260415;

const smallestScale = 0.05;
const smallCommune = 0.5;
const villagesOfSmall = 3;

function plantAll(making: Making, places: Places, people: Person[], scale: number): void {
  const [draw] = making.campaign.draws;
  if (draw === undefined) throw new RangeError(`nobody to draw for ${making.campaign.id}`);
  const make = (): Person => makePerson(making, draw, 'inBand');
  const field = openField({ ...making, places, people, make, times: scale < smallCommune ? 1 : 2 });
  plantTwins(field);
  plantAccounts(field);
  plantLeaving(field);
  plantTexts(field);
  plantBirthDays(field);
  plantNumbers(field);
  plantSchools(field);
  plantReview(field);
}

function unitsOf({ schools, villages }: SampleCampaign, scale: number): number {
  return schools.length + 1 + (scale < smallCommune ? villagesOfSmall : villages);
}

function populate(making: Making, places: Places, scale: number, chance: Chance): Person[] {
  const { campaign } = making;
  const people = makePeople(making, Math.round(campaign.inBand * scale));
  settlePeople(people, { places, chance, scale });
  plantAll(making, places, people, scale);
  closeGap(people, campaign, Math.round(campaign.gap * scale), chance);
  return people;
}

function fileOf({ name, manner: { format } }: Unit, { sheet }: Layout): SampleCommune['files'][number] {
  return { name: `${name}.${format}`, format, sheet };
}

/**
 * Makes up a commune: its people, the lists that hold them, and in those lists every finding at least once.
 * The same options give the same commune, on any machine and in any time zone.
 *
 * @param options - `on` is the day on which ages are counted, `YYYY-MM-DD`; `scale` 1 is the commune's own size, at
 *   least 0.05; `units` counts files together, and below half size there are only a few villages unless it is named.
 * @throws {RangeError} There is no sample of that campaign, `on` is no day, or the commune would be too small.
 *
 * @example
 * sampleCommune({ campaign: 'hoang-thanh', on: '2026-04-15', seed: usualSeed }).expected.totals.gap
 * //=> 6516
 */
export function sampleCommune(options: SampleOptions): SampleCommune {
  const { on, seed, scale = 1 } = options;
  const campaign = sampleCampaign(options.campaign);
  dayNumber(on);
  if (!(scale >= smallestScale)) throw new RangeError(`scale ${scale} is below ${smallestScale}`);
  const chance = openChance(seed);
  const places = layOutPlaces(campaign, options.units ?? unitsOf(campaign, scale));
  const making: Making = { campaign, on, chance, registry: openRegistry(campaign, chance) };
  const people = populate(making, places, scale, chance);
  const lists = places.all.map((unit) => ({ unit, layout: layOut(unit, { commune: campaign.commune, on }) }));
  const files = lists.map(({ unit, layout }) => fileOf(unit, layout));
  return { campaign: campaign.id, on, files, expected: addUp({ campaign, on, people, lists }) };
}
