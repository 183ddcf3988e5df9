import type { Deed } from '../domain/batch/batch';
import type { Ports } from '../ports';
import type { Text } from '../text/text';
import { historyView } from '../view/set-up';
import type { StepWorld } from './job';
import { provideTab, rowsIn, TAB_COLOURS } from './provide-tab';

/** Where it is told who did what. */
export const HISTORY = 'Lịch sử';

/** Adds a line to `Lịch sử`. */
export function addDeed(ports: Ports, text: Text, { on, time, user, action, outcome }: Deed): void {
  const rows = rowsIn(ports, HISTORY);
  if (rows === 0) provideTab(ports, historyView(text), TAB_COLOURS.output);
  ports.writeLines(HISTORY, Math.max(rows, 1) + 1, 1, [[{ day: on }, time, user, action, outcome]]);
}

/** Whether `Lịch sử` tells already what came of something. */
export function isInHistory(ports: Ports, { action, outcome }: Deed): boolean {
  const rows = rowsIn(ports, HISTORY);
  const lines = rows > 1 ? ports.readBlock(HISTORY, 2, 4, rows - 1, 2) : [];
  return lines.some(([did, came]) => did === action && came === outcome);
}

/** Adds a line to `Lịch sử`: who did what, now, and what came of it. */
export function addToHistory(
  { ports, frame, text }: Pick<StepWorld, 'ports' | 'text'> & { readonly frame: Pick<StepWorld['frame'], 'on'> },
  action: string,
  outcome: string,
): void {
  addDeed(ports, text, { on: frame.on, time: ports.time(), user: ports.user(), action, outcome });
}
