/** A trigger made by code. `rule` keeps what the builder was told, for the day it fires. */
export type Timer = {
  readonly id: string;
  /** Who made it: it runs under that account. */
  readonly user: string;
  readonly handler: string;
  readonly source: 'CLOCK' | 'SPREADSHEETS';
  readonly event: 'CLOCK' | 'ON_OPEN' | 'ON_EDIT' | 'ON_CHANGE' | 'ON_FORM_SUBMIT';
  readonly rule: Readonly<Record<string, string | number>>;
};

/** The register of triggers: 20 a user. */
export type Timers = {
  readonly all: () => readonly Timer[];
  readonly list: (user: string) => readonly Timer[];
  /** @throws {Error} The user has 20 already, in Google's words. */
  readonly add: (user: string, timer: Omit<Timer, 'id' | 'user'>) => Timer;
  readonly remove: (id: string) => void;
};

const limit = 20;

/** Makes an empty register. */
export function makeTimers(): Timers {
  let timers: readonly Timer[] = [];
  let serial = 0;
  const list: Timers['list'] = (user) => timers.filter((timer) => timer.user === user);
  return {
    all: () => timers,
    list,
    add: (user, timer) => {
      if (list(user).length >= limit) {
        throw new Error(
          'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
        );
      }
      serial += 1;
      const made = { ...timer, id: String(1_000_000 + serial), user };
      timers = [...timers, made];
      return made;
    },
    remove: (id) => {
      timers = timers.filter((timer) => timer.id !== id);
    },
  };
}
