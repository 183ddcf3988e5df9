import type { Actor } from './actors';
import { person } from './actors';
import type { EventPlan } from './event-plan';
import { HostError } from './host-error';
import type { Plain } from './host';
import { openPort } from './port/port';
import { execute } from './realm';
import { isEditor, viewerWords } from './rights';
import type { World } from './world';

/** Of a run that ended: all its time and the host's part, in milliseconds. */
export type Timing = { readonly ms: number; readonly hostMs: number };

/** Starts runs of the bundle. A run may start within another, as Google runs them side by side. */
export type Runner = {
  /** @throws {HostError} What ended the run. */
  readonly run: (name: string, args: readonly Plain[]) => Plain;
  /** Runs a trigger's function; what it throws is kept among the failures, as nobody sees it on Google. */
  readonly fire: (handler: string, actor: Actor, event: EventPlan) => void;
  /** Of the run that ended last. */
  readonly lastRun: Timing;
};

type Start = { readonly name: string; readonly args: readonly Plain[]; readonly event?: EventPlan };

const simpleTriggers: readonly string[] = ['onOpen', 'onEdit', 'onSelectionChange'];
const runMs = 6 * 60_000;
const simpleMs = 30_000;

/** Makes the runner of a bundle's code. */
export function makeRunner(world: World, code: string): Runner {
  const lastRun = { ms: 0, hostMs: 0 };
  const start = (actor: Actor, what: Start): Plain =>
    world.actors.during(actor, () => runOnce(world, code, lastRun, what));
  return {
    lastRun,
    run: (name, args) => {
      const present = person(world.actors.present());
      if (!world.actors.during(present, () => isEditor(world))) throw new HostError(viewerWords, 'Exception');
      return start(simpleTriggers.includes(name) ? simpleOf(world, present.user) : present, { name, args });
    },
    fire: (handler, actor, event) => {
      try {
        start(actor, { name: handler, args: [], event });
      } catch (error) {
        keepFailure(world, handler, actor.user, error);
      }
    },
  };
}

/** One who edits, as a simple trigger knows him: Google hides who it is unless all are of one domain. */
export function simpleOf(world: World, user: string): Actor {
  return { user, seen: world.sameDomain ? user : '', simple: true, screen: true };
}

function keepFailure(world: World, handler: string, user: string, error: unknown): void {
  if (!(error instanceof HostError)) throw error;
  world.failures.push({ handler, user, message: error.message, stack: error.guestStack });
  world.log.push({ level: 'error', message: `${handler}: ${error.message}` });
}

function runOnce(world: World, code: string, lastRun: { ms: number; hostMs: number }, start: Start): Plain {
  world.model.calculator.settle();
  const started = performance.now();
  const { port, hostMs, ended } = openPort(world);
  const { name, args, event } = start;
  const run = { code, zone: world.zone, limitMs: world.simple ? simpleMs : runMs, name, args: JSON.stringify(args) };
  try {
    const json = execute(event ? { ...run, event: JSON.stringify(event) } : run, port);
    const end = ended();
    if (end) throw end;
    return json === undefined ? null : (JSON.parse(json) as Plain);
  } catch (error) {
    throw ended() ?? error;
  } finally {
    releaseLocks(world);
    lastRun.ms = performance.now() - started;
    lastRun.hostMs = hostMs();
  }
}

// A lock is not held past its run.
function releaseLocks({ locks, actors }: World): void {
  const run = actors.current();
  for (const [store, holder] of locks) if (holder === run) locks.delete(store);
}
