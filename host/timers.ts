/** A trigger made by code. `rule` keeps what the builder was told, for the day it fires. */
export type Timer = {
  readonly id: string;
  /** Who made it: it runs under that account. */
  readonly user: string;
  readonly handler: string;
  readonly source: 'CLOCK' | 'SPREADSHEETS';
  readonly event: 'CLOCK' | 'ON_OPEN' | 'ON_EDIT' | 'ON_CHANGE' | 'ON_FORM_SUBMIT';
  readonly rule: Readonly<Record<string, string | number>>;
  /** When it was made, milliseconds since 1970 in UTC. */
  readonly since: number;
  /** Whether Google switched it off, as when its maker's account is closed; it still counts towards the limit. */
  readonly disabled: boolean;
};

/** A trigger as its builder knows it. */
export type NewTimer = Omit<Timer, 'id' | 'user' | 'since' | 'disabled'>;

/** Triggers as they are saved; `serial` counts those ever made. */
export type SavedTimers = { readonly serial: number; readonly timers: readonly Timer[] };

/** The register of triggers: 20 a user. */
export type Timers = {
  readonly all: () => readonly Timer[];
  readonly list: (user: string) => readonly Timer[];
  /** @throws {Error} The user has 20 already, in Google's words. */
  readonly add: (user: string, timer: NewTimer, since: number) => Timer;
  /** Switches a trigger off. */
  readonly disable: (id: string) => void;
  readonly remove: (id: string) => void;
  readonly saved: () => SavedTimers;
};

const limit = 20;
const tooMany = 'This script has too many triggers. Triggers must be deleted from the script before more can be added.';

/** Makes a register. */
export function makeTimers(saved: SavedTimers): Timers {
  let { serial, timers } = saved;
  const list: Timers['list'] = (user) => timers.filter((timer) => timer.user === user);
  return {
    all: () => timers,
    list,
    add: (user, timer, since) => {
      if (list(user).length >= limit) throw new Error(tooMany);
      serial += 1;
      const made = { ...timer, id: String(1_000_000 + serial), user, since, disabled: false };
      timers = [...timers, made];
      return made;
    },
    disable: (id) => {
      timers = timers.map((timer) => (timer.id === id ? { ...timer, disabled: true } : timer));
    },
    remove: (id) => {
      timers = timers.filter((timer) => timer.id !== id);
    },
    saved: () => ({ serial, timers }),
  };
}
