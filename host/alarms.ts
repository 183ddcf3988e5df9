import type { Clock } from './clock';
import type { Runner } from './runner';
import { clockFields, nextFiring } from './timetable';
import type { Timer } from './timers';
import { fireInstalled } from './triggers';
import type { World } from './world';
import { instantOf, wallFromText } from './zone';

/** The clock as a test moves it: time-driven triggers fire as their hour passes. */
export type HostClock = Pick<Clock, 'now'> & {
  /**
   * Moves the clock to a wall clock of the script's zone, `YYYY-MM-DDTHH:mm`. On the way forward every time-driven
   * trigger fires that comes due, in order, each at its minute and as its maker. Backwards nothing fires.
   *
   * @throws {RangeError} Not a wall clock, or no such day.
   */
  readonly set: (wall: string) => void;
  /** Moves the clock on by milliseconds, in the same way. */
  readonly advance: (ms: number) => void;
  /** Until when triggers have been told, milliseconds since 1970 in UTC: what a run slept away comes due later. */
  readonly told: () => number;
};

/** Makes the clock of a host, on which triggers have been told of until an instant. */
export function makeHostClock(world: World, runner: Runner, from: number): HostClock {
  const { clock } = world;
  let told = from;
  const moveTo = (target: number): void => {
    for (let due = nextDue(world, told); due && due.at <= target; due = nextDue(world, told)) {
      told = due.at;
      clock.advance(Math.max(0, due.at - clock.instant()));
      for (const timer of due.timers) fireClock(world, runner, timer, due.at);
    }
    told = target;
    clock.advance(target - clock.instant());
  };
  return {
    now: clock.now,
    set: (wall) => {
      moveTo(instantOf(wallFromText(wall), world.zone));
    },
    advance: (ms) => {
      moveTo(clock.instant() + ms);
    },
    told: () => told,
  };
}

type Due = { readonly at: number; readonly timers: readonly Timer[] };

/** The time-driven triggers that fire next after an instant, and when; null when none ever does. */
export function nextDue({ timers, zone }: World, after: number): Due | null {
  const firings = timers
    .all()
    .filter(({ source, disabled }) => source === 'CLOCK' && !disabled)
    .flatMap((timer) => {
      const at = nextFiring(timer, Math.max(after, timer.since), zone);
      return at === null ? [] : [{ at, timer }];
    });
  if (firings.length === 0) return null;
  const at = Math.min(...firings.map((firing) => firing.at));
  return { at, timers: firings.filter((firing) => firing.at === at).map(({ timer }) => timer) };
}

function fireClock(world: World, runner: Runner, timer: Timer, at: number): void {
  if (!world.timers.all().includes(timer)) return;
  fireInstalled(world, runner, timer, { kind: 'clock', fields: clockFields(at) }, timer.user);
}
