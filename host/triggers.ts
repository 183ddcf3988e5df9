import type { Actor } from './actors';
import { person } from './actors';
import type { Happening } from './event-plan';
import { isEditor } from './rights';
import type { Runner } from './runner';
import { simpleOf } from './runner';
import type { Timer } from './timers';
import type { World } from './world';

/** Tells the bundle's triggers what a person did. */
export type Triggers = {
  /** Simple trigger first, then those installed, each as the one who made it; none for one who only views the file. */
  readonly fire: (happening: Happening) => void;
};

const simpleNames = { open: 'onOpen', edit: 'onEdit', change: null, clock: null } as const;
const installedEvents = { open: 'ON_OPEN', edit: 'ON_EDIT', change: 'ON_CHANGE', clock: 'CLOCK' } as const;
const queueLength = 2;

const isFor =
  ({ kind }: Happening) =>
  ({ event, disabled }: Timer): boolean =>
    event === installedEvents[kind] && !disabled;

/** Makes the triggers of a bundle. */
export function makeTriggers(world: World, code: string, runner: Runner): Triggers {
  const simple = makeSimple(world, code, runner);
  return {
    fire: (happening) => {
      if (!isEditor(world)) return;
      const user = world.user;
      simple(happening, user);
      for (const timer of world.timers.all().filter(isFor(happening))) {
        fireInstalled(world, runner, timer, happening, user);
      }
    },
  };
}

/** Runs an installed trigger under the account of its maker. */
export function fireInstalled(world: World, runner: Runner, timer: Timer, happening: Happening, user: string): void {
  const seen = world.sameDomain || user === timer.user ? user : '';
  const actor: Actor = { ...person(timer.user), seen, screen: happening.kind !== 'clock' };
  runner.fire(timer.handler, actor, { ...happening, authMode: 'FULL', user: seen, triggerUid: timer.id });
}

type Waiting = { readonly handler: string; readonly happening: Happening; readonly user: string };

// Google: "The onEdit() trigger only queues up to 2 trigger events." One that comes while two wait is never told.
function makeSimple(world: World, code: string, runner: Runner): (happening: Happening, user: string) => void {
  const waiting: Waiting[] = [];
  let busy = false;
  const runOne = ({ handler, happening, user }: Waiting): void => {
    const actor = simpleOf(world, user);
    runner.fire(handler, actor, { ...happening, authMode: 'LIMITED', user: actor.seen });
  };
  const runAll = (first: Waiting): void => {
    busy = true;
    try {
      for (let next: Waiting | undefined = first; next; next = waiting.shift()) runOne(next);
    } finally {
      busy = false;
    }
  };
  return (happening, user) => {
    const handler = simpleNames[happening.kind];
    if (handler === null || !declares(code, handler)) return;
    if (!busy || happening.kind !== 'edit') runAll({ handler, happening, user });
    else if (waiting.length < queueLength) waiting.push({ handler, happening, user });
    else lose(world, handler, user);
  };
}

function lose(world: World, handler: string, user: string): void {
  world.failures.push({ handler, user, message: 'Lost: two trigger events are queued already.', stack: '' });
}

// A bundle without the function has no such trigger; starting a realm to find that out would cost every edit.
function declares(code: string, name: string): boolean {
  return new RegExp(`\\bfunction ${name}\\b|\\b${name}\\s*=`).test(code);
}
