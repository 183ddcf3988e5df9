import type { Ports } from '../ports';
import { autoOwner, rememberRun } from './auto-state';
import { writeDay } from './daily-run';
import type { SelfCheckTask, Task } from './job';
import { runStep } from './run-step';
import { CONTINUES, isMine, ownTriggers } from './turn-on';

/** Where a run that stops keeps what it has read: hidden in the workbook, whose rosters hold the same. */
const ASIDE = 'Phủ Xanh (đang chạy)';

/** A run may take six minutes on Google; a step takes one at the most. */
const MOST_SECONDS = 270;

/** Where a run stands: the tasks to do, and what the steps gave to keep. */
type Place = { readonly queue: (Task | SelfCheckTask)[]; readonly kept: string[] };

const beginning = (): Place => ({ queue: [{ job: 'auto', step: 'start' }], kept: [] });

/** The place of a run of this day that stopped; null where none did. */
function placeAside(ports: Ports): Place | null {
  const [first, ...kept] = ports.aside(ASIDE);
  if (first === undefined) return null;
  const { on, queue } = JSON.parse(first) as { on: string; queue: Place['queue'] };
  return on === ports.today() ? { queue, kept } : null;
}

function stop(ports: Ports, { queue, kept }: Place): void {
  ports.setAside(ASIDE, [JSON.stringify({ on: ports.today(), queue }), ...kept]);
  ports.addTrigger(CONTINUES, 'soon');
}

/** Drives a run from its place to its end, or until its time is over; what it set aside before is taken away. */
function drive(ports: Ports, place: Place): void {
  if (!isStopped(ports, place)) ports.setAside(ASIDE, []);
}

/** Drives a run. @returns Whether it stopped before its end. */
function isStopped(ports: Ports, place: Place): boolean {
  const began = ports.seconds();
  const { queue, kept } = place;
  for (let task = queue.shift(); task; task = queue.shift()) {
    const { keep, next, result } = runStep(ports, task, 'kept' in task ? kept : []);
    if (keep !== null) kept.push(keep);
    queue.push(...next);
    if (result?.error !== undefined) {
      if (result.isBusy) ports.addTrigger(CONTINUES, 'soon');
      else rememberRun(ports, ports.today(), result.error);
      return false;
    }
    if (queue.length > 0 && ports.seconds() - began >= MOST_SECONDS) {
      stop(ports, place);
      return true;
    }
  }
  return false;
}

/** Takes away the triggers of somebody who is not the owner any more, so that nothing is done twice. */
function removeStrays(ports: Ports): void {
  for (const id of ownTriggers(ports)) ports.removeTrigger(id);
}

/** A run by a trigger: from its beginning, whatever an earlier one left. */
export function runByItself(ports: Ports): void {
  const owner = autoOwner(ports);
  if (!owner) return;
  if (!isMine(ports, owner)) {
    removeStrays(ports);
    return;
  }
  drive(ports, beginning());
}

/** The first run of a day. */
export function runMorning(ports: Ports): void {
  if (autoOwner(ports)) runByItself(ports);
  else writeDay(ports);
}

/** A run that goes on where the last one stopped, or that begins again where it had to wait. */
export function goOn(ports: Ports): void {
  for (const { id, handler } of ports.triggers()) if (handler === CONTINUES) ports.removeTrigger(id);
  const owner = autoOwner(ports);
  if (!owner) return;
  drive(ports, placeAside(ports) ?? beginning());
}
