import XLSX from '@e965/xlsx';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { driveJob, importRoster, setUp } from '../../build/add-in-calls';
import { runLocal } from '../../build/run-local';
import { writeSample } from '../../build/sample-files';
import type { Summary } from '../../build/summary';
import type { Host } from '../../host/host';
import { sampleCommune, usualSeed } from '../../samples/commune';
import { keptHost } from './kept';
import { letters, type Letter } from './letters';
import { addIn, emptyHost, listsOf, report } from './workbook';

const quiet = () => undefined;
const MAIL = 'ubnd@mau.example';

/** The law's seven days, which no letter speaks of. */
const LATE = /tài khoản đã phê duyệt quá 7 ngày mà chưa kích hoạt/;

const sampleOn = (campaign: string, on: string) => sampleCommune({ campaign, on, seed: usualSeed, scale: 0.05 });

/** The sample commune of a letter, set up and filled on the first of its days. */
async function communeOf({ campaign, days: [{ on }] }: Letter): Promise<Host> {
  return keptHost(await addIn(), campaign, async () => {
    const host = await emptyHost(on);
    const lists = listsOf(sampleOn(campaign, on));
    setUp(host, { campaign, units: Object.keys(lists), mail: MAIL }, quiet);
    for (const [unit, cells] of Object.entries(lists))
      importRoster(host, unit, { name: unit, cells: cells.map((row) => [...row]) });
    return host;
  });
}

type Standing = Pick<Summary['indicators'][number], 'id' | 'target' | 'lastDay' | 'daysLeft' | 'verdict'>;

const standing = ({ indicators }: Pick<Summary, 'indicators'>): Standing[] =>
  indicators.map(({ id, target, lastDay, daysLeft, verdict }) => ({ id, target, lastDay, daysLeft, verdict }));

/** The indicators of a letter on one of its days, in the letter's order. */
function implied({ targets }: Letter, { aims }: Letter['days'][number]): Standing[] {
  return Object.entries(targets).map(([id, target]) => {
    const [, lastDay, daysLeft, verdict] = aims.find(([ids]) => ids.split(' ').includes(id)) ?? [];
    if (lastDay === undefined || daysLeft === undefined || verdict === undefined) throw new Error(id);
    return { id, target, lastDay, daysLeft, verdict };
  });
}

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'letter-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe.each(letters)('the letter of $campaign', (letter) => {
  test.each(letter.days)('on $on', async (day) => {
    const host = await communeOf(letter);
    host.clock.set(`${day.on}T08:00`);
    const { warnings } = driveJob(host, { job: 'deadlines', step: 'start' }, quiet) as { warnings: string[] };
    const { summary } = report(host);
    expect(standing(summary)).toEqual(implied(letter, day));
    expect(warnings).toEqual([...day.warnings, expect.stringMatching(LATE)]);
    expect(host.failures).toEqual([]);
    host.close();
  });
});

test('a target that is met on the day after its last is done, and not overdue', async () => {
  const [, ducTho] = letters;
  if (!ducTho) throw new Error('no letter');
  const host = await communeOf(ducTho);
  host.clock.set('2026-04-10T08:00');
  host.edit.paste('Tổ chức', 'A2', [
    ['HTX Sao Mai', 'Hợp tác xã', 'Có', '0101243150', 'Lê Văn Mai', 'Đã phê duyệt', '09/04/2026'],
  ]);
  const found = standing(report(host).summary).find(({ id }) => id === 'organisations');
  expect(found).toMatchObject({ lastDay: '2026-04-09', daysLeft: -1, verdict: 'done' });
  host.close();
});

test('the command line says the same of Bắc Quang’s 13/6', async () => {
  const letter = letters.find(({ campaign }) => campaign === 'bac-quang');
  const day = letter?.days.find(({ on }) => on === '2026-06-13');
  if (!letter || !day) throw new Error('no letter');
  const { campaign } = letter;
  const files = (await writeSample(sampleOn(campaign, day.on), folder)).map((name) => join(folder, name));
  const options = { campaign, on: day.on, mail: MAIL, out: join(folder, 'out'), files };
  expect(await runLocal(process.cwd(), options, () => quiet)).toMatchObject({ exit: 0 });
  const summary = JSON.parse(readFileSync(join(folder, 'out/summary.json'), 'utf8')) as Summary;
  expect(standing(summary)).toEqual(implied(letter, day));
  const { Sheets } = XLSX.read(readFileSync(join(folder, 'out/workbook.xlsx')), { type: 'buffer' });
  const home = XLSX.utils.sheet_to_csv(Sheets['Bắt đầu'] ?? {}, { FS: '|' });
  for (const warning of day.warnings) expect(home).toContain(warning);
});
