import { applyImport, takeBack, type Outcome } from '../../build/bring-calls';
import type { Host } from '../../host/host';
import { AN, BINH, HOA, bringWorkbook, file, lastBatch, OTHER, UNIT } from './bring-workbook';
import { linesIn } from './own-tabs';
import { press } from './workbook';

const OLD = [AN, BINH, ['3', ...HOA.slice(1)]];
const NEWER = [
  ['1', 'Lê Văn An', '20/05/2015', 'Nam', '038215000001', '5B'],
  ['2', 'Hoàng Thị Hoà', '09/11/2014', 'Nữ', '038314000009', '6B'],
  ['3', 'Phạm Văn Khoa', '01/01/2015', 'Nam', '038215000003', '5A'],
];
const THEIRS = [
  ['1', 'Trần Thị Bình', '03/02/2016', 'Nữ', '038316000002', '4C'],
  ['2', 'Đỗ Thị Lan', '02/01/2015', 'Nữ', '038315000004', '5A'],
];
const CLERK = 'van-thu@th-a.example';

const opened = () =>
  bringWorkbook('old', (host) => {
    applyImport(host, file(host, OLD));
    press(host, 'check');
  });

/** What stands in a tab of each person, by name: the line without its running number and the add-in's own columns. */
const people = (host: Host, tab = UNIT) =>
  linesIn(host, tab)
    .slice(1)
    .filter((line) => (line[1] ?? '') !== '')
    .map((line) =>
      line
        .slice(1, 16)
        .join(' · ')
        .replace(/[ ·]+$/, ''),
    )
    .sort();

const idsIn = (host: Host) =>
  linesIn(host, UNIT)
    .slice(1)
    .map((line) => line[19] ?? '')
    .filter((id) => id !== '');

type Doing = { readonly before: (host: Host) => () => unknown };

const DOINGS: Readonly<Record<string, Doing>> = {
  apply: {
    before: (host) => {
      const request = file(host, NEWER);
      return () => applyImport(host, request);
    },
  },
  undo: {
    before: (host) => {
      applyImport(host, file(host, NEWER));
      const batch = lastBatch(host);
      return () => takeBack(host, batch);
    },
  },
};

/** The calls of a run, by name, and what it comes to when nobody else is there. */
async function alone(doing: Doing | undefined): Promise<{ calls: string[]; people: string[] }> {
  const host = await opened();
  const act = doing?.before(host);
  host.calls.clear();
  act?.();
  const alonePeople = people(host);
  const calls = host.calls.list().map(({ service, method }) => `${service}.${method}`);
  host.close();
  return { calls, people: alonePeople };
}

/** Acts while somebody else does something before its k-th call. What fails is ended when the workbook is opened. */
function meanwhile(host: Host, act: (() => unknown) | undefined, k: number, other: () => void): void {
  let acted = 0;
  const stop = host.onCall((call) => {
    if (call.k !== k || acted > 0) return;
    acted += 1;
    other();
  });
  try {
    act?.();
  } finally {
    stop();
  }
  expect({ k, acted }).toEqual({ k, acted: 1 });
}

describe.each([
  { unit: UNIT, step: 1 },
  { unit: OTHER, step: 3 },
])('a second list that is brought into $unit at every call of a first one, $step apart', ({ unit, step }) => {
  test('comes in as well, or whoever brings it is told to wait', async () => {
    const { calls } = await alone(DOINGS['apply']);
    let [told, named] = [0, 0];
    for (let k = 1; k <= calls.length; k += step) {
      const host = await opened();
      const act = DOINGS['apply']?.before(host);
      const theirs = file(host, THEIRS, { unit });
      let second: Outcome | null = null;
      meanwhile(host, act, k, () => {
        second = applyImport(host, theirs);
      });
      const isTold = (second as Outcome | null)?.error !== null;
      if (isTold) {
        told += 1;
        expect((second as Outcome | null)?.error).toMatch(/^(Người khác|\S+@\S+) đang nhập/);
        named += (second as Outcome | null)?.error?.includes('@') ? 1 : 0;
        applyImport(host, theirs);
      }
      const [ours, others] = [people(host), people(host, OTHER)];
      expect({ k, ours: ours.length, others: others.length }).toEqual(
        unit === UNIT ? { k, ours: 5, others: 0 } : { k, ours: 4, others: 2 },
      );
      expect(
        [...ours, ...others].filter((each) => /An · .*5B|Bình · .*4C|Hoà .*038314000009 · 6B/.test(each)),
      ).toHaveLength(3);
      expect(new Set(idsIn(host)).size).toBe(ours.length);
      expect(host.failures).toEqual([]);
      host.close();
    }
    expect(told).toBeGreaterThan(10 / step);
    expect(named).toBeGreaterThan(told / 2);
  });
});

