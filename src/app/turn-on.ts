import type { Day } from '../domain/day';
import type { Schedule } from '../domain/schedule';
import type { Ports, Rhythm } from '../ports';
import { autoOwner, isSilent, lastRun, rememberOwner, type AutoOwner } from './auto-state';

/** The functions of `main.ts` that triggers call, and when. */
const RHYTHMS = {
  dailyRun: ({ morning }: Schedule): Rhythm => ({ minute: morning, weekday: null }),
  eveningRun: ({ evening }: Schedule): Rhythm => ({ minute: evening, weekday: null }),
  weeklyRun: ({ weekly }: Schedule): Rhythm => ({ minute: weekly.minute, weekday: weekly.weekday }),
};
const HANDLERS = Object.keys(RHYTHMS) as readonly (keyof typeof RHYTHMS)[];
/** The function that goes on with a run which stopped at its time limit. */
export const CONTINUES = 'continueRun';

/** The triggers of whoever is acting that make the add-in run by itself. */
export const ownTriggers = (ports: Ports): string[] =>
  ports
    .triggers()
    .filter(({ handler }) => handler === CONTINUES || HANDLERS.some((each) => each === handler))
    .map(({ id }) => id);

function removeOwn(ports: Ports): void {
  for (const id of ownTriggers(ports)) ports.removeTrigger(id);
}

/** Makes the triggers of a timetable in place of those that whoever is acting has. */
export function makeTriggers(ports: Ports, schedule: Schedule, since: Day): void {
  removeOwn(ports);
  const triggers = HANDLERS.map((handler) => ports.addTrigger(handler, RHYTHMS[handler](schedule)));
  rememberOwner(ports, { owner: ports.user(), since, schedule, triggers });
}

/** Whether the triggers are those of whoever is acting: a person sees only their own. */
export const isMine = (ports: Ports, { triggers }: AutoOwner): boolean => {
  const own = ownTriggers(ports);
  return triggers.some((id) => own.includes(id));
};

/** Whoever else has turned it on, as long as it runs: a second owner would make every mail come twice. */
export function otherOwner(ports: Ports): AutoOwner | null {
  const owner = autoOwner(ports);
  return owner && lastRun(ports) && !isSilent(ports) && !isMine(ports, owner) ? owner : null;
}

/** Takes the triggers away. @returns Whether they were those of whoever is acting. */
export function turnOff(ports: Ports): boolean {
  const owner = autoOwner(ports);
  if (owner && !isMine(ports, owner) && !isSilent(ports)) return false;
  removeOwn(ports);
  rememberOwner(ports, null);
  return true;
}
