import { historyView } from '../view/set-up';
import type { StepWorld } from './job';
import { provideTab, rowsIn, TAB_COLOURS } from './provide-tab';

const TAB = 'Lịch sử';

/** Adds a line to `Lịch sử`: who did what, when, and what came of it. */
export function addToHistory(
  { ports, frame, text }: Pick<StepWorld, 'ports' | 'text'> & { readonly frame: Pick<StepWorld['frame'], 'on'> },
  action: string,
  outcome: string,
): void {
  const rows = rowsIn(ports, TAB);
  if (rows === 0) provideTab(ports, historyView(text), TAB_COLOURS.output);
  ports.writeLines(TAB, Math.max(rows, 1) + 1, 1, [[{ day: frame.on }, ports.time(), ports.user(), action, outcome]]);
}
