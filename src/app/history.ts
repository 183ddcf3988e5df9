import { historyView } from '../view/set-up';
import type { StepWorld } from './job';
import { provideTab, TAB_COLOURS } from './provide-tab';

/** Adds a line to `Lịch sử`: who did what, when, and what came of it. */
export function addToHistory(
  { ports, frame, text }: Pick<StepWorld, 'ports' | 'frame' | 'text'>,
  action: string,
  outcome: string,
): void {
  provideTab(ports, historyView(text), TAB_COLOURS.output);
  ports.appendRow('Lịch sử', [{ day: frame.on }, ports.time(), ports.user(), action, outcome]);
}
