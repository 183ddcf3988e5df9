import type { Grid } from '../../src/domain/cell';
import { SETTING_LABELS, SETTING_NAMES, settingLine } from '../../src/domain/settings';
import { isNewer, MIGRATIONS, settingsToAdd, VERSION, versionOf } from '../../src/domain/workbook-version';

const tab = (...labels: readonly string[]): Grid => [
  ['Mục', 'Giá trị', 'Giải thích'],
  ...labels.map((label) => [label, '', '']),
];
const OLD = tab('Chiến dịch', 'Tên xã', 'Thư nhận báo cáo', 'Ngôn ngữ');

describe('the version of a workbook', () => {
  test.each([
    { why: 'none told is the first', version: '', is: 1 },
    { why: 'a number is that', version: '2', is: 2 },
    { why: 'a later one too', version: '17', is: 17 },
    { why: 'nought is none', version: '0', is: null },
    { why: 'a word is none', version: 'mới', is: null },
    { why: 'half a version is none', version: '1.5', is: null },
  ])('$why', ({ version, is }) => {
    expect(versionOf({ version })).toBe(is);
  });

  test.each([
    { version: String(VERSION + 1), newer: true },
    { version: String(VERSION), newer: false },
    { version: '', newer: false },
    { version: 'mới', newer: false },
  ])('$version is newer: $newer', ({ version, newer }) => {
    expect(isNewer({ version })).toBe(newer);
  });
});

describe('the migrations', () => {
  test('lead from the first version to this one, one step each', () => {
    expect(MIGRATIONS.map(({ from }) => from)).toEqual(Array.from({ length: VERSION - 1 }, (_, at) => at + 1));
    for (const { from, to } of MIGRATIONS) expect(to).toBe(from + 1);
  });

  test('add to a workbook of the first version what the later ones have, in their order', () => {
    expect(settingsToAdd(OLD, 1)).toEqual(MIGRATIONS.flatMap(({ adds }) => adds));
    expect(MIGRATIONS[0]?.adds).toEqual(['office', 'province', 'signatory', 'signatoryTitle', 'today', 'version']);
  });

  test('add nothing that is there, in whatever order and case', () => {
    const shuffled = tab(...Object.values(SETTING_LABELS).map((label) => label.toUpperCase()))
      .slice(1)
      .reverse();
    expect(settingsToAdd(shuffled, 1)).toEqual([]);
  });

  test('bring back what somebody deleted', () => {
    const without = tab(...SETTING_NAMES.filter((name) => name !== 'language').map((name) => SETTING_LABELS[name]));
    expect(settingsToAdd(without, VERSION)).toEqual(['language']);
  });

  test('of two lines of one setting the later counts', () => {
    expect(settingLine(tab('Ngôn ngữ', 'Tỉnh', 'ngon ngu'), 'language')).toBe(3);
  });
});
