import { driveJob } from '../../build/add-in-calls';
import { openHost, type Bundle, type Host } from '../../host/host';
import { addIn, cellsOf, dialogData, emptyHost } from './workbook';

/** The add-in with the file of Đức Thọ's order changed. */
async function bundleWith(what: RegExp, by: string): Promise<Bundle> {
  const bundle = await addIn();
  const code = bundle.code.replace(what, by);
  expect(code).not.toBe(bundle.code);
  return { ...bundle, code };
}

const withUnknownKey = () => bundleWith(/id:"duc-tho",/, 'id:"duc-tho",mau:"đỏ",');
const KEY = /Tệp của chiến dịch “duc-tho” có mục lạ “mau”; mục ấy được bỏ qua, phần còn lại vẫn dùng\./;
const withBadValue = () => bundleWith(/(id:"duc-tho",.*?,closing:)"\w+"/, '$1"xong"');
const VALUE = /Tệp của chiến dịch “duc-tho”, mục “closing”: không dùng được “xong”/;

const NOW = { now: '2026-04-15T08:00' };

const quiet = () => undefined;
const setUp = (host: Host, campaign: string) =>
  driveJob(host, { job: 'set-up', step: 'start', campaign, units: ['Thôn 3'], mail: '' }, quiet) as { error?: string };
const press = (host: Host, job: 'check' | 'gaps' | 'deadlines' | 'update') =>
  driveJob(host, { job, step: 'start' }, quiet) as { error?: string };
const home = (host: Host) => [...cellsOf(host, 'Bắt đầu').values()].join('\n');

type Page = { campaigns: { id: string }[]; unreadable: string[] };

let host: Host;

afterEach(() => {
  expect(host.failures).toEqual([]);
  host.close();
});

test('an unknown key in the file of an order is named on Bắt đầu by every action, and the work goes on', async () => {
  host = openHost(await withUnknownKey(), NOW);
  host.run('menuSetUp');
  expect((dialogData(host) as Page).campaigns.map(({ id }) => id)).toContain('duc-tho');
  expect(setUp(host, 'duc-tho').error).toBeUndefined();
  for (const job of ['check', 'gaps', 'deadlines'] as const) {
    expect(press(host, job).error).toBeUndefined();
    expect(home(host)).toMatch(KEY);
  }
});

test('a bad value in the file of an order is told in the dialog, where the other orders can be chosen', async () => {
  host = openHost(await withBadValue(), NOW);
  host.run('menuSetUp');
  const { campaigns, unreadable } = dialogData(host) as Page;
  expect(unreadable).toEqual([expect.stringMatching(VALUE)]);
  expect(campaigns.map(({ id }) => id)).toEqual(['hoang-thanh', 'hung-yen', 'bac-quang', 'loc-hung', 'rieng']);
  expect(setUp(host, 'duc-tho').error).toMatch(VALUE);
  expect(setUp(host, 'hoang-thanh').error).toBeUndefined();
  expect(press(host, 'check').error).toBeUndefined();
  expect(home(host)).not.toMatch(VALUE);
});

test('a workbook whose order cannot be read any more says why, keeps what it holds, and takes another order', async () => {
  const good = await emptyHost();
  setUp(good, 'duc-tho');
  good.type('Thôn 3', 'A2', 'Lê Văn An');
  const saved = good.save();
  good.close();
  host = openHost(await withBadValue(), saved);
  for (const job of ['check', 'gaps', 'deadlines', 'update'] as const) expect(press(host, job).error).toMatch(VALUE);
  host.run('dailyRun');
  expect(home(host)).toMatch(VALUE);
  host.type('Thôn 3', 'A3', 'Lê Thị Bé');
  expect(cellsOf(host, 'Thôn 3').get('2:1')).toBe('Lê Văn An');
  expect(setUp(host, 'hoang-thanh').error).toBeUndefined();
  expect(press(host, 'check').error).toBeUndefined();
  expect(home(host)).not.toMatch(VALUE);
});
