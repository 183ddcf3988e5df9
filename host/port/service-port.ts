import { randomUUID } from 'node:crypto';
import { formatDate } from '../date-pattern';
import type { ServicePort } from '../guest/port';
import type { World } from '../world';

/** Mail, triggers, time and texts. */
export function servicePort(world: World): ServicePort {
  const { calls, clock, outbox, timers } = world;
  return {
    send: (as, letter) => {
      calls.run(as, 0, () => {
        outbox.send(letter, world.user, clock.now(), clock.instant());
      });
    },
    mailQuota: (as) => calls.run(as, 0, () => outbox.quota(world.user, clock.instant())),
    timers: (as) => calls.run(as, 0, () => timers.list(world.user)),
    addTimer: (as, timer) => calls.run(as, 0, () => timers.add(world.user, { ...timer, rule: { ...timer.rule } })),
    removeTimer: (as, id) => {
      calls.run(as, 0, () => {
        timers.remove(id);
      });
    },
    now: clock.instant,
    sleep: clock.advance,
    zone: () => world.zone,
    formatDate,
    uuid: () => randomUUID(),
    bytes: (text) => [...new Int8Array(Buffer.from(text))],
    text: (bytes) => Buffer.from(Int8Array.from(bytes).buffer).toString(),
    log: (level, message) => world.log.push({ level, message }),
    authorise: (call, scope) => {
      const full = `https://www.googleapis.com/auth/${scope}`;
      if (world.simple) throw new Error(`You do not have permission to call ${call}. Required permissions: ${full}`);
      if (world.scopes !== null && !world.scopes.some((one) => covers(one, full))) {
        throw new Error(`Specified permissions are not sufficient to call ${call}. Required permissions: ${full}`);
      }
    },
  };
}

// Sending is also covered by the whole of Gmail, as Google counts it.
function covers(granted: string, asked: string): boolean {
  return granted === asked || (granted === 'https://mail.google.com/' && asked.endsWith('/script.send_mail'));
}
