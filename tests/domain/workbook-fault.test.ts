import type { Grid } from '../../src/domain/cell';
import { day } from '../../src/domain/day';
import { memoryOf } from '../../src/domain/roster-memory';
import { findHeader } from '../../src/domain/header';
import { readSettings, SETTING_LABELS, SETTING_NAMES, type SettingName } from '../../src/domain/settings';
import { readUnits } from '../../src/domain/unit';
import { VERSION } from '../../src/domain/workbook-version';
import { BUILT_TABS, followTabs, ownRosters, settingFaults, tabFaults } from '../../src/domain/workbook-fault';

const GOOD: Partial<Record<SettingName, Grid[number][number]>> = {
  campaign: 'hoang-thanh',
  language: 'vi',
  today: { day: day('2026-04-15') },
  version: VERSION,
};
const settings = (changes: typeof GOOD): Grid =>
  SETTING_NAMES.map((name) => [SETTING_LABELS[name], { ...GOOD, ...changes }[name] ?? '']);
const faults = (grid: Grid) => settingFaults(grid, readSettings(grid)).map(({ code }) => code);

describe('the settings', () => {
  test.each([
    { why: 'in order', grid: settings({}), found: [] },
    { why: 'in English', grid: settings({ language: 'en' }), found: [] },
    { why: 'in no language', grid: settings({ language: 'fr' }), found: ['language-unknown'] },
    { why: 'with a day that is text', grid: settings({ today: '15/4/2026' }), found: ['today-wrong'] },
    { why: 'with two addresses, one bad', grid: settings({ mail: 'a@b.vn; nhà' }), found: ['address-wrong'] },
    { why: 'of the first version', grid: settings({}).slice(0, 4), found: ['version-old'] },
    { why: 'with a line deleted', grid: settings({}).filter((_, at) => at !== 3), found: ['setting-missing'] },
    { why: 'with a line doubled', grid: [...settings({}), ['Ngôn ngữ', 'vi']], found: ['setting-twice'] },
    { why: 'with days ahead', grid: settings({ remindDays: '5 và 2 ngày' }), found: [] },
    { why: 'with days ahead that are none', grid: settings({ remindDays: 'sớm' }), found: ['setting-unreadable'] },
    { why: 'with a version that is none', grid: settings({ version: 'x' }), found: ['version-wrong'] },
  ])('$why', ({ grid, found }) => {
    expect(faults(grid)).toEqual(found);
  });
});

const listed = (...lines: readonly (readonly [name: string, tab?: string, editors?: string, mail?: string])[]) =>
  readUnits([[], ...lines.map(([name, tab = '', editors = '', mail = '']) => [name, '', '', mail, '', editors, tab])]);
const header = findHeader([['Họ và tên', 'Ngày sinh']]);
if (!header) throw new Error('no header');
const memories = new Map([['Thôn 3', memoryOf(33, header)]]);
const ours = BUILT_TABS.map((name, at) => ({ name, id: at }));
const found = (units: ReturnType<typeof listed>, ...names: readonly (readonly [string, number])[]) => {
  const tabs = [...ours, ...names.map(([name, id]) => ({ name, id }))];
  return tabFaults(units, followTabs(units, tabs, memories), tabs).map(({ code }) => code);
};

describe('the tabs', () => {
  test.each([
    { why: 'all there', is: found(listed(['Thôn 3']), ['Thôn 3', 33]), codes: [] },
    { why: 'one renamed', is: found(listed(['Thôn 3']), ['Thôn Ba', 33]), codes: ['unit-tab-renamed'] },
    { why: 'one deleted', is: found(listed(['Thôn 3'])), codes: ['unit-tab-missing'] },
    {
      why: 'one deleted and another put in its place',
      is: found(listed(['Thôn 3']), ['Thôn 3', 44]),
      codes: [],
    },
    {
      why: 'one renamed to that of another unit is not followed',
      is: found(listed(['Thôn 3'], ['Thôn 4']), ['Thôn 4', 33]),
      codes: ['unit-tab-missing'],
    },
    {
      why: 'one copied',
      is: found(listed(['Thôn 3']), ['Thôn 3', 33], ['Bản sao của Thôn 3', 1]),
      codes: ['tab-copied'],
    },
    {
      why: 'one copied twice',
      is: found(listed(['Thôn 3']), ['Thôn 3', 33], ['Copy of Thôn 3 2', 1]),
      codes: ['tab-copied'],
    },
    { why: 'a copy of something else', is: found(listed(['Thôn 3']), ['Thôn 3', 33], ['Copy of Chợ', 1]), codes: [] },
    { why: 'a unit on a tab of ours', is: found(listed(['Thôn 3', 'Cấu hình'])), codes: ['unit-tab-ours'] },
    {
      why: 'two units on one tab',
      is: found(listed(['Thôn 3'], ['Thôn 4', 'Thôn 3']), ['Thôn 3', 33]),
      codes: ['unit-tab-twice'],
    },
    { why: 'a bad address', is: found(listed(['Thôn 3', '', 'nhà']), ['Thôn 3', 33]), codes: ['editors-wrong'] },
    {
      why: 'a bad address of who is in charge',
      is: found(listed(['Thôn 3', '', '', 'nhà']), ['Thôn 3', 33]),
      codes: ['unit-mail-wrong'],
    },
  ])('$why', ({ is, codes }) => {
    expect(is).toEqual(codes);
  });

  test('only rosters of their own are read', () => {
    const units = listed(['A'], ['B', 'A'], ['C', 'Khoảng trống'], ['D']);
    expect(ownRosters(units).map(({ name }) => name)).toEqual(['A', 'D']);
  });

  test('each tab of ours that is gone is named', () => {
    expect(tabFaults([], [], ours.slice(2))).toHaveLength(2);
  });
});
