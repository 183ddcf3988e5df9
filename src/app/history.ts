import type { Day } from '../domain/day';
import type { Ports } from '../ports';
import type { Text } from '../text/text';
import { historyView } from '../view/set-up';
import type { StepWorld } from './job';
import { provideTab, rowsIn, TAB_COLOURS } from './provide-tab';

const TAB = 'Lịch sử';

/** What somebody did, when, and what came of it. */
export type HistoryLine = {
  readonly on: Day;
  readonly time: string;
  readonly user: string;
  readonly action: string;
  readonly outcome: string;
};

/** Adds a line to `Lịch sử`. */
export function addHistoryLine(ports: Ports, text: Text, { on, time, user, action, outcome }: HistoryLine): void {
  const rows = rowsIn(ports, TAB);
  if (rows === 0) provideTab(ports, historyView(text), TAB_COLOURS.output);
  ports.writeLines(TAB, Math.max(rows, 1) + 1, 1, [[{ day: on }, time, user, action, outcome]]);
}

/** Whether `Lịch sử` tells already what came of something. */
export function isInHistory(ports: Ports, { action, outcome }: HistoryLine): boolean {
  const rows = rowsIn(ports, TAB);
  const lines = rows > 1 ? ports.readBlock(TAB, 2, 4, rows - 1, 2) : [];
  return lines.some(([did, came]) => did === action && came === outcome);
}

/** Adds a line to `Lịch sử`: who did what, now, and what came of it. */
export function addToHistory(
  { ports, frame, text }: Pick<StepWorld, 'ports' | 'text'> & { readonly frame: Pick<StepWorld['frame'], 'on'> },
  action: string,
  outcome: string,
): void {
  addHistoryLine(ports, text, { on: frame.on, time: ports.time(), user: ports.user(), action, outcome });
}
