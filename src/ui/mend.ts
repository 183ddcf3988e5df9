import type { Seen, SeenLine } from '../app/import/look-at-line';
import type { MendPage } from '../app/import/open-pages';
import { alone, focusOn } from './alone';
import { add, button, byId, say, speak } from './element';
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

async function look(progress: Progress): Promise<void> {
  progress.says(words.looking);
  const answer = await askBring('line', null);
  seen = 'isDone' in answer ? null : answer;
  byId('whole').hidden = seen === null;
  byId('line').hidden = !seen?.line;
  if ('isDone' in answer) {
    say('problem', answer.sentence);
    return;
  }
  byId('tab').textContent = answer.tab;
  byId('all').textContent = answer.sentence;
  button('mendTab').hidden = !answer.canMend;
  if (answer.line) showLine(answer.line);
  else say('told', words.nobodysLine);
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
  focusOn(button('look'));
}

speak(data.language, words);
button('look').onclick = () => void alone(look, waiting);
button('mendLine').onclick = () => void alone((progress) => mend(seen?.line ?? null, progress), waiting);
button('mendTab').onclick = () => void alone((progress) => mend(null, progress), waiting);
void alone(look, waiting);
