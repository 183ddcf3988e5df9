import type { Indicator } from './campaign';
import type { Paper } from './column';
import type { Day } from './day';
import { measure, type Progress, type Share } from './indicator';
import type { Official } from './official';
import { distinctOrganisations, isSealed, type Organisation } from './organisation';
import type { Person } from './person';
import { hasReached, type Stage } from './stage';

/** A person as indicators see them. */
export type Standing = {
  readonly person: Person;
  readonly stage: Stage;
  /** The ordered band; null for whom none holds. */
  readonly band: string | null;
};

type Counted = { done: number; population: number };

const holdsCard = (person: Person): boolean => person.some(({ row }) => row.hasCard);

const isPupil = (person: Person): boolean =>
  person.some(({ roster, row }) => roster.kind === 'school' && row.leaving === null);

/** Whether some list says that a person has a paper on VNeID, or was issued it at all. */
const hasPaper = (person: Person, paper: Paper): boolean => person.some(({ row }) => row.papers[paper] === 'Rồi');
const isIssued = (person: Person, paper: Paper): boolean =>
  hasPaper(person, paper) || person.some(({ row }) => row.papers[paper] === 'Chưa');

/** Whether a person belongs to those of whom an indicator is a share. */
function isAmong({ among, band }: Indicator, { person, stage, band: own }: Standing): boolean {
  if (among === 'residents') return band === null || band === own;
  if (own === null || (band !== null && band !== own)) return false;
  if (among === 'pupils') return isPupil(person);
  if (among === 'registered') return hasReached(stage, 'enrolled');
  return among === 'approved' ? hasReached(stage, 'approved') : among === 'in-band';
}

const isDone = ({ stage, papers }: Indicator, standing: Standing): boolean =>
  (stage === null || (stage === 'card' ? holdsCard(standing.person) : hasReached(standing.stage, stage))) &&
  papers.every((paper) => hasPaper(standing.person, paper));

/** Who and what other tabs than the rosters list; null where there is no such tab to read. */
export type OtherLists = {
  readonly organisations: readonly Organisation[] | null;
  readonly officials: readonly Official[] | null;
};

const NO_LISTS: OtherLists = { organisations: null, officials: null };

/** Officials, card and all: a paper that one need not have is as good as one that is there. */
const hasAll = ({ stage, papers }: Indicator, official: Official): boolean =>
  (stage === null || (official.hasCard && hasReached(official.stage, stage))) &&
  papers.every((paper) => official.papers[paper] === 'Rồi' || official.papers[paper] === 'Không thuộc diện');

const shareOf = <T>(listed: readonly T[] | null, isDone: (each: T) => boolean): Share =>
  listed === null || listed.length === 0
    ? { done: 0, population: null }
    : { done: listed.filter(isDone).length, population: listed.length };

/** What an indicator counts in the lists that are no rosters; null where rosters give it. */
function countOthers(indicator: Indicator, { organisations, officials }: OtherLists): Share | null {
  const { among, stage } = indicator;
  if (among === 'officials') return shareOf(officials, (each) => hasAll(indicator, each));
  if (among !== 'organisations' && among !== 'sealed-organisations') return null;
  const distinct = organisations && distinctOrganisations(organisations);
  const meant = among === 'organisations' ? distinct : (distinct?.filter(isSealed) ?? null);
  return shareOf(meant, (each) => stage === null || hasReached(each.stage, stage));
}

function addPapers(counted: Counted, { papers }: Indicator, person: Person): void {
  for (const paper of papers) {
    if (isIssued(person, paper)) counted.population += 1;
    if (hasPaper(person, paper)) counted.done += 1;
  }
}

/** A denominator that somebody has typed stands for what the lists give of the commune. */
const withFigure = ({ figure }: Indicator, share: Share): Share =>
  figure ? { ...share, population: figure.value } : share;

/** Counts of every indicator of a campaign, person by person. */
export type IndicatorCount = {
  /** Counts somebody who has not left. */
  readonly add: (standing: Standing) => void;
  /** How each stands on a day, in the order of the indicators; the population is null where no list gives it. */
  readonly progressOn: (on: Day) => Progress[];
};

/**
 * Begins to count; the people of `issued` are their papers.
 *
 * @param others - The lists that are no rosters, as they stand.
 */
export function indicatorCount(indicators: readonly Indicator[], others: OtherLists = NO_LISTS): IndicatorCount {
  const counts = indicators.map((indicator) => ({ indicator, counted: { done: 0, population: 0 } }));
  const add: IndicatorCount['add'] = (standing) => {
    for (const { indicator, counted } of counts) {
      if (indicator.among === 'issued') addPapers(counted, indicator, standing.person);
      else if (isAmong(indicator, standing)) {
        counted.population += 1;
        if (isDone(indicator, standing)) counted.done += 1;
      }
    }
  };
  const progressOn = (on: Day) =>
    counts.map(({ indicator, counted }) =>
      measure(indicator, withFigure(indicator, countOthers(indicator, others) ?? counted), on),
    );
  return { add, progressOn };
}
