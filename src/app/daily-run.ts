import type { Day } from '../domain/day';
import { daysBetween, parseDay } from '../domain/day';
import type { Ports } from '../ports';
import { autoOwner } from './auto-state';
import { writeToday } from './settings-tab';
import { newerRefusal, readSetup } from './workbook-setup';

const TRIGGER = 'daily-trigger';
const RAN = 'daily-ran';
const HANDLER = 'dailyRun';
const RHYTHM = { minute: 5 * 60, weekday: null };
/** A day missed is an outage; with more, whoever made the trigger has left. */
const DAYS_ALIVE = 2;

const isAlive = (ports: Ports, on: Day): boolean => {
  const ran = parseDay(ports.recall(RAN) ?? '');
  return ran !== null && daysBetween(ran, on) <= DAYS_ALIVE;
};

/**
 * Sees to it that the workbook has one daily run, whoever made it. A trigger is seen by its maker only, so its id is
 * remembered with the workbook, and the last day it ran: one that runs no more is replaced.
 */
export function ensureDailyRun(ports: Ports, on: Day): void {
  if (autoOwner(ports)) return;
  const mine = dailyTriggers(ports);
  const known = ports.recall(TRIGGER);
  const isMine = known !== null && mine.includes(known);
  const isOthers = known !== null && !isMine && isAlive(ports, on);
  const keep = isMine ? known : isOthers ? null : (mine[0] ?? ports.addTrigger(HANDLER, RHYTHM));
  for (const id of mine) if (id !== keep) ports.removeTrigger(id);
  if (keep !== null && keep !== known) {
    ports.remember(RAN, on);
    ports.remember(TRIGGER, keep);
  }
}

const dailyTriggers = (ports: Ports): string[] =>
  ports
    .triggers()
    .filter(({ handler }) => handler === HANDLER)
    .map(({ id }) => id);

/** Whose trigger the daily run is: that of whoever asks, of somebody else, or nobody's. */
export function dailyOwner(ports: Ports): 'none' | 'you' | 'other' {
  const owner = autoOwner(ports);
  const known = owner?.triggers ?? [ports.recall(TRIGGER) ?? ''];
  if (known.every((id) => id === '')) return 'none';
  return ports.triggers().some(({ id }) => known.includes(id)) ? 'you' : 'other';
}

/** What the trigger of a workbook does every morning that does not run by itself: writes the day for the formulas. */
export function writeDay(ports: Ports): void {
  const setup = readSetup(ports);
  if (setup.settings.campaign === '' || newerRefusal(setup) !== null) return;
  const on = ports.today();
  writeToday(ports, setup.grid, on);
  ports.remember(RAN, on);
}
