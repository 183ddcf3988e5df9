import type { Ports } from '../ports';
import type { Text } from '../text/text';
import { AUTO_LINE, noticeWords } from '../view/notices';
import { autoOwner, isSilent, noticesNow } from './auto-state';

const GREETING = 'greeting';

/** Remembers what is outstanding, to be said to whoever opens the workbook; null for nothing. */
export function rememberGreeting(ports: Ports, words: string | null): void {
  if ((ports.recall(GREETING) ?? '') !== (words ?? '')) ports.rememberLater(GREETING, words ?? '');
}

/**
 * What whoever opens the workbook sees at once: in red on `Bắt đầu`, that it has not run by itself for more than a day.
 * Nobody else may notice, for what would write there is what does not run.
 */
function tellSilence(ports: Ports, text: Text): void {
  if (!autoOwner(ports) || !isSilent(ports)) return;
  const [state] = noticesNow(ports);
  if (!state) return;
  const words = noticeWords(state, text);
  try {
    const [[before = ''] = []] = ports.readBlock('Bắt đầu', AUTO_LINE, 1, 1, 1);
    if (before !== words && before !== '') ports.writeLines('Bắt đầu', AUTO_LINE, 1, [[words]]);
  } catch {
    ports.toast(text.menu.title, words);
  }
}

/** What is said to whoever opens the workbook: once, in the corner of the screen, what is outstanding. */
export function greet(ports: Ports, text: Text): void {
  tellSilence(ports, text);
  const words = ports.recall(GREETING) ?? '';
  if (words !== '') ports.toast(text.menu.title, words);
}
