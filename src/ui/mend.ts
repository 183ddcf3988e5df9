import type { ListedLine } from '../app/import/list-lines';
import type { Seen, SeenLine } from '../app/import/look-at-line';
import type { Told } from '../app/import/act-alone';
import type { MendPage } from '../app/import/open-pages';
import { alone, focusOn } from './alone';
import { add, button, byId, say, speak } from './element';
import { showList } from './long-list';
import type { Progress } from './progress';
import { askBring } from './server';

declare const data: MendPage;

const { words } = data;
const waiting = { failed: words.unexpected };

let seen: Seen | null = null;

function showSentences(id: string, sentences: readonly string[]): void {
  byId(id).replaceChildren();
  for (const sentence of sentences) add('li', sentence, byId(id));
  byId(id).hidden = sentences.length === 0;
}

function showLine({ title, says, mendings }: SeenLine): void {
  byId('lineTitle').textContent = title;
  const canMend = mendings.length > 0;
  showSentences('says', says.length > 0 || canMend ? says : [words.fineLine]);
  say('would', canMend ? words.wouldMend : says.length > 0 ? words.noMending : '');
  showSentences('mendings', mendings);
  button('mendLine').hidden = !canMend;
}

function listItem(line: ListedLine): HTMLElement {
  const item = document.createElement('li');
  const go = add('button', '', item);
  go.type = 'button';
  add('b', [line.sign, line.title].filter(Boolean).join(' '), go);
  for (const sentence of line.says) add('span', sentence, go);
  if (line.row === seen?.line?.row) go.setAttribute('aria-current', 'true');
  go.onclick = () => void alone((progress) => goTo(line, progress), waiting);
  return item;
}

/** The line after the one that is looked at; the first where that one is in order. */
function nextLine(): ListedLine | undefined {
  const lines = seen?.lines ?? [];
  const others = lines.filter(({ row }) => row !== seen?.line?.row);
  return lines[lines.findIndex(({ row }) => row === seen?.line?.row) + 1] ?? others[0];
}

function show(answer: Seen): void {
  seen = answer;
  byId('whole').hidden = false;
  byId('line').hidden = !answer.line;
  byId('tab').textContent = answer.tab;
  byId('count').textContent = answer.count;
  byId('all').textContent = answer.sentence;
  button('mendTab').hidden = !answer.canMend;
  button('nextLine').hidden = nextLine() === undefined;
  if (answer.line) showLine(answer.line);
  showList(byId('lines'), answer.lines, listItem, words.more);
}

/** Shows what was looked at; or that there was nothing to look at, and why. */
function take(answer: Seen | Told): answer is Seen {
  if (!('isDone' in answer)) {
    show(answer);
    return true;
  }
  seen = null;
  byId('whole').hidden = byId('line').hidden = button('mendTab').hidden = true;
  say('problem', answer.sentence);
  return false;
}

async function look(progress: Progress): Promise<void> {
  progress.says(words.looking);
  const answer = await askBring('line', null);
  if (take(answer) && !answer.line) say('told', words.nobodysLine);
}

/** Puts the cursor of the sheet on a line of the list; one that is gone meanwhile leaves the list as it is now. */
async function goTo({ row, column, print }: ListedLine, progress: Progress): Promise<void> {
  if (seen === null) return;
  progress.says(words.looking);
  const answer = await askBring('go', { tab: seen.tab, row, column, print });
  if ('isDone' in answer) {
    await look(progress);
    say('told', '');
    say('problem', answer.sentence);
  } else {
    show(answer);
    focusOn(byId(answer.line ? 'lineTitle' : 'look'));
    window.scrollTo(0, 0);
  }
}

/** Mends a line or all of the tab that was looked at, and looks again. */
async function mend(line: SeenLine | null, progress: Progress): Promise<void> {
  if (seen === null) return;
  progress.says(words.mending);
  const { sentence, isDone } = await askBring('mend', {
    tab: seen.tab,
    line: line && { row: line.row, print: line.print },
  });
  if (isDone) await look(progress);
  say(isDone ? 'told' : 'problem', sentence);
  focusOn(button(byId('line').hidden || button('nextLine').hidden ? 'look' : 'nextLine'));
}

speak(data.language, words);
button('look').onclick = () => void alone(look, waiting);
button('nextLine').onclick = () => {
  const next = nextLine();
  if (next) void alone((progress) => goTo(next, progress), waiting);
};
button('mendLine').onclick = () => void alone((progress) => mend(seen?.line ?? null, progress), waiting);
button('mendTab').onclick = () => void alone((progress) => mend(null, progress), waiting);
void alone(look, waiting);
