import { driveJob } from '../../build/add-in-calls';
import type { Host } from '../../host/host';
import { keptHost } from './kept';
import { addIn, cellsOf, press, workbookWith } from './workbook';

const HEADER = ['STT', 'Họ và tên', 'Ngày sinh', 'Giới tính', 'Số định danh'];
const NAMES = ['Lê Văn An', 'Trần Thị Bình', 'Phạm Văn Cường', 'Hoàng Thị Dung'];
/** The first child's number lacks a digit, the others have none. */
const LIST = [
  HEADER,
  ...NAMES.map((name, at) => [at + 1, name, `2${at}/05/2015`, 'Nam', at === 0 ? '03821500001' : '']),
];
const OWN = { age: 6, verdict: 8, id: 9 };

/** The number of steps of a check of this workbook. */
const STEPS = 4;

/** Runs the full check and lets somebody else act after so many of its steps. */
function checkWhile(host: Host, after: number, act: () => void): void {
  driveJob(host, { job: 'check', step: 'start' }, (done) => {
    if (done === after) act();
  });
}

type Said = { verdict: unknown; id: unknown };

/** What stands in each line with a name, by that name. */
function linesByName(host: Host): Readonly<Record<string, Said>> {
  const cells = cellsOf(host, 'TH A');
  const lines: Record<string, Said> = {};
  for (let row = 2; row < 12; row += 1) {
    const name = cells.get(`${row}:2`);
    const said = { verdict: cells.get(`${row}:${OWN.verdict}`), id: cells.get(`${row}:${OWN.id}`) };
    if (name !== undefined) lines[String(name)] = said;
  }
  return lines;
}

const WRONG = '✗ Số định danh thiếu 1 chữ số; số đúng có 12 chữ số.';

let host: Host;
let ids: Record<string, unknown>;

beforeEach(async () => {
  host = await keptHost(await addIn(), 'checked', async () => {
    const made = await workbookWith({ 'TH A': LIST, 'TH B': LIST });
    press(made, 'check');
    return made;
  });
  ids = Object.fromEntries(Object.entries(linesByName(host)).map(([name, { id }]) => [name, id]));
  host.edit.type('TH A', 'C2', '20/05/2014');
  host.edit.type('TH A', 'C5', '23/05/2014');
});

afterEach(() => {
  expect(host.failures).toEqual([]);
  host.close();
});

describe.each(Array.from({ length: STEPS }, (_, at) => at + 1))(
  'while a check is under way, after %i of its steps',
  (after) => {
    test.each<{ what: string; act: (clerk: Host['edit']) => void }>([
      {
        what: 'sorts the list',
        act: (clerk) => {
          clerk.sort('TH A', 'A2:I5', [{ column: 1, ascending: false }]);
        },
      },
      {
        what: 'inserts a line above',
        act: (clerk) => {
          clerk.insertRows('TH A', 2, 1);
        },
      },
      {
        what: 'deletes an empty line that was inserted',
        act: (clerk) => {
          clerk.insertRows('TH A', 3, 2);
          clerk.deleteRows('TH A', 3, 1);
        },
      },
    ])('somebody who $what finds every word and id at its own line', ({ act }) => {
      host.clock.set('2026-05-21T08:00');
      checkWhile(host, after, () => {
        act(host.as('van-thu@th-a.example'));
      });
      const lines = linesByName(host);
      expect(Object.fromEntries(Object.entries(lines).map(([name, { id }]) => [name, id]))).toEqual(ids);
      expect(lines['Lê Văn An']?.verdict).toBe(WRONG);
      expect(lines['Trần Thị Bình']?.verdict).toMatch(/^⚠/);
    });

    test('somebody who types keeps what was typed, and what was said of it', () => {
      host.clock.set('2026-05-21T08:00');
      checkWhile(host, after, () => {
        const clerk = host.as('van-thu@th-a.example');
        clerk.type('TH A', 'E2', '038215000001');
        clerk.type('TH B', 'E3', '038215000002');
      });
      expect(cellsOf(host, 'TH A').get('2:5')).toBe('038215000001');
      expect(cellsOf(host, 'TH B').get('3:5')).toBe('038215000002');
      expect(linesByName(host)['Lê Văn An']?.verdict).not.toBe(WRONG);
    });
  },
);

test('two who type in two tabs at every call of a third one’s full check lose nothing', () => {
  const typed = new Map<string, string>();
  let line = NAMES.length + 1;
  const stop = host.onCall(() => {
    line += 1;
    for (const [tab, clerk] of [
      ['TH A', 'a@th.example'],
      ['TH B', 'b@th.example'],
    ] as const) {
      const text = `Nguyễn Văn ${'abcdefghij'[line % 10] ?? ''}`;
      host.as(clerk).type(tab, `B${line}`, text);
      typed.set(`${tab} ${line}`, text);
    }
  });
  press(host, 'check');
  stop();
  const kept = [...typed.keys()].map((place) => {
    const [tab, row] = [place.slice(0, 4), place.slice(5)];
    return [place, cellsOf(host, tab).get(`${row}:2`)];
  });
  expect(line).toBeGreaterThan(25);
  expect(kept).toEqual([...typed]);
});
