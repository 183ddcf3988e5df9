import { openChance, type Chance } from './chance';
import { addDays } from './days';

/** How a campaign goes: `surge` is slow until its last third, `stall` stops for two to four weeks, or for good. */
export const COURSES = ['steady', 'weekend-only', 'late surge', 'stall'] as const;
export type Course = (typeof COURSES)[number];

/** What the snapshots of a unit hold, and how it really went. */
export type CampaignDays = {
  readonly population: number;
  /** By day; days without a snapshot are absent. */
  readonly counts: readonly { readonly day: string; readonly done: number; readonly population: number }[];
  /** The day on which the last person was done; null where none was. */
  readonly finished: string | null;
  /** The first day of the standstill; null where there is none. */
  readonly stalled: string | null;
};

/** Days after which nothing more is simulated. */
const LONGEST = 600;
const MONDAY = '2026-01-05';

function bell(chance: Chance): number {
  return Math.sqrt(-2 * Math.log(1 - chance.next())) * Math.cos(2 * Math.PI * chance.next());
}

/** Marsaglia and Tsang's draw of a gamma variable of mean 1; `shape` at least 1. */
function gamma(chance: Chance, shape: number): number {
  const base = shape - 1 / 3;
  for (;;) {
    const normal = bell(chance);
    const cube = (1 + normal / Math.sqrt(9 * base)) ** 3;
    if (cube > 0 && Math.log(1 - chance.next()) < (normal * normal) / 2 + base * (1 - cube + Math.log(cube)))
      return (base * cube) / shape;
  }
}

/** A draw of pure chance with a mean, in pieces of 20 people. */
function poisson(chance: Chance, mean: number): number {
  let people = 0;
  for (let left = mean; left > 0; left -= 20) {
    const floor = Math.exp(-Math.min(left, 20));
    for (let product = chance.next(); product > floor; product *= chance.next()) people += 1;
  }
  return people;
}

/** How much of a mean day each weekday gets, Monday first. */
function weekFor(course: Course, chance: Chance): readonly number[] {
  if (course === 'weekend-only') return [0, 0, 0, 0, 0, 3.5, 3.5];
  const saturday = chance.pick([1, 0.5, 1.6]);
  const sunday = chance.pick([1, 0.2, 1.6]);
  const others = (7 - saturday - sunday) / 5;
  return [others, others, others, others, others, saturday, sunday];
}

type Pace = {
  /** The part of the usual pace that its day `at` has. */
  readonly of: (at: number) => number;
  /** The day on which it comes to a standstill; null without one. */
  readonly still: number | null;
};

function paceFor(course: Course, chance: Chance, length: number): Pace {
  if (course === 'late surge') {
    const turn = Math.floor(length * (0.5 + 0.2 * chance.next()));
    const slow = 0.2 + 0.3 * chance.next();
    return { of: (at) => (at < turn ? slow : Math.min(slow + (at - turn) * 0.25, 3)), still: null };
  }
  if (course !== 'stall') return { of: () => 1, still: null };
  const still = Math.floor(length * (0.3 + 0.4 * chance.next()));
  const back = still + chance.pick([14, 21, 28, LONGEST]);
  return { of: (at) => (at >= still && at < back ? 0 : 1), still };
}

/** The people of a day: pure chance about a mean that itself differs from day to day, the less the larger `shape`. */
const peopleOf = (chance: Chance, mean: number, shape: number | null): number =>
  poisson(chance, mean * (shape === null || mean === 0 ? 1 : gamma(chance, shape)));

/** How snapshots are kept: some offices miss a tenth of the days, some find now and then that they counted too many. */
function keeping(chance: Chance) {
  const [hasGaps, hasCorrections] = [chance.happens(0.5), chance.happens(0.3)];
  return {
    isKept: () => !hasGaps || !chance.happens(0.1),
    wrongly: (done: number) => (hasCorrections && chance.happens(0.04) ? Math.ceil(done * 0.02) : 0),
  };
}

/**
 * Simulates a unit of 100 to 6,500 people through a campaign of about 30 to 90 days. Its days differ by weekday and by
 * more than pure chance, snapshots are missed and corrected. The same seed gives the same days.
 */
export function campaignDays(course: Course, seed: number): CampaignDays {
  const chance = openChance(seed);
  const population = Math.round(100 * 65 ** chance.next());
  const length = chance.between(30, 90);
  const [start, week] = [chance.between(0, 6), weekFor(course, chance)];
  const pace = paceFor(course, chance, length);
  const shape = chance.pick([null, 8, 4, 2]);
  const { isKept, wrongly } = keeping(chance);
  const dayAt = (at: number): string => addDays(MONDAY, start + at);
  const counts = [];
  let [done, at] = [0, 0];
  for (; at <= LONGEST; at += 1) {
    const mean = (population / length) * pace.of(at) * (week[(start + at) % 7] ?? 0);
    done += peopleOf(chance, mean, shape);
    if (done >= population) break;
    done -= wrongly(done);
    if (isKept()) counts.push({ day: dayAt(at), done, population });
  }
  const stalled = pace.still === null ? null : dayAt(pace.still);
  return { population, counts, finished: at > LONGEST ? null : dayAt(at), stalled };
}
