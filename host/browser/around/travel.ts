import { nextDue } from '../../alarms';
import type { Host } from '../../host';
import type { Failure, World } from '../../world';

/** How far a journey through time has come. */
export type Journey = {
  /** Time-driven runs that came due on the way. */
  readonly runs: number;
  readonly mails: number;
  readonly failures: readonly Failure[];
};

/** What a journey needs of the page. */
export type Traveller = {
  readonly host: Host;
  readonly world: World;
  /** Does a piece of it and shows what came of that; where it cannot, the journey ends there. */
  readonly attempt: (work: () => void) => void;
  /** Told after every piece. @returns Whether to go on. */
  readonly goesOn: (soFar: Journey) => boolean;
  /** Between two pieces: until the page has drawn and heard what was clicked. */
  readonly rest: () => Promise<void>;
};

/**
 * Moves the clock on to an instant, milliseconds since 1970 in UTC: trigger by trigger, for each may take seconds, and
 * between two the page answers.
 */
export async function travel({ host, world, attempt, goesOn, rest }: Traveller, target: number): Promise<Journey> {
  const { clock } = world;
  const [mails, failures] = [host.outbox.length, host.failures.length];
  let runs = 0;
  for (;;) {
    // The last run may have slept past what is due next, and past the target.
    const end = Math.max(target, clock.instant());
    const due = nextDue(world, host.clock.told());
    const isLast = !due || due.at > end;
    const stop = isLast ? end : Math.max(due.at, clock.instant());
    attempt(() => {
      host.clock.advance(stop - clock.instant());
    });
    const isThere = host.clock.told() >= stop;
    runs += isLast || !isThere ? 0 : due.timers.length;
    const soFar = { runs, mails: host.outbox.length - mails, failures: host.failures.slice(failures) };
    if (!goesOn(soFar) || isLast || !isThere) return soFar;
    await rest();
  }
}
