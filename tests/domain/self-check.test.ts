import { day } from '../../src/domain/day';
import { judge, refused, withoutAddresses, type CheckData, type CheckName } from '../../src/domain/self-check';
import { readSettings } from '../../src/domain/settings';
import { statedVersion } from '../../src/domain/workbook-version';

const ZONE = 'Asia/Ho_Chi_Minh';
const on = day('2026-04-15');

const row = <N extends CheckName>(why: string, name: N, seen: CheckData[N], state: string) => ({
  why,
  name,
  seen,
  state,
});

describe('what is seen is judged', () => {
  test.each([
    row('both zones are those of Vietnam', 'zones', { script: ZONE, sheet: ZONE }, 'fine'),
    row('the zones differ', 'zones', { script: ZONE, sheet: 'America/New_York' }, 'bad'),
    row('both are equal, and of another country', 'zones', { script: 'Asia/Bangkok', sheet: 'Asia/Bangkok' }, 'bad'),
    row('the locale is Vietnamese', 'locale', { locale: 'vi_VN' }, 'fine'),
    row('the locale is Vietnamese without a country', 'locale', { locale: 'vi' }, 'fine'),
    row('the locale is American', 'locale', { locale: 'en_US' }, 'doubtful'),
    row('every permission is given', 'scopes', { complete: true, granted: 5 }, 'fine'),
    row('a permission is missing', 'scopes', { complete: false, granted: 4 }, 'bad'),
    row('nobody has set up anything that runs by itself', 'triggers', { handlers: [], owner: 'none' }, 'doubtful'),
    row('somebody else has', 'triggers', { handlers: [], owner: 'other' }, 'fine'),
    row('the triggers of the owner are gone', 'triggers', { handlers: [], owner: 'you' }, 'doubtful'),
    row('one is there', 'triggers', { handlers: ['daily'], owner: 'you' }, 'fine'),
    row('all lists are whole', 'rosters', { tabs: 3, gone: [], headless: [], blockless: [] }, 'fine'),
    row('a tab is gone', 'rosters', { tabs: 3, gone: ['Thôn 3'], headless: [], blockless: [] }, 'bad'),
    row('a header is broken', 'rosters', { tabs: 3, gone: [], headless: ['Thôn 3'], blockless: [] }, 'bad'),
    row('our columns are parted', 'rosters', { tabs: 3, gone: [], headless: [], blockless: ['Thôn 3'] }, 'doubtful'),
    row('the cell of today says today', 'today', { found: true, day: on, on }, 'fine'),
    row('it says yesterday', 'today', { found: true, day: day('2026-04-14'), on }, 'doubtful'),
    row('it holds no day', 'today', { found: true, day: null, on }, 'bad'),
    row('there is no such cell', 'today', { found: false, day: null, on }, 'bad'),
    row('every tab is protected', 'protections', { tabs: 3, open: [] }, 'fine'),
    row('one is open', 'protections', { tabs: 3, open: ['Thôn 3'] }, 'doubtful'),
    row('mails are just enough', 'mail', { left: 2, wanted: 2 }, 'fine'),
    row('one too few', 'mail', { left: 1, wanted: 2 }, 'bad'),
    row('none is left, though nobody is named', 'mail', { left: 0, wanted: 0 }, 'bad'),
    row('the structure is the present one', 'version', { version: 2, current: 2 }, 'fine'),
    row('it is older', 'version', { version: 1, current: 2 }, 'bad'),
    row('it is newer', 'version', { version: 3, current: 2 }, 'bad'),
    row('it says none', 'version', { version: null, current: 2 }, 'bad'),
    row('the workbook is small', 'size', { tabs: 40, cells: 7_999_999 }, 'fine'),
    row('it grows large', 'size', { tabs: 40, cells: 8_000_000 }, 'doubtful'),
    row('it is full', 'size', { tabs: 40, cells: 10_000_000 }, 'bad'),
    row('nobody has sorted and undone yet', 'edits', { sorted: 0, undone: 0, typed: 0 }, 'seen'),
    row('somebody has', 'edits', { sorted: 0, undone: 1, typed: 1 }, 'fine'),
  ])('$why: $state', ({ name, seen, state }) => {
    expect(judge(name, seen)).toEqual({ name, seen, state });
  });

  test('what could not be looked at says what was answered', () => {
    expect(refused('mail', 'no')).toEqual({ name: 'mail', state: 'refused', refusal: 'no' });
  });
});

describe('no address leaves in a message', () => {
  test.each([
    ['You do not have permission, lan.nguyen@xa.gov.vn!', 'You do not have permission, (…)'],
    ['<a@b.vn>, "c@d.vn"', '<(…)>, "(…)"'],
    ['nothing of the kind @ all', 'nothing of the kind @ all'],
  ])('%s', (message, clean) => {
    expect(withoutAddresses(message)).toBe(clean);
  });
});

describe('the version that a workbook says of itself', () => {
  test.each([
    { why: 'a number', grid: [['Phiên bản cấu trúc', 2]], version: 2 },
    { why: 'a number as text, the label without marks', grid: [['phien ban cau truc', ' 2 ']], version: 2 },
    { why: 'nonsense', grid: [['Phiên bản cấu trúc', 'mới']], version: null },
    { why: 'an empty cell', grid: [['Phiên bản cấu trúc', '']], version: null },
    { why: 'no such line', grid: [['Tên xã', 'x']], version: null },
    { why: 'an empty tab', grid: [], version: null },
  ])('$why', ({ grid, version }) => {
    expect(statedVersion(readSettings(grid))).toBe(version);
  });
});