describe.each(Object.keys(DOINGS))('while an %s is under way', (name) => {
  test('what a person types into the tab at any call stays, and the rest comes as it would', async () => {
    const doing = DOINGS[name];
    const { calls, people: whole } = await alone(doing);
    for (let k = 1; k <= calls.length; k += 1) {
      const host = await opened();
      meanwhile(host, doing?.before(host), k, () => {
        host.as(CLERK).type(UNIT, 'P2', 'ghi thêm');
        host.as(CLERK).type(UNIT, 'K3', 'Đã thu nhận');
        host.as(CLERK).type(UNIT, 'B30', 'Ngô Thị Oanh');
      });
      const typed = people(host).filter((each) => /ghi thêm|Đã thu nhận|Oanh/.test(each));
      expect({ k, typed }).toMatchObject({ k, typed: { length: 3 } });
      const rest = people(host)
        .filter((each) => !each.includes('Oanh'))
        .map((each) => each.replace(/[ ·]+(ghi thêm|Đã thu nhận)$/, ''));
      expect({ k, rest }).toEqual({ k, rest: whole });
      host.close();
    }
  });

  test('somebody who opens the workbook at every third call leaves it alone', async () => {
    const doing = DOINGS[name];
    const { calls, people: whole } = await alone(doing);
    for (let k = 1; k <= calls.length; k += 3) {
      const host = await opened();
      meanwhile(host, doing?.before(host), k, () => {
        host.open();
      });
      expect({ k, people: people(host) }).toEqual({ k, people: whole });
      expect({ k, failures: host.failures }).toEqual({ k, failures: [] });
      host.close();
    }
  });

  // Google keeps what a script writes until it reads again: nobody comes between a reading and the writings after it.
  test.each<{ what: string; act: (clerk: Host['edit'], host: Host) => void }>([
    {
      what: 'sorts the list',
      act: (clerk) => {
        clerk.sort(UNIT, 'A2:T5', [{ column: 2, ascending: false }]);
      },
    },
    {
      what: 'inserts a line above',
      act: (clerk) => {
        clerk.insertRows(UNIT, 2, 1);
      },
    },
    {
      what: 'deletes a line',
      act: (clerk) => {
        clerk.deleteRows(UNIT, 3, 1);
      },
    },
    {
      what: 'types the next person below',
      act: (clerk, host) => {
        clerk.type(UNIT, `B${linesIn(host, UNIT).length + 1}`, 'Vũ Văn Nam');
      },
    },
    {
      what: 'types into a cell that is about to be written',
      act: (clerk) => {
        clerk.type(UNIT, 'F4', '9Z');
      },
    },
  ])('somebody who $what has nothing written into another line', async ({ what, act }) => {
    const doing = DOINGS[name];
    const { calls, people: whole } = await alone(doing);
    for (const [at, call] of calls.entries()) {
      if (!/\.(get|tryLock)/.test(call)) continue;
      const host = await opened();
      meanwhile(host, doing?.before(host), at + 1, () => {
        act(host.as(CLERK), host);
      });
      const found = people(host);
      const touched = what.includes('deletes') ? /Bình/ : /Vũ Văn Nam/;
      const others = (lines: string[]) => lines.filter((each) => !touched.test(each));
      const isHers = what.includes('into a cell');
      const plain = (lines: string[]) => others(lines).filter((each) => !isHers || !each.includes('Hoà'));
      expect({ at, call, found: plain(found) }).toEqual({ at, call, found: plain(whole) });
      if (what.includes('next person')) expect(found.some((each) => each.includes('Vũ Văn Nam'))).toBe(true);
      if (isHers)
        expect({ at, call, isThere: found.some((each) => /Hoà.*9Z/.test(each)) }).toMatchObject({ isThere: true });
      expect(new Set(idsIn(host)).size).toBe(idsIn(host).length);
      host.close();
    }
  });
});
