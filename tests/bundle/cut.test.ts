import type { Host } from '../../host/host';
import { differencesOf, pictureOf, press, report, workbookWith } from './workbook';

const HEADER = ['Họ và tên', 'Ngày sinh', 'Số định danh', 'Căn cước', 'Định danh mức 2'];

const lists = {
  'TH Hoàng Thanh': [
    HEADER,
    ['Lê Văn An', '31/02/2015', '038215000123', 'Đã có', 'Đã thu nhận'],
    ['Lê Thị Bé', '05/4/2016', '38316000124', '', ''],
  ],
  'Thôn 3': [HEADER, ['Lê Thị Bé', '05/4/2016', '038316000124', 'Đã có', 'Đã kích hoạt']],
};

/** Two states of one workbook that each turn of the sweep leads from one into the other. */
const WRONG_DAYS = ['30/02/2015', '31/02/2015'] as const;

function retype(host: Host, turn: number): void {
  host.type('TH Hoàng Thanh', 'B2', WRONG_DAYS[turn % 2] ?? '');
  host.type('Thôn 3', 'E2', turn % 2 === 0 ? 'Đã thu nhận' : 'Đã kích hoạt');
}

/** Retypes the lists, or does what else comes before, and acts; how many calls acting took. */
function settle(host: Host, turn: number, act: (host: Host) => void): number {
  retype(host, turn);
  host.calls.clear();
  act(host);
  return host.calls.list().length;
}

/** Cuts an action at every call, runs it again, and compares with a workbook in which nothing was cut. */
async function cutEverywhere(act: (host: Host) => void): Promise<number> {
  const host = await workbookWith(lists);
  const states: ReadonlyMap<string, string>[] = [];
  for (const turn of [0, 1, 0, 1]) {
    settle(host, turn, act);
    states[turn] = pictureOf(host);
  }
  const [even = new Map<string, string>(), odd = even] = states;
  expect(differencesOf(even, odd)).not.toEqual([]);
  const calls = settle(host, 0, act);
  for (let k = 1; k <= calls; k += 1) {
    retype(host, k);
    host.faults.cut(k);
    expect(() => {
      act(host);
    }).toThrow();
    host.faults.clear();
    act(host);
    expect({ k, differing: differencesOf(pictureOf(host), k % 2 === 0 ? even : odd) }).toEqual({ k, differing: [] });
  }
  host.close();
  return calls;
}

describe('an action cut at any call and run again ends in the same sheet', () => {
  test.each(['check', 'gaps', 'deadlines'] as const)('%s', async (action) => {
    const calls = await cutEverywhere((host) => {
      press(host, action);
    });
    expect(calls).toBeGreaterThan(10);
  });
});

test('a keystroke whose check is cut at any call is made up for by the next full check', async () => {
  const host = await workbookWith(lists);
  press(host, 'check');
  for (const turn of [0, 1])
    settle(host, turn, (whole) => {
      press(whole, 'check');
    });
  const picture = pictureOf(host);
  for (let k = 1; k <= 6; k += 1) {
    settle(host, 0, (whole) => {
      press(whole, 'check');
    });
    host.faults.cut(k);
    retype(host, 1);
    host.faults.clear();
    press(host, 'check');
    expect({ k, differing: differencesOf(pictureOf(host), picture) }).toEqual({ k, differing: [] });
  }
  expect(host.failures.length).toBeGreaterThan(3);
  host.close();
});

test('a report cut after the mail has gone asks or has not gone: never twice unasked', async () => {
  const whole = await workbookWith(lists);
  whole.calls.clear();
  report(whole);
  const calls = whole.calls.list().map(({ method }) => method);
  const sending = calls.indexOf('sendEmail') + 1;
  whole.close();
  for (let k = sending + 2; k <= calls.length; k += 1) {
    const host = await workbookWith(lists);
    host.faults.cut(k);
    expect(() => report(host)).toThrow();
    host.faults.clear();
    expect(report(host).asks).not.toBeNull();
    expect(host.outbox).toHaveLength(1);
    host.close();
  }
});
