import type { Host } from '../../host/host';
import { driveJob } from '../../build/add-in-calls';
import { linesIn } from './own-tabs';
import { dialogData, emptyHost } from './workbook';

const quiet = () => undefined;
const FIRST = { step: 'campaign', commune: 'xã Mẫu', province: '', signatory: '', signatoryTitle: '', stay: false };
const save = (host: Host, campaign: string, ages?: string): void => {
  const answer = host.run('uiSaveSetUp', JSON.stringify({ ...FIRST, campaign, ages })) as string;
  expect((JSON.parse(answer) as { errors: unknown[] }).errors).toEqual([]);
};
const agesIn = (host: Host): string[] =>
  ['Nhóm tuổi', 'Nhóm tuổi chi tiết'].map(
    (label) => linesIn(host, 'Cấu hình').find(([first]) => first === label)?.[1] ?? '',
  );
const build = (host: Host, campaign: string): void => {
  driveJob(host, { job: 'set-up', step: 'start', campaign, units: ['Thôn 1'], mail: '' }, quiet);
};

test.each([
  { campaign: 'hoang-thanh', ages: 'under-18', bands: '6 đến dưới 18 tuổi' },
  { campaign: 'hoang-thanh', ages: 'with-18', bands: '6 đến dưới 19 tuổi' },
  { campaign: 'duc-tho', ages: 'with-14', bands: '6 đến dưới 15 tuổi' },
  { campaign: 'loc-hung', ages: 'from-6', bands: '6 đến dưới 14 tuổi; 14 tuổi trở lên' },
  { campaign: 'loc-hung', ages: '', bands: '14 tuổi trở lên' },
  { campaign: 'bac-quang', ages: '', bands: '6 đến dưới 14 tuổi; 14 tuổi trở lên' },
])('$campaign read as “$ages” has the ages $bands', async ({ campaign, ages, bands }) => {
  const host = await emptyHost();
  save(host, campaign, ages);
  build(host, campaign);
  expect(agesIn(host)[0]).toBe(bands);
  driveJob(host, { job: 'gaps', step: 'start' }, quiet);
  expect(linesIn(host, 'Bắt đầu').flat()).not.toContain('Cần sửa trong bảng tính');
  host.close();
});

test('the page asks where the letter is open, tells what it says, and proposes one reading', async () => {
  const host = await emptyHost();
  host.run('menuSetUp');
  const { campaigns } = dialogData(host) as {
    campaigns: { id: string; ageQuestion: { says: string[]; options: { id: string; words: string }[]; proposed: string } | null }[]; // prettier-ignore
  };
  const asked = campaigns.filter(({ ageQuestion }) => ageQuestion !== null);
  expect(asked.map(({ id }) => id)).toEqual(['hoang-thanh', 'duc-tho', 'loc-hung']);
  for (const { ageQuestion } of asked) {
    expect(ageQuestion?.says.length).toBeGreaterThan(0);
    expect(ageQuestion?.options.map(({ id }) => id)).toContain(ageQuestion?.proposed);
  }
  host.close();
});

test('another reading later writes the ages anew; ages that the office wrote stay while nobody chooses', async () => {
  const host = await emptyHost();
  save(host, 'hoang-thanh', 'with-18');
  build(host, 'hoang-thanh');
  save(host, 'hoang-thanh', 'under-18');
  expect(agesIn(host)).toEqual(['6 đến dưới 18 tuổi', '6 đến dưới 14 tuổi; 14 đến dưới 16 tuổi; 16 đến dưới 18 tuổi']);
  const row = linesIn(host, 'Cấu hình').findIndex(([first]) => first === 'Nhóm tuổi') + 1;
  host.type('Cấu hình', `B${row}`, '6 đến dưới 16 tuổi');
  save(host, 'hoang-thanh', '');
  expect(agesIn(host)[0]).toBe('6 đến dưới 16 tuổi');
  save(host, 'duc-tho', 'under-14');
  expect(agesIn(host)).toEqual(['6 đến dưới 14 tuổi', '']);
  host.close();
});
