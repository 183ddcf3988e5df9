import { cp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { importRoster, setUp } from '../../build/add-in-calls';
import { benchCommune, hoangThanh } from '../../build/bench-sample';
import { loadBundle } from '../../build/bundle-files';
import { columnLetters } from '../../host/box';
import { openHost, type SavedHost } from '../../host/host';
import { builtPage } from './build-page';
import { sitDown, type Desk } from './desk';

/** What a browser has noted, in milliseconds each. */
type Seen = { readonly tasks: number[]; readonly keys: number[] };

const root = join(__dirname, '../..');
const folder = join(root, '.run/seven-thousand');
const { campaign, on } = hoangThanh;

/** A commune of 7,000 lines in 40 tabs, its lists brought in, nothing checked yet. */
async function sevenThousand(): Promise<SavedHost> {
  const host = openHost(await loadBundle(root), { now: `${on}T08:00` });
  try {
    const rosters = benchCommune(7000);
    setUp(host, { campaign, units: rosters.map(({ unit }) => unit), mail: 'chu-tich@xa.example' }, () => undefined);
    for (const { unit, cells } of rosters) importRoster(host, unit, { name: unit, cells });
    return host.save();
  } finally {
    host.close();
  }
}

let desk: Desk;
beforeAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await cp(builtPage, folder, { recursive: true });
  await writeFile(join(folder, 'workbook.json'), JSON.stringify(await sevenThousand()));
  desk = await sitDown(folder);
});
afterAll(async () => {
  expect(desk.wrongs).toEqual([]);
  await desk.close();
});

/** Notes from now on how long the page was deaf at a time, and until a key was seen to have done something. */
const watchTime = (): Promise<void> =>
  desk.page.evaluate(() => {
    const seen: Seen = { tasks: [], keys: [] };
    const note = (list: number[]) => (entries: PerformanceObserverEntryList) => {
      list.push(...entries.getEntries().map(({ duration }) => duration));
    };
    new PerformanceObserver(note(seen.tasks)).observe({ type: 'longtask' });
    new PerformanceObserver(note(seen.keys)).observe({
      type: 'event',
      durationThreshold: 16,
    } as PerformanceObserverInit);
    Object.assign(globalThis, { seen });
  });

const longest = (kind: keyof Seen): Promise<number> =>
  desk.page.evaluate((list) => Math.max(0, ...(globalThis as unknown as { seen: Seen }).seen[list]), kind);

test('7,000 lines in 40 tabs are opened, checked and typed in; how long that takes is printed', async () => {
  const ready = await desk.page.evaluate(() => performance.getEntriesByName('ready')[0]?.startTime ?? 0);
  await watchTime();
  const begun = performance.now();
  await desk.menu('Phủ Xanh', 'Kiểm tra dữ liệu');
  await desk.dialog.getByText(/^Đã kiểm tra [67]\.\d{3} dòng/).waitFor();
  const checked = performance.now() - begun;
  const step = await longest('tasks');
  await desk.page.locator('dialog > .title').getByRole('button').click();

  const { tab, row, column } = await firstBirthDay();
  await desk.tab(tab);
  await watchTime();
  await desk.type(`${column}${row}`, '31/02/2016');
  const marked = async () => (await desk.line(tab, row)).notes.join();
  while (!(await marked()).includes('không phải là một ngày có thật')) await desk.page.waitForTimeout(50);
  const mark = await longest('keys');

  const figures = { 'page ready': ready, check: checked, 'longest step': step, 'mark of a keystroke': mark };
  for (const [what, ms] of Object.entries(figures)) process.stdout.write(`${what}: ${Math.round(ms)} ms\n`);
});

/** Where the first person of the first list has a birth day. */
async function firstBirthDay(): Promise<{ tab: string; row: number; column: string }> {
  const { tabs } = await desk.page.evaluate(() => ({ tabs: inside.host.frames().map(({ name }) => name) }));
  const tab = tabs.find((name) => name.startsWith('TH ')) ?? '';
  const { cells } = await desk.read(tab);
  const header = cells.find(({ value }) => value === 'Ngày sinh');
  return { tab, row: (header?.row ?? 0) + 3, column: columnLetters(header?.column ?? 0) };
}
