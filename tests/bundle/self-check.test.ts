import { driveJob } from '../../build/add-in-calls';
import type { Host } from '../../host/host';
import { FACT_NAMES, type Check, type Fact } from '../../src/domain/self-check';
import { cellsOf, differencesOf, emptyHost, pictureOf, workbookWith } from './workbook';

const HEADER = ['Họ và tên', 'Ngày sinh', 'Số định danh', 'Căn cước', 'Định danh mức 2'];
const lists = {
  'TH Hoàng Thanh': [HEADER, ['Lê Văn An', '01/02/2015', '038215000123', 'Đã có', 'Đã thu nhận']],
  'Thôn 3': [HEADER, ['Lê Thị Bé', '05/4/2016', '038316000124', 'Đã có', 'Đã kích hoạt']],
};

const TAB = 'Tự kiểm tra';

type Outcome = { readonly checks: readonly Check[]; readonly facts: readonly Fact[] };

const selfCheck = (host: Host): Outcome =>
  driveJob(host, { job: 'self-check', step: 'start' }, () => undefined) as Outcome;

const stateOf = ({ checks }: Outcome, name: Check['name']) => checks.find((check) => check.name === name)?.state;
const seenOf = ({ checks }: Outcome, name: Check['name']): unknown => {
  const check = checks.find((each) => each.name === name);
  return check && 'seen' in check ? check.seen : check?.refusal;
};
const tabsOf = (host: Host) => host.frames().map(({ name }) => name);
const linesOf = (host: Host) => [...cellsOf(host, TAB)].map(([, value]) => String(value));

describe('a self-check', () => {
  test('of a workbook that was never set up still tells what it sees', async () => {
    const host = await emptyHost();
    const outcome = selfCheck(host);
    expect(stateOf(outcome, 'zones')).toBe('fine');
    expect(stateOf(outcome, 'version')).toBe('bad');
    expect(tabsOf(host)).toEqual(['Trang tính1', TAB]);
    host.close();
  });

  test('of a whole workbook finds its lists in order', async () => {
    const host = await workbookWith(lists);
    const outcome = selfCheck(host);
    const inOrder = ['zones', 'locale', 'scopes', 'rosters', 'mail', 'size'] as const;
    expect(inOrder.map((name) => [name, stateOf(outcome, name)])).toEqual(inOrder.map((name) => [name, 'fine']));
    expect(seenOf(outcome, 'rosters')).toMatchObject({ tabs: 2 });
    host.close();
  });

  test.each([
    { why: 'a header typed over', at: 'A1', text: 'x', part: 'headless' },
    { why: 'a column of ours typed over', at: 'H1', text: 'x', part: 'blockless' },
  ])('$why is named with its tab', async ({ at, text, part }) => {
    const host = await workbookWith(lists);
    host.type('Thôn 3', at, text);
    expect(seenOf(selfCheck(host), 'rosters')).toMatchObject({ [part]: ['Thôn 3'] });
    host.close();
  });

  test('a unit whose tab is not there is named', async () => {
    const host = await workbookWith(lists);
    const place = [...cellsOf(host, 'Đơn vị')].find(([at, value]) => value === 'Thôn 3' && at.endsWith(':7'))?.[0];
    host.type('Đơn vị', `G${place?.split(':')[0] ?? ''}`, 'Thôn ba');
    expect(seenOf(selfCheck(host), 'rosters')).toMatchObject({ gone: ['Thôn ba'] });
    host.close();
  });

  test('shows every fact of the platform, none of them refused here', async () => {
    const host = await workbookWith(lists);
    const { facts } = selfCheck(host);
    expect(facts.map(({ name }) => name)).toEqual(FACT_NAMES);
    expect(facts.filter(({ saw }) => saw === null)).toEqual([]);
    const saw = Object.fromEntries(facts.map((fact) => [fact.name, fact.saw]));
    expect(saw).toMatchObject({
      'text-cells': expect.stringMatching(/^=1\+1 \(string\) \| 038215000123 \(string\)/) as unknown,
      'days-come-back': '1965-01-01, 1975-06-13, 2015-09-01 | 1965-01-01, 1975-06-13, 2015-09-01',
      'clear-and-choices': true,
      'days-by-hand': '2026-04-15 | 2026-04-15',
      lock: true,
    });
    host.close();
  });

  test('holds no address and, in the lines to copy, no name of a tab', async () => {
    const host = await workbookWith(lists);
    host.user('lan@truong.example');
    host.type('Thôn 3', 'A1', 'x');
    selfCheck(host);
    const lines = linesOf(host);
    expect(lines.filter((line) => /@\S+\./.test(line))).toEqual([]);
    const copied = lines.slice(lines.findIndex((line) => line.startsWith('zones: ')));
    expect(copied.length).toBeGreaterThan(20);
    expect(copied.filter((line) => /Thôn|Hoàng/.test(line))).toEqual([]);
    host.close();
  });

  test('changes no other tab, and twice is once', async () => {
    const host = await workbookWith(lists);
    const before = pictureOf(host);
    selfCheck(host);
    const once = pictureOf(host);
    expect(differencesOf(once, before)).toEqual([TAB]);
    selfCheck(host);
    expect(differencesOf(pictureOf(host), once)).toEqual([]);
    host.close();
  });

  test('in which a call fails tells what was answered, without the address in it, and looks on', async () => {
    const host = await workbookWith(lists);
    selfCheck(host);
    host.calls.clear();
    selfCheck(host);
    const methods = host.calls.list().map(({ method }) => method);
    for (const method of ['getProjectTriggers', 'getRemainingDailyQuota', 'tryLock', 'setNotes', 'getDisplayValues']) {
      host.faults.fail(methods.indexOf(method) + 1, 'before', 'No permission for lan@xa.example.');
      selfCheck(host);
      const refused = linesOf(host).filter((line) => line.includes('No permission'));
      expect({ method, refused: refused.length }).toEqual({ method, refused: 2 });
      expect(refused.filter((line) => line.includes('@'))).toEqual([]);
    }
    host.close();
  });
});

