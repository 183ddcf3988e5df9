import { formatDate } from '../date-pattern';
import type { ServicePort } from '../guest/port';
import type { Letter } from '../outbox';
import type { NewTimer } from '../timers';
import { randomUuid } from '../uuid';
import type { World } from '../world';
import { bytesOf, textOf } from '../bytes';
import { logged } from './logged';

/** Mail, triggers, time and texts. */
export function servicePort(world: World): ServicePort {
  return { ...mailPort(world), ...timerPort(world), ...plainPort(world) };
}

function mailPort(world: World): Pick<ServicePort, 'send' | 'mailQuota'> {
  const { calls, clock, outbox } = world;
  return {
    send: logged(calls, 0, (letter: Letter) => {
      outbox.send(letter, world.user, clock.now(), clock.instant());
    }),
    mailQuota: logged(calls, 0, () => outbox.quota(world.user, clock.instant())),
  };
}

function timerPort(world: World): Pick<ServicePort, 'timers' | 'addTimer' | 'removeTimer'> {
  const { calls, timers } = world;
  return {
    timers: logged(calls, 0, () => timers.list(world.user)),
    addTimer: logged(calls, 0, (timer: NewTimer) =>
      timers.add(world.user, { ...timer, rule: { ...timer.rule } }, world.clock.instant()),
    ),
    removeTimer: logged(calls, 0, timers.remove),
  };
}

type PlainPort = Omit<ServicePort, 'send' | 'mailQuota' | 'timers' | 'addTimer' | 'removeTimer'>;

function plainPort(world: World): PlainPort {
  return {
    now: world.clock.instant,
    sleep: world.clock.advance,
    zone: () => world.zone,
    formatDate,
    uuid: () => randomUuid(),
    bytes: (text) => [...Int8Array.from(bytesOf(text))],
    text: (bytes) => textOf(Uint8Array.from(bytes)),
    log: (level, message) => world.log.push({ level, message }),
    scopes: logged(world.calls, 0, () => world.scopes),
    authorise: (call, scope) => {
      authorise(world, call, `https://www.googleapis.com/auth/${scope}`);
    },
  };
}

// A simple trigger runs without any authorisation, whatever the manifest names.
function authorise({ simple, scopes }: World, call: string, scope: string): void {
  const granted = scopes === null || scopes.some((one) => covers(one, scope));
  if (granted && !simple) return;
  throw new Error(`Specified permissions are not sufficient to call ${call}. Required permissions: ${scope}`);
}

// Sending is also covered by the whole of Gmail, as Google counts it.
function covers(granted: string, asked: string): boolean {
  return granted === asked || (granted === 'https://mail.google.com/' && asked.endsWith('/script.send_mail'));
}
