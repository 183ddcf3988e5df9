import type { Ports } from '../ports';
import type { Text } from '../text/text';
import { AUTO_LINE, noticeWords } from '../view/notices';
import { autoOwner, isSilent, noticesNow } from './auto-state';

/**
 * What whoever opens the workbook sees at once: in red on `Bắt đầu`, that it has not run by itself for more than a day.
 * Nobody else may notice, for what would write there is what does not run.
 */
export function greet(ports: Ports, text: Text): void {
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
