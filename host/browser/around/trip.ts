import { wallOf, wallText } from '../../zone';
import { make } from '../element';
import type { Stage } from './stage';
import type { Journey } from './travel';
import { travel } from './travel';
import { words } from './words';

const { clock: say } = words;

/** The way of the clock to another moment, as it is seen. */
export type Trip = {
  /** Sets out for an instant, milliseconds since 1970 in UTC; one journey at a time. */
  readonly to: (instant: number) => void;
  /** Tells how far it has come, and what came of it. */
  readonly said: HTMLElement;
  /** Ends it at the next stop; hidden while there is none. */
  readonly stop: HTMLButtonElement;
};

/** Makes the way. */
export function makeTrip(stage: Stage): Trip {
  const said = make('div', { className: 'said', role: 'status' });
  const stop = make('button', { type: 'button', className: 'plain', hidden: true }, say.stop);
  let under: Promise<void> | null = null;
  const to = (instant: number): void => {
    const isBehind = wallText(wallOf(instant, stage.world.zone)) < stage.host.clock.now();
    if (isBehind) said.replaceChildren(make('p', {}, say.backwards));
    else
      under ??= goTo(stage, instant, said, stop).finally(() => {
        under = null;
      });
  };
  return { to, said, stop };
}

async function goTo(stage: Stage, instant: number, said: HTMLElement, stop: HTMLButtonElement): Promise<void> {
  const now = stage.host.clock.now;
  const wish = { stops: false };
  stop.onclick = () => {
    wish.stops = true;
  };
  stop.hidden = false;
  const goesOn = ({ runs }: Journey): boolean => {
    said.replaceChildren(make('p', {}, say.onTheWay(now(), runs)));
    return !wish.stops;
  };
  stage.begins(say.title);
  try {
    const journey = await travel({ ...stage, goesOn, rest }, instant);
    said.replaceChildren(...linesOf(now(), journey, stage.world.clock.instant() < instant));
  } finally {
    stop.hidden = true;
  }
}

function linesOf(wall: string, { runs, mails, failures }: Journey, stopped: boolean): HTMLElement[] {
  const came = `${stopped ? say.stopped(wall) : say.here(wall)} ${say.came(runs, mails)}`;
  const failed = failures.map(({ handler, message }) =>
    make('p', { className: 'wrong' }, say.failed(handler, message)),
  );
  return [make('p', {}, came), ...failed];
}

// A page that nobody sees draws nothing.
const unseenMs = 250;

/** Until the page has been drawn, twice: what a frame shows is drawn after its callback. */
const rest = (): Promise<void> =>
  new Promise((rested) => {
    setTimeout(rested, unseenMs);
    requestAnimationFrame(() => {
      requestAnimationFrame(() => {
        rested();
      });
    });
  });
