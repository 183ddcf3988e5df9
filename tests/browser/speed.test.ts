import { cp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { importRoster, setUp } from '../../build/add-in-calls';
import { benchCommune, hoangThanh } from '../../build/bench-sample';
import { loadBundle } from '../../build/bundle-files';
import { openHost, type SavedHost } from '../../host/host';
import { builtPage } from './build-page';
import { sitDown, type Desk } from './desk';

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
afterAll(() => desk.close());

test('x', async () => {});
