import { setUp } from '../../build/add-in-calls';
import type { Host } from '../../host/host';
import { cutAndAgain, cutPoints, handyHost, wholePicture } from './cuts';
import { differencesOf } from './workbook';

jest.setTimeout(300_000);

const first = {
  campaign: 'hoang-thanh',
  units: ['TH Hoàng Thanh', 'Thôn 3'],
  mail: 'chu-tich@hoang-thanh.example',
};
const quiet = () => undefined;

/** Where a workbook differs from the whole one, with the call whose cut led there. */
const differing = (host: Host, k: number, whole: ReadonlyMap<string, string>): string[] =>
  differencesOf(wholePicture(host), whole).map((place) => `${k}: ${place}`);

const act = (host: Host) => () => {
  setUp(host, first, quiet);
};

/** The picture of an uncut set-up, run twice as every cut one is, and the places of its cuts. */
async function uncut(): Promise<{ whole: ReadonlyMap<string, string>; points: number[] }> {
  const host = await handyHost();
  const points = cutPoints(host, act(host));
  act(host)();
  const whole = wholePicture(host);
  host.close();
  return { whole, points };
}

test('a set-up cut wherever it writes and run again ends in the same workbook', async () => {
  const { whole, points } = await uncut();
  expect(points.length).toBeGreaterThan(60);
  const wrong: string[] = [];
  for (const k of points) {
    const host = await handyHost();
    cutAndAgain(host, k, act(host));
    wrong.push(...differing(host, k, whole));
    host.close();
  }
  expect(wrong).toEqual([]);
});

test('so does one in which a service fails, whether the add-in catches that or not', async () => {
  const { whole, points } = await uncut();
  const wrong: string[] = [];
  for (const k of points.filter((_, at) => at % 9 === 0)) {
    const host = await handyHost();
    host.faults.fail(k, 'before');
    try {
      act(host)();
    } catch {
      host.faults.clear();
    }
    act(host)();
    wrong.push(...differing(host, k, whole));
    host.close();
  }
  expect(wrong).toEqual([]);
});
