/** On whose authority something happens. One object a run: it also tells runs apart. */
export type Actor = {
  /** Under whose account. */
  readonly user: string;
  /** What `Session.getActiveUser()` may tell, '' where Google hides it. */
  readonly seen: string;
  /** Whether this is a simple trigger: no service that needs authorisation. */
  readonly simple: boolean;
  /** Whether somebody sits before it: a timed run has no `Ui`. */
  readonly screen: boolean;
};

/** Who sits at the keyboard, and who acts at this moment: runs may stand within one another. */
export type Actors = {
  /** The one at the keyboard. */
  readonly present: () => string;
  /** Seats somebody at the keyboard. */
  readonly seat: (email: string) => void;
  /** The innermost run, or the one at the keyboard where none is under way. */
  readonly current: () => Actor;
  /** Whether a run is under way. */
  readonly running: () => boolean;
  /** Does some work as an actor. */
  readonly during: <T>(actor: Actor, work: () => T) => T;
  /** Does some work as a person at the keyboard, amid whatever runs. */
  readonly byHand: <T>(email: string, work: () => T) => T;
};

/** A person with full authority, before a screen. */
export const person = (user: string): Actor => ({ user, seen: user, simple: false, screen: true });

/** Makes the actors of a host. */
export function makeActors(first: string): Actors {
  let hands = person(first);
  let acting: readonly Actor[] = [];
  let depth = 0;
  const within = <T>(actor: Actor, runs: number, work: () => T): T => {
    const [before, deep] = [acting, depth];
    acting = [...acting, actor];
    depth += runs;
    try {
      return work();
    } finally {
      [acting, depth] = [before, deep];
    }
  };
  return {
    present: () => hands.user,
    seat: (email) => {
      hands = person(email);
    },
    current: () => acting[acting.length - 1] ?? hands,
    running: () => depth > 0,
    during: (actor, work) => within(actor, 1, work),
    byHand: (email, work) => within(person(email), 0, work),
  };
}
