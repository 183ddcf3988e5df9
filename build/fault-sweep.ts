import { openHost, type Bundle, type Host, type SavedHost } from '../host/host';
import { autoFaults, pictureAuto, type AutoPicture } from './auto-picture';

/** What may come over a service call of a run; the quota of mails is gone for that mail only. */
export const DISTURBANCES = ['fails before', 'fails after', 'quota gone', 'second run'] as const;
export type Disturbance = (typeof DISTURBANCES)[number];

/** An automatic run from one start: what it leaves untouched, and the calls it makes, `Service.method`. */
export type Sweep = {
  readonly bundle: Bundle;
  readonly saved: SavedHost;
  /** A function that a trigger calls. */
  readonly run: string;
  readonly whole: AutoPicture;
  readonly calls: readonly string[];
  /** How many mails it sends. */
  readonly mails: number;
};

/** Runs untouched what is to be disturbed. */
export function openSweep(bundle: Bundle, saved: SavedHost, run: string): Sweep {
  const host = openHost(bundle, saved);
  try {
    const before = host.outbox.length;
    host.calls.clear();
    host.run(run);
    const calls = host.calls.list().map(({ service, method }) => `${service}.${method}`);
    return { bundle, saved, run, whole: pictureAuto(host), calls, mails: host.outbox.length - before };
  } finally {
    host.close();
  }
}

const isReading = (call: string): boolean => /\.(get|find)/.test(call);
const SEND = 'MailApp.sendEmail';

/** The calls, from 1, over which it may come: what only reads leaves nothing behind when it fails after its effect. */
export function pointsOf({ calls }: Pick<Sweep, 'calls'>, how: Disturbance): number[] {
  const isMet = (call: string): boolean =>
    how === 'quota gone' ? call === SEND : how !== 'fails after' || !isReading(call);
  return calls.flatMap((call, at) => (isMet(call) ? [at + 1] : []));
}

/** Calls that come again and again alike: a roster read, a mail sent with the line that says so. */
const LONGEST_CYCLE = 2;

/**
 * Whether a call tells more than those around it: of calls that repeat the first and the last do, those between do not.
 *
 * @param k - From 1.
 */
export function isTelling(calls: readonly string[], k: number): boolean {
  const repeats = (from: number, until: number, by: number): boolean => {
    for (let at = from; at <= until; at += 1) if (calls[at - 1] !== calls[at - 1 + by]) return false;
    return true;
  };
  for (let length = 1; length <= LONGEST_CYCLE; length += 1)
    if (repeats(k - length + 1, k, -length) && repeats(k, k + length - 1, length)) return false;
  return true;
}

const ran = (host: Host, run: string): string | null => {
  try {
    host.run(run);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

/** Runs with somebody else's run executed whole before the k-th call. */
function runWithSecond(host: Host, run: string, k: number): void {
  let others = 0;
  const stop = host.onCall((call) => {
    if (others > 0 || call.k !== k) return;
    others += 1;
    ran(host, run);
  });
  ran(host, run);
  stop();
  if (others !== 1) throw new Error(`${run} made no call ${k}.`);
}

const QUOTA = 'Service invoked too many times for one day: email.';

function runDisturbed(host: Host, run: string, k: number, how: Disturbance): void {
  if (how === 'second run') {
    runWithSecond(host, run, k);
    return;
  }
  if (how === 'quota gone') host.faults.fail(k, 'before', QUOTA);
  else host.faults.fail(k, how === 'fails before' ? 'before' : 'after');
  ran(host, run);
  host.faults.clear();
}

/**
 * Disturbs a run at its k-th call, from 1, and lets it run again.
 *
 * @returns What is wrong afterwards; nothing where all is well.
 */
export function tryPoint({ bundle, saved, run, whole }: Sweep, k: number, how: Disturbance): string[] {
  const host = openHost(bundle, saved);
  try {
    runDisturbed(host, run, k, how);
    const refusal = how === 'second run' ? null : ran(host, run);
    const now = pictureAuto(host);
    const isUnsure = how === 'fails before' || how === 'fails after';
    return [
      ...(refusal === null ? [] : [`ran again: ${refusal}`]),
      ...(isUnsure || now.unknown.length === 0 ? [] : ['a mail is unknown that is not']),
      ...autoFaults(whole, now),
    ];
  } finally {
    host.close();
  }
}
