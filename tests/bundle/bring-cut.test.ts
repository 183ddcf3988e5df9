import { setUp } from '../../build/add-in-calls';
import { applyImport, markGone, mend, takeBack } from '../../build/bring-calls';
import { openHost, type Host } from '../../host/host';
import { AN, BINH, HOA, bringWorkbook, file, lastBatch, OTHER, rosters, UNIT } from './bring-workbook';
import { cutPoints } from './cuts';
import { columnIn } from './own-tabs';
import { addIn, ON, press } from './workbook';

const OLD = [AN, BINH, ['3', ...HOA.slice(1)]];
const NEWER = [
  ['1', 'Lê Văn An', '20/05/2015', 'Nam', '038215000001', '5B'],
  ['2', 'Hoàng Thị Hoà', '09/11/2014', 'Nữ', '038314000009', '6B'],
  ['3', 'Phạm Văn Khoa', '01/01/2015', 'Nam', '', '5A'],
  ['4', 'Đỗ Thị Lan', '02/01/2015', 'Nữ', '', '5A'],
  ['5', '', '01/01/2015', '', '038215000077', ''],
];

const LATER = [['1', 'Hoàng Thị Hoà', '09/11/2014', 'Nữ', '038314000009', '6C']];

/** A list that came in, was checked, and in which somebody has typed: a line without an id, a number that lost its zero. */
function fill(host: Host): void {
  applyImport(host, file(host, OLD));
  press(host, 'check');
  host.edit.type(UNIT, 'B5', 'Vũ Văn Nam');
  host.edit.type(UNIT, 'C5', '05/06/2014');
  host.edit.clear(UNIT, 'Q5:T5');
  host.edit.type(UNIT, 'E3', '38316000002');
  host.edit.type(UNIT, 'F3', '5/3');
  host.edit.note(UNIT, 'B2', 'hỏi lại nhà');
}

type Act = (host: Host) => void;

/** What is done, after what; both on the workbook of `fill`. */
const ACTS: Readonly<Record<string, { before: (host: Host) => Act }>> = {
  apply: {
    before: (host) => {
      const request = file(host, NEWER);
      return () => void applyImport(host, request);
    },
  },
  mend: { before: () => (host) => void mend(host, UNIT, null) },
  gone: {
    before: () => (host) => {
      const people = [{ id: '', row: 5, name: 'Vũ Văn Nam' }];
      markGone(host, { unit: UNIT, people, obstacle: 'Thôi học' });
    },
  },
  back: {
    before: (host) => {
      applyImport(host, file(host, NEWER));
      host.edit.sort(UNIT, 'A2:Z7', [2]);
      const batch = lastBatch(host);
      return () => void takeBack(host, batch);
    },
  },
  'back before a later one': {
    before: (host) => {
      applyImport(host, file(host, NEWER));
      const batch = lastBatch(host);
      applyImport(host, file(host, LATER));
      return () => void takeBack(host, batch);
    },
  },
};

/** Rosters as they are told apart: an id that was made in another second is the same. */
const told = (host: Host): string => JSON.stringify(rosters(host));

const history = (host: Host): string[] =>
  columnIn(host, 'Lịch sử', 'Kết quả').map((line) => line.replace(/Lượt .*/, ''));

/** What may follow a run that was cut: somebody opens the workbook, or begins the next action on lists. */
const NEXT: Readonly<Record<string, Act>> = {
  'the workbook is opened': (host) => {
    host.open();
  },
  'somebody asks for something else': (host) => void mend(host, OTHER, null),
};

const FAULTS: Readonly<Record<string, (host: Host, k: number) => void>> = {
  cut: (host, k) => {
    host.faults.cut(k);
  },
  failing: (host, k) => {
    host.faults.fail(k, 'after');
  },
};

const OPENED = 'the workbook is opened';
const ASKED = 'somebody asks for something else';

describe('whole or as it was, wherever a run stops', () => {
  test.each([
    ['apply', 'cut', OPENED],
    ['apply', 'failing', ASKED],
    ['mend', 'failing', OPENED],
    ['gone', 'cut', ASKED],
    ['back', 'cut', OPENED],
    ['back before a later one', 'failing', ASKED],
  ])(
    '%s, %s at every call, once %s',
    async (name, fault, next) => {
      const whole = await bringWorkbook('old', fill);
      const act = ACTS[name]?.before(whole);
      const [asItWas, told0] = [told(whole), history(whole)];
      const points = cutPoints(whole, () => act?.(whole));
      const [complete, told1] = [told(whole), history(whole)];
      expect(complete).not.toBe(asItWas);
      expect(told1.length).toBe(told0.length + 1);
      whole.close();
      const ends = { 'as it was': 0, whole: 0 };
      for (const k of points) {
        const host = await bringWorkbook('old', fill);
        const again = ACTS[name]?.before(host);
        FAULTS[fault]?.(host, k);
        try {
          again?.(host);
        } catch {
          host.faults.clear();
        }
        host.faults.clear();
        NEXT[next]?.(host);
        const end = told(host);
        const isWhole = end === complete;
        if (!isWhole && end !== asItWas)
          expect({ k, end: JSON.parse(end) as unknown }).toEqual({ k, end: JSON.parse(complete) as unknown });
        ends[isWhole ? 'whole' : 'as it was'] += 1;
        expect({ k, lines: history(host) }).toEqual({ k, lines: isWhole ? told1 : told0 });
        again?.(host);
        expect({ k, end: told(host) }).toEqual({ k, end: complete });
        expect(host.failures).toEqual([]);
        host.close();
      }
      process.stdout.write(`${name}, ${fault}, ${next}: ${points.length} calls, ${JSON.stringify(ends)}\n`);
      expect(ends.whole).toBeGreaterThan(0);
    },
    300_000,
  );
});

test('Somebody who may only look opens the workbook as ever, and leaves a cut batch to the next who may write', async () => {
  const host = openHost(await addIn(), { now: `${ON}T08:00`, owner: 'chu@xa.example', editors: [] });
  setUp(host, { campaign: 'hoang-thanh', units: [UNIT, OTHER], mail: '' }, () => undefined);
  const request = file(host, OLD);
  const lines = () => host.contents(UNIT).filter(({ column, value }) => column === 2 && value !== '').length;
  const twin = openHost(await addIn(), host.save());
  const points = cutPoints(twin, () => applyImport(twin, request));
  twin.close();
  host.faults.cut(points[Math.floor(points.length / 2)] ?? 0);
  expect(() => applyImport(host, request)).toThrow('cut');
  host.faults.clear();
  host.user('khach@xa.example');
  host.open();
  expect([host.failures, lines()]).toEqual([[], 1]);
  host.user('chu@xa.example');
  host.open();
  expect([host.failures, lines()]).toEqual([[], 4]);
  host.close();
});