test('a self-check cut at any call leaves, run again, the same workbook and no scratch tab', async () => {
  const host = await emptyHost();
  selfCheck(host);
  const whole = pictureOf(host);
  host.calls.clear();
  selfCheck(host);
  const calls = host.calls.list().length;
  expect(calls).toBeLessThan(90);
  for (let k = 1; k <= calls; k += 1) {
    host.faults.cut(k);
    expect(() => selfCheck(host)).toThrow();
    host.faults.clear();
    selfCheck(host);
    expect({ k, differing: differencesOf(pictureOf(host), whole) }).toEqual({ k, differing: [] });
  }
  host.close();
});

describe('whether sorting and undoing are told of', () => {
  const editAt = (host: Host, values: readonly number[], below = '') => {
    values.forEach((value, at) => {
      host.type(TAB, `F${6 + at}`, String(value));
    });
    if (below !== '') host.type(TAB, 'F11', below);
  };

  test('is not known before somebody has tried', async () => {
    const host = await workbookWith({});
    expect(seenOf(selfCheck(host), 'edits')).toEqual({ sorted: 0, undone: 0, typed: 0 });
    expect(linesOf(host)).toContain('Chưa thử.');
    host.close();
  });

  test('is counted by what the trial cells hold when an edit is told of', async () => {
    const host = await workbookWith({});
    selfCheck(host);
    editAt(host, [1, 2, 3, 4, 5]);
    host.type(TAB, 'F11', 'x');
    const outcome = selfCheck(host);
    expect(seenOf(outcome, 'edits')).toMatchObject({ sorted: 1, typed: 1 });
    expect(linesOf(host)).toContain('Sắp xếp: có báo. Hoàn tác: không báo.');
    expect(cellsOf(host, TAB).get('6:6')).toBe(5);
    expect(cellsOf(host, TAB).has('11:6')).toBe(false);
    host.close();
  });

  test('a sort that nobody is told of is said to be one', async () => {
    const host = await workbookWith({});
    selfCheck(host);
    host.edit.sort(TAB, 'F6:F10', [6]);
    expect(cellsOf(host, TAB).get('6:6')).toBe(1);
    host.type(TAB, 'F11', 'x');
    selfCheck(host);
    expect(linesOf(host)).toContain('Sắp xếp: không báo. Hoàn tác: không báo.');
    host.close();
  });

  test('costs nothing in any other tab', async () => {
    const host = await workbookWith(lists);
    host.type('Thôn 3', 'A2', 'Lê Thị Bốn');
    expect(seenOf(selfCheck(host), 'edits')).toEqual({ sorted: 0, undone: 0, typed: 0 });
    expect(host.tab('Thôn 3').rows).toBeGreaterThan(1);
    host.close();
  });
});
