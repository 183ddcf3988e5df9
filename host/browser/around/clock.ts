import { nextDue } from '../../alarms';
import { nextFiring } from '../../timetable';
import { instantOf, wallFromText, wallOf, wallText } from '../../zone';
import { make } from '../element';
import { daysLater, nextFriday } from './moments';
import type { Panel } from './panel';
import { makePanel } from './panel';
import type { Stage } from './stage';
import type { Trip } from './trip';
import { makeTrip } from './trip';
import { words } from './words';

const { clock: say } = words;

// Late enough for what is due at 15:00.
const fridayTime = '15:15';

/** The clock: what it shows, the ways to move it on, and what it will set off. */
export function makeClockPanel(stage: Stage): Panel & { readonly draw: () => void } {
  const { host, world } = stage;
  const [shown, alarms] = [make('p', { className: 'now' }), make('ul', {})];
  const trip = makeTrip(stage);
  const draw = (): void => {
    const now = words.moment(host.clock.now());
    panel.says(now);
    shown.textContent = now;
    alarms.replaceChildren(...alarmLines(stage));
    form.show(host.clock.now());
  };
  const form = momentForm((wall) => {
    trip.to(instantOf(wallFromText(wall), world.zone));
  });
  const panel = makePanel(say.title, draw);
  panel.body.append(shown, make('p', {}, say.hint), form.element, jumps(stage, trip), make('p', {}, say.fridayHint));
  panel.body.append(trip.stop, trip.said, make('h3', {}, say.alarms), alarms);
  return { ...panel, draw };
}

/** Where a moment is typed; shows another only while nobody types. */
function momentForm(choose: (wall: string) => void): { element: HTMLElement; show: (wall: string) => void } {
  const day = make('input', { type: 'date', required: true });
  const time = make('input', { type: 'time', required: true });
  const element = make(
    'form',
    { className: 'ways' },
    make('label', {}, say.day, day),
    make('label', {}, say.time, time),
    make('button', { className: 'plain' }, say.set),
  );
  element.onsubmit = (event) => {
    event.preventDefault();
    choose(`${day.value}T${time.value.slice(0, 5)}`);
  };
  return {
    element,
    show: (wall) => {
      if (element.contains(document.activeElement)) return;
      [day.value, time.value] = [wall.slice(0, 10), wall.slice(11)];
    },
  };
}

function jumps({ host, world }: Stage, trip: Trip): HTMLElement {
  const jump = (name: string, target: () => number | undefined): HTMLElement => {
    const onclick = (): void => {
      const instant = target();
      if (instant === undefined) trip.said.replaceChildren(make('p', {}, say.noAlarms));
      else trip.to(instant);
    };
    return make('button', { type: 'button', className: 'plain', onclick }, name);
  };
  const instant = (wall: string): number => instantOf(wallFromText(wall), world.zone);
  return make(
    'div',
    { className: 'ways' },
    jump(say.tomorrow, () => instant(daysLater(host.clock.now(), 1))),
    jump(say.friday, () => instant(nextFriday(host.clock.now(), fridayTime))),
    jump(say.next, () => nextDue(world, host.clock.told())?.at),
  );
}

function alarmLines({ host, world: { timers, zone } }: Stage): HTMLElement[] {
  const lines = timers
    .all()
    .filter(({ source, disabled }) => source === 'CLOCK' && !disabled)
    .flatMap(({ handler, user, ...timer }) => {
      const at = nextFiring({ handler, user, ...timer }, Math.max(host.clock.told(), timer.since), zone);
      return at === null ? [] : [{ at, text: say.alarm(handler, wallText(wallOf(at, zone)), user) }];
    })
    .sort((one, other) => one.at - other.at)
    .map(({ text }) => make('li', {}, text));
  return lines.length > 0 ? lines : [make('li', {}, say.noAlarms)];
}
