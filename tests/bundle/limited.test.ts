import { driveJob } from '../../build/add-in-calls';
import type { Host } from '../../host/host';
import { PEOPLE, protectedWorkbook, SCHOOL } from './people';

const LIMITED = ['school', 'village', 'chairman'] as const;

const MENU = ['menuCheck', 'menuGaps', 'menuDeadlines', 'menuReport', 'menuSetUp', 'menuUpdate', 'menuSelfCheck', 'menuMine', 'menuImport', 'menuMend', 'menuUndo', 'menuAuto']; // prettier-ignore

const ask = (host: Host, what: string, body: unknown) => host.run('uiBring', what, JSON.stringify(body));

/** All that somebody can ask for, by what it is. */
const ACTIONS: Readonly<Record<string, (host: Host) => unknown>> = {
  ...Object.fromEntries(MENU.map((name) => [name, (host: Host) => host.run(name)])),
  ...Object.fromEntries(
    (['check', 'gaps', 'deadlines', 'report'] as const).map((job) => [
      job,
      (host: Host) => {
        driveJob(host, { job, step: 'start' }, () => undefined);
      },
    ]),
  ),
  'turning it on': (host) => host.run('uiAuto', 'on'),
  'turning it off': (host) => host.run('uiAuto', 'off'),
  'mending a list': (host) => ask(host, 'mend', { tab: SCHOOL, line: null }),
  'marking somebody': (host) =>
    ask(host, 'gone', { unit: SCHOOL, people: [{ id: '', row: 2, name: 'Lê Văn An' }], obstacle: 'Thôi học' }),
  'taking back what is none': (host) => ask(host, 'back', { batch: 'x' }),
  'opening the workbook': (host) => {
    host.open();
  },
};

test.each(LIMITED)('%s may ask for anything and is never answered in the platform’s words', async (who) => {
  const host = await protectedWorkbook();
  host.user(PEOPLE[who]);
  const thrown = Object.entries(ACTIONS).flatMap(([name, act]) => {
    try {
      act(host);
      return [];
    } catch (error) {
      return [`${name}: ${(error as Error).message}`];
    }
  });
  expect(thrown).toEqual([]);
  expect(host.failures).toEqual([]);
  host.close();
});

test.each(LIMITED)('%s turns off nothing that is the office’s', async (who) => {
  const host = await protectedWorkbook();
  host.run('uiAuto', 'on');
  const before = host.triggers().length;
  host.user(PEOPLE[who]);
  expect(host.run('uiAuto', 'off')).toContain('là việc của văn phòng');
  expect(host.run('uiAuto', 'on')).toContain('là việc của văn phòng');
  host.user(PEOPLE.owner);
  expect(host.triggers()).toHaveLength(before);
  expect(before).toBeGreaterThan(0);
  host.close();
});
