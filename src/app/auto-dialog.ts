import { autoSettings } from '../domain/auto-settings';
import { hourOf, minuteOf, nextRun } from '../domain/schedule';
import type { Ports } from '../ports';
import type { Text } from '../text/text';
import { autoOwner, lastRun, rememberRun } from './auto-state';
import { addToHistory } from './history';
import { openFrame } from './job';
import { planSettings } from './plan';
import { isMine, makeTriggers, otherOwner, turnOff } from './turn-on';
import { maySetUp, readSetup, type WorkbookSetup } from './workbook-setup';

/** What the dialog *Trạng thái tự động* shows. */
export type AutoAnswer = {
  readonly lines: readonly string[];
  readonly isOn: boolean;
  /** Why what was asked was not done; null where it was, or where nothing was asked. */
  readonly problem: string | null;
};

/** What the page begins with. */
export type AutoPage = {
  readonly language: Text['language'];
  readonly answer: AutoAnswer;
  readonly words: Readonly<Record<'turnOn' | 'turnOff' | 'working' | 'close' | 'unexpected', string>>;
};

function statusLines(ports: Ports, { settings, text }: WorkbookSetup): string[] {
  const { status } = text.auto;
  const [owner, run] = [autoOwner(ports), lastRun(ports)];
  if (!owner) return [status.off, status.onHint];
  const now = { day: ports.today(), minute: minuteOf(ports.time()) ?? 0 };
  const next = nextRun(autoSettings(settings).schedule, now);
  return [
    status.on(owner.owner, owner.since),
    status.next(next.day, hourOf(next.minute)),
    run && run.outcome !== '' ? status.last(run.day, run.time, run.outcome) : status.nothingRan,
    status.quota(ports.mailQuota()),
  ];
}

const answerOf = (ports: Ports, setup: WorkbookSetup, problem: string | null = null): AutoAnswer => ({
  lines: statusLines(ports, setup),
  isOn: autoOwner(ports) !== null,
  problem,
});

/** Why whoever is acting cannot turn it on; null where they can. */
function refusalToTurnOn(ports: Ports, { settings, text }: WorkbookSetup): string | null {
  const { status } = text.auto;
  const { script, sheet } = ports.probes.zones();
  const other = otherOwner(ports);
  if (settings.campaign === '') return text.problems.notSetUp;
  if (!maySetUp(ports.guards())) return text.rights.setUpByOffice;
  if (!ports.probes.permissions().complete) return status.noScopes;
  if (script !== sheet) return status.zones(script, sheet);
  return other && status.taken(other.owner, other.since);
}

function tell(ports: Ports, { grid, settings, text }: WorkbookSetup, what: string): void {
  const frame = openFrame(ports, { ...settings, edits: {} }, text.language, [], planSettings(grid));
  addToHistory({ ports, text, frame }, text.auto.status.menu, what);
}

/** Turns it on. @returns Why not; null where it is done. */
function on(ports: Ports, setup: WorkbookSetup): string | null {
  const refusal = refusalToTurnOn(ports, setup);
  if (refusal !== null) return refusal;
  const owner = autoOwner(ports);
  const isAgain = owner !== null && isMine(ports, owner);
  makeTriggers(ports, autoSettings(setup.settings).schedule, isAgain ? owner.since : ports.today());
  if (!isAgain) rememberRun(ports, ports.today(), '');
  tell(ports, setup, setup.text.auto.status.turnOn);
  return null;
}

/** Turns it off: whose triggers they are may, whatever else that person may. @returns Why not; null where it is done. */
function off(ports: Ports, setup: WorkbookSetup): string | null {
  const { text } = setup;
  const owner = autoOwner(ports);
  const isOffice = maySetUp(ports.guards());
  if (!isOffice && !(owner && isMine(ports, owner))) return text.rights.setUpByOffice;
  if (!turnOff(ports)) return text.auto.status.notYours(owner?.owner ?? '');
  if (isOffice) tell(ports, setup, text.auto.status.justOff);
  return null;
}

/** How it stands, and what has come of turning it on or off where that was asked; one at a time. */
export function changeAuto(ports: Ports, wanted: 'look' | 'on' | 'off'): AutoAnswer {
  const setup = readSetup(ports);
  if (wanted === 'look') return answerOf(ports, setup);
  const done = ports.alone(() => answerOf(ports, setup, wanted === 'on' ? on(ports, setup) : off(ports, setup)));
  return done ?? answerOf(ports, setup, setup.text.problems.busy);
}

/** What the page of *Trạng thái tự động* begins with. */
export function autoPage(ports: Ports): { title: string; page: AutoPage } {
  const { text } = readSetup(ports);
  const { status } = text.auto;
  const words = {
    turnOn: status.turnOn,
    turnOff: status.turnOff,
    working: status.working,
    close: text.dialog.close,
    unexpected: text.problems.unexpected,
  };
  return { title: status.menu, page: { language: text.language, answer: changeAuto(ports, 'look'), words } };
}
