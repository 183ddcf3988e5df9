import type { Journey } from '../../../../host/browser/around/travel';
import { travel } from '../../../../host/browser/around/travel';
import type { Host } from '../../../../host/host';
import { hostOver } from '../../../../host/host';
import type { OpenedWorld } from '../../../../host/open-world';
import { openWorld } from '../../../../host/open-world';
import { instantOf, wallFromText } from '../../../../host/zone';
import { functionOf, manifest } from '../../script';

const zone = 'Asia/Ho_Chi_Minh';

const code =
  functionOf(
    'begin',
    `ScriptApp.newTrigger('morning').timeBased().everyDays(1).atHour(6).nearMinute(0).create();
    ScriptApp.newTrigger('noon').timeBased().everyDays(1).atHour(12).nearMinute(0).create();`,
  ) +
  functionOf('morning', `MailApp.sendEmail('a@xa.example', 'Sáng', 'Chào');`) +
  functionOf('noon', `throw new Error('Trưa hỏng');`);

const until = (wall: string): number => instantOf(wallFromText(wall), zone);

type Ways = { goesOn?: (soFar: Journey, host: Host) => boolean; attempt?: (work: () => void) => void };

const does = (work: () => void): void => {
  work();
};

/** Goes from Wednesday 15 April 2026 8:00 to a moment. @param ways - What else than going on to do after a piece. */
async function go(wall: string, { goesOn = () => true, attempt = does }: Ways = {}) {
  const opened: OpenedWorld = openWorld({ code, manifest, pages: {} }, { now: '2026-04-15T08:00' });
  const host = hostOver(opened, code);
  host.run('begin');
  const journey = await travel(
    { host, world: opened.world, attempt, goesOn: (soFar) => goesOn(soFar, host), rest: () => Promise.resolve() },
    until(wall),
  );
  const at = host.clock.now();
  const mails = host.outbox.map((mail) => mail.at.slice(0, 10));
  host.close();
  return { journey, at, mails };
}

test('every trigger fires once on the way, one a piece, and what failed is told', async () => {
  const stops: string[] = [];
  const { journey, at, mails } = await go('2026-04-18T05:00', {
    goesOn: (_, { clock }) => {
      stops.push(clock.now().slice(0, 10));
      return true;
    },
  });
  expect(at).toBe('2026-04-18T05:00');
  expect(mails).toEqual(['2026-04-16', '2026-04-17']);
  expect([journey.runs, journey.mails]).toEqual([5, 2]);
  expect(journey.failures.map(({ handler, message }) => [handler, message])).toEqual([
    ['noon', 'Trưa hỏng'],
    ['noon', 'Trưa hỏng'],
    ['noon', 'Trưa hỏng'],
  ]);
  expect(stops).toEqual(['2026-04-15', '2026-04-16', '2026-04-16', '2026-04-17', '2026-04-17', '2026-04-18']);
});

test('it ends between two triggers when it is told to', async () => {
  const { journey, at } = await go('2026-05-15T05:00', { goesOn: ({ runs }) => runs < 2 });
  expect(journey.runs).toBe(2);
  expect(at).toMatch(/^2026-04-16T0[56]:/);
});

test('it ends where the page may not go on', async () => {
  const { journey, at } = await go('2026-05-15T05:00', { attempt: () => undefined });
  expect(journey).toEqual({ runs: 0, mails: 0, failures: [] });
  expect(at).toBe('2026-04-15T08:00');
});
