import type { Day } from '../domain/day';
import { SILENT_HOURS, type Notice } from '../domain/notice';
import type { Schedule } from '../domain/schedule';
import type { Ports } from '../ports';

/** Who has turned the automatic runs on. */
export type AutoOwner = {
  /** An address; `''` where the platform does not tell. */
  readonly owner: string;
  readonly since: Day;
  readonly schedule: Schedule;
  /** The ids of the triggers, which their maker alone sees. */
  readonly triggers: readonly string[];
};

/** The last automatic run that came to its end, or the moment it was turned on. */
export type LastRun = {
  readonly day: Day;
  readonly time: string;
  /** Since 1970. */
  readonly seconds: number;
  readonly outcome: string;
};

const OWNER = 'auto-owner';
const RAN = 'auto-ran';
const NOTICES = 'auto-notices';

/** What was remembered as JSON; null for nothing. */
function recalled(ports: Ports, key: string): unknown {
  const json = ports.recall(key) ?? '';
  return json === '' ? null : (JSON.parse(json) as unknown);
}

/** Null where it is turned off. */
export const autoOwner = (ports: Ports): AutoOwner | null => recalled(ports, OWNER) as AutoOwner | null;
export const lastRun = (ports: Ports): LastRun | null => recalled(ports, RAN) as LastRun | null;

export const rememberOwner = (ports: Ports, owner: AutoOwner | null): void => {
  ports.remember(OWNER, owner === null ? '' : JSON.stringify(owner));
};

/** Remembers that a run came to its end now. */
export function rememberRun(ports: Ports, on: Day, outcome: string): void {
  const run: LastRun = { day: on, time: ports.time(), seconds: ports.seconds(), outcome };
  ports.rememberLater(RAN, JSON.stringify(run));
}

/** Whether no run has come to its end for so long that the account of whoever turned it on may be gone. */
export const isSilent = (ports: Ports): boolean =>
  ports.seconds() - (lastRun(ports)?.seconds ?? 0) > SILENT_HOURS * 3600;

/** Remembers what a run has found that people must know, until the next one. */
export const rememberNotices = (ports: Ports, notices: readonly Notice[]): void => {
  const json = JSON.stringify(notices);
  if (ports.recall(NOTICES) !== json) ports.rememberLater(NOTICES, json);
};

/** Whether it runs by itself, and when it last did. */
function stateNotice(ports: Ports): Notice {
  const [owner, run] = [autoOwner(ports), lastRun(ports)];
  if (!owner || !run) return { code: 'off' };
  const { day, time } = run;
  return isSilent(ports) ? { code: 'silent', owner: owner.owner, day, time } : { code: 'ran', day, time };
}

/** What people must know of what runs by itself: its state first, then what the last run has found. No call of its own. */
export const noticesNow = (ports: Ports): Notice[] => [
  stateNotice(ports),
  ...((recalled(ports, NOTICES) as Notice[] | null) ?? []),
];
