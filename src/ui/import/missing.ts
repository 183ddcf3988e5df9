import type { ImportPage } from '../../app/import/open-pages';
import type { MissingPerson } from '../../app/import/preview';
import type { Progress } from '../progress';
import { add, byId, field, figure, input, say } from '../element';
import { showList } from '../long-list';
import { askBring } from '../server';

type Reason = ImportPage['reasons'][number];

let people: readonly MissingPerson[] = [];
const chosen = new Set<MissingPerson>();

const everybody = () => input('everybody');

function personLine(person: MissingPerson, row: string): HTMLElement {
  const line = document.createElement('li');
  const label = add('label', '', line);
  const box = add('input', '', label);
  box.type = 'checkbox';
  box.checked = chosen.has(person);
  box.onchange = () => {
    if (box.checked) chosen.add(person);
    else chosen.delete(person);
    everybody().checked = chosen.size === people.length;
  };
  const place = `${row.toLowerCase()} ${person.row}`;
  const isHere = person.unit === field('unit').value;
  add('span', `${person.name} (${isHere ? place : `${person.unit}, ${place}`})`, label);
  return line;
}

/** Shows who stands in the tab and not in the list, to be chosen. */
export function showMissing(missing: readonly MissingPerson[], { row, more, missingTitle }: ImportPage['words']): void {
  people = missing;
  chosen.clear();
  everybody().checked = false;
  const show = () => {
    showList(byId('people'), people, (person) => personLine(person, row), more);
  };
  everybody().onchange = () => {
    chosen.clear();
    if (everybody().checked) for (const person of people) chosen.add(person);
    show();
  };
  show();
  byId('missing').hidden = people.length === 0;
  byId('missingTitle').textContent = `${missingTitle} (${figure(people.length)})`;
}

/** Offers the reasons why somebody stands in a list no more; the first is chosen. */
export function offerReasons(reasons: readonly Reason[]): void {
  reasons.forEach((reason, at) => {
    const label = add('label', '', byId('reasons'));
    const choice = add('input', '', label);
    [choice.type, choice.name, choice.value, choice.checked] = ['radio', 'reason', reason, at === 0];
    add('span', reason, label);
  });
}

/** Says of those who were chosen why they have gone, unit by unit, and shows who is left. */
export async function markChosen({ words, reasons }: ImportPage, progress: Progress): Promise<void> {
  const obstacle = reasons.find((reason) => document.querySelector(`input[value="${reason}"]:checked`)) ?? reasons[0];
  const units = [...new Set([...chosen].map(({ unit }) => unit))];
  if (units.length === 0) say('problem', words.nobodyChosen);
  const told: string[] = [];
  for (const [at, unit] of units.entries()) {
    progress.says(words.applying, at, units.length);
    const theirs = [...chosen].filter((person) => person.unit === unit);
    const { sentence, isDone } = await askBring('gone', { unit, people: theirs, obstacle });
    if (isDone) {
      people = people.filter((person) => !theirs.includes(person));
      told.push(sentence);
    } else say('problem', sentence);
  }
  if (told.length > 0) showMissing(people, words);
  say('told', told.join('\n'));
}
