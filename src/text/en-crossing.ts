import type { AgeBand } from '../domain/band';
import type { CrossingCount, CrossingLine, Passage } from '../domain/crossing';
import type { Day } from '../domain/day';
import { count } from './en-count';
import * as figures from './figures';
import type { CrossingText } from './vi-crossing';

const YEARS_SPARED = 2;

const shortDay = (on: Day) => figures.shortDay(on, 'en');

const band = ({ fromAge, untilAge }: AgeBand): string =>
  untilAge === null ? `${fromAge} and over` : `${fromAge} to under ${untilAge}`;

const CHANGES: Readonly<Record<Passage['change'], string>> = {
  enters: 'now in band',
  moves: 'another age group',
  leaves: 'out of band',
  none: 'same age group',
};

function move({ change, into }: Passage): string {
  if (into === null) return change === 'leaves' ? 'Leaves the ages ordered: finish before this day.' : 'Not in band.';
  if (change === 'enters') return `Now in band, ages ${band(into)}: invite from this day on.`;
  return change === 'moves' ? `Changes to ages ${band(into)}.` : `Stays in ages ${band(into)}.`;
}

const newCard = ({ age, holdsCard, changesCard }: CrossingLine): string =>
  changesCard && holdsCard ? ` The card must be changed, unless it was issued at ${age - YEARS_SPARED} or later.` : '';

function counted({ age, change, people, changesCard, holdCard }: CrossingCount): string {
  const cards =
    changesCard && holdCard > 0
      ? `; ${count(holdCard)} must change a card issued before the age of ${age - YEARS_SPARED}`
      : '';
  return `${count(people)} turn ${age} (${CHANGES[change]}${cards})`;
}

/** Who crosses a boundary of age, in English. */
export const enCrossing: CrossingText = {
  title: 'ABOUT TO CHANGE AGE GROUP',
  explain: 'Each unit has a line for its own list; the commune counts everybody once.',
  headers: ['Unit', 'Row', 'Name', 'Day', 'Turns', 'What to do'],
  toDo: (line) => move(line) + newCard(line),
  told: (until, counts) =>
    counts.length === 0
      ? `Until ${shortDay(until)} nobody crosses a boundary of age.`
      : `Until ${shortDay(until)}: ${counts.map(counted).join(', ')}.`,
  past: (until) => `The last day, ${shortDay(until)}, is past: nobody is left to be told of.`,
};
