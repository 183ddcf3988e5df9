import { type SampleCampaign } from './campaigns';
import { kindergartenManner, type Manner, reviewManner, schoolManners, villageManners } from './manners';
import { type Unit } from './people';

const properNames = ['Đại Đồng', 'Trung Thành', 'Yên Vực', 'Phú Khê', 'Đông Thịnh', 'Xuân Lập'];
const numberedVillages = 25;

/** The units of a commune in the order of their files. */
export type Places = { schools: Unit[]; villages: Unit[]; review: Unit; all: Unit[] };

function inTurn(manners: readonly Manner[], index: number): Manner {
  const manner = manners[index % manners.length];
  if (manner === undefined) throw new RangeError('no manners');
  return manner;
}

function schoolsOf(campaign: SampleCampaign): Unit[] {
  const first = campaign.schools.some(({ fromGrade }) => fromGrade === 0) ? 1 : 0;
  return campaign.schools.map(({ name, fromGrade, toGrade }, index) => ({
    name,
    kind: 'school',
    manner: fromGrade === 0 ? kindergartenManner : inTurn(schoolManners, index - first),
    grades: { from: fromGrade, to: toGrade },
    lines: [],
  }));
}

function villagesOf(campaign: SampleCampaign, count: number): Unit[] {
  return Array.from({ length: count }, (_, index) => ({
    name: `${campaign.villageWord} ${properNames[index - numberedVillages] ?? String(index + 1)}`,
    kind: 'village',
    manner: inTurn(villageManners, index),
    grades: null,
    lines: [],
  }));
}

/**
 * Lays out a commune's units: its schools, its villages and one team whose list lacks the birth days.
 *
 * @param units - All units together; the schools and the team stay, the villages make up the rest.
 * @throws {RangeError} Fewer than three villages would remain.
 */
export function layOutPlaces(campaign: SampleCampaign, units: number): Places {
  const schools = schoolsOf(campaign);
  const count = units - schools.length - 1;
  if (!Number.isInteger(count) || count < 3) throw new RangeError(`${units} units leave fewer than three villages`);
  const villages = villagesOf(campaign, count);
  const review: Unit = { name: 'Tổ rà soát', kind: 'other', manner: reviewManner, grades: null, lines: [] };
  return { schools, villages, review, all: [...schools, ...villages, review] };
}
