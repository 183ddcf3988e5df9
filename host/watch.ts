import type { Actor, Actors } from './actors';

/** What is about to happen: the k-th service call, from 1, of an outermost run. */
export type Meeting = { readonly service: string; readonly method: string; readonly k: number };

/** Lets the world go on between the service calls of a run, where Google lets other people in. */
export type Watch = {
  /**
   * Calls a hook before every service call of an outermost run. What the hook starts (another's edit, its `onEdit`,
   * a whole run) happens then and there, in a realm of its own, and is not watched itself.
   * What the hook throws ends the run and comes out of it.
   *
   * @returns Takes the hook away.
   */
  readonly onCall: (hook: (meeting: Meeting) => void) => () => void;
  /** Tells of a call, `Service.method`. @throws {Interruption} A hook threw. */
  readonly meet: (name: string) => void;
};

/** Thrown where a hook threw: the guest may catch what it will, the run is over. */
export class Interruption extends Error {
  override readonly name = 'Interruption';
  readonly reason: Error;

  constructor(reason: unknown) {
    super('A hook threw');
    this.reason = reason instanceof Error ? reason : new Error(String(reason));
  }
}

/** Makes a watch without hooks. */
export function makeWatch(actors: Actors): Watch {
  const hooks = new Set<(meeting: Meeting) => void>();
  const counts = new WeakMap<Actor, number>();
  let within = false;
  const meet: Watch['meet'] = (name) => {
    if (within) return;
    const k = (counts.get(actors.current()) ?? 0) + 1;
    counts.set(actors.current(), k);
    const [service = '', method = ''] = name.split('.');
    within = true;
    try {
      for (const hook of hooks)
        interrupted(() => {
          hook({ service, method, k });
        });
    } finally {
      within = false;
    }
  };
  const onCall: Watch['onCall'] = (hook) => {
    hooks.add(hook);
    return () => void hooks.delete(hook);
  };
  return { onCall, meet };
}

function interrupted(work: () => void): void {
  try {
    work();
  } catch (error) {
    throw new Interruption(error);
  }
}
