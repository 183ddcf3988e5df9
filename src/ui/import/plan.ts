import type { ImportPage } from '../../app/import/open-pages';
import type { ImportPreview, ShownLine } from '../../app/import/preview';
import { focusOn } from '../alone';
import { add, button, byId, field, figure, input, link } from '../element';
import { showList } from '../long-list';
import { showMissing } from './missing';
import { csvOf } from './rejected-csv';

type Plan = Extract<ImportPreview, { kind: 'plan' }>;

function lineItem({ sheet, row, unit, name, says }: ShownLine, word: string, sheets: readonly string[]): HTMLElement {
  const item = document.createElement('li');
  const who = [unit === field('unit').value ? '' : unit, name].filter((text) => text !== '').join(', ');
  const place = [`${word} ${row}`, ...(sheets[sheet] === undefined ? [] : [`(${sheets[sheet]})`])].join(' ');
  add('b', who === '' ? place : `${place}: ${who}`, item);
  for (const sentence of says) add('p', sentence, item);
  return item;
}

/** The lists of lines, and the word that each has for a title. */
const TITLES = { problems: 'problems', changes: 'changes', first: 'firstLines' } as const;

function showLines(id: keyof typeof TITLES, plan: Plan, { words }: ImportPage): void {
  const lines = plan[id];
  byId(id).hidden = lines.length === 0;
  byId(`${id}Title`).textContent = `${words[TITLES[id]]} (${figure(lines.length)})`;
  showList(byId(`${id}Lines`), lines, (line) => lineItem(line, words.row, plan.sheets), words.more);
}

function showSentences(id: string, sentences: readonly string[]): void {
  byId(id).replaceChildren();
  for (const sentence of sentences) add('li', sentence, byId(id));
  byId(id).hidden = sentences.length === 0;
}

/** Offers the lines that are not taken as a file; it is made here and stays on this computer. */
function offerRejected(rejected: Plan['rejected'], name: string): void {
  const save = link('rejected');
  if (save.href !== '') URL.revokeObjectURL(save.href);
  save.removeAttribute('href');
  save.hidden = rejected.length === 0;
  if (rejected.length === 0) return;
  save.href = URL.createObjectURL(new Blob([csvOf(rejected)], { type: 'text/csv;charset=utf-8' }));
  save.download = `${name}.csv`;
}

/** More people than these are shown to whoever asks: each stands between the keyboard and the button Nhập. */
const MOST_UNFOLDED = 10;

/** Shows what an import would do. @param name - That of a file for what is not taken. */
export function showPlan(plan: Plan, page: ImportPage, name: string): void {
  const { counts, units, missing } = plan;
  const isNew = counts.added + counts.updated + counts.rejected > 0;
  byId('summary').textContent = plan.sentence;
  byId('nothingNew').hidden = isNew;
  button('apply').hidden = !isNew;
  const isOne = units.length === 1 && units[0]?.unit === field('unit').value;
  showSentences('units', isOne ? [] : units.map(({ sentence }) => sentence));
  showSentences('refused', plan.refused);
  showSentences('notes', plan.notes);
  byId('takeField').hidden = counts.conflicts === 0 && !input('take').checked;
  showLines('problems', plan, page);
  showLines('changes', plan, page);
  showLines('first', plan, page);
  offerRejected(plan.rejected, name);
  showMissing(missing, page.words);
  byId('missing').toggleAttribute('open', missing.length <= MOST_UNFOLDED);
  focusOn(byId('summary'));
}

/** Shows what an import has come to; who is missing and what was not taken still stand below. */
export function showDone(sentences: readonly string[]): void {
  showSentences('outcome', sentences);
  focusOn(byId('outcome'));
}
