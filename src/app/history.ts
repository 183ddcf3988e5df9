import type { StepWorld } from './job';

/** Adds a line to `Lịch sử`: who did what, when, and what came of it. */
export function addToHistory({ ports, frame }: StepWorld, action: string, outcome: string): void {
  ports.appendRow('Lịch sử', [{ day: frame.on }, ports.time(), ports.user(), action, outcome]);
}
