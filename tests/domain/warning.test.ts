import { day } from '../../src/domain/day';
import { lateActivations } from '../../src/domain/late-activation';
import type { MilestoneLine } from '../../src/domain/milestone';
import { unitsOwning } from '../../src/domain/owner';
import { readSteps, stepOn, USUAL_STEPS } from '../../src/domain/reminder';
import { isOverdue, warningsOn, type Outstanding } from '../../src/domain/warning';
import type { Unit } from '../../src/domain/unit';
import { date, roster, row, TODAY, type Fields } from './builders';

describe('the days before a last day', () => {
  test.each([
    { text: '', steps: [7, 3, 1] },
    { text: '  ', steps: [7, 3, 1] },
    { text: '7, 3, 1', steps: [7, 3, 1] },
    { text: '1;3;7', steps: [7, 3, 1] },
    { text: '7.3', steps: [7, 3] },
    { text: '10 ngày và 2 ngày trước', steps: [10, 2] },
    { text: '10 days and 2', steps: [10, 2] },
    { text: '5, 5, 0', steps: [5] },
    { text: '60', steps: [60] },
    { text: '61', steps: null },
    { text: '-3', steps: null },
    { text: 'một tuần', steps: null },
    { text: ', ;', steps: null },
    { text: '7 3 x', steps: null },
  ])('“$text” are $steps', ({ text, steps }) => {
    expect(readSteps(text)).toEqual(steps);
  });

  test.each([
    { lastDay: '2026-04-23', step: null },
    { lastDay: '2026-04-22', step: 7 },
    { lastDay: '2026-04-19', step: 7 },
    { lastDay: '2026-04-18', step: 3 },
    { lastDay: '2026-04-17', step: 3 },
    { lastDay: '2026-04-16', step: 1 },
    { lastDay: '2026-04-15', step: 0 },
    { lastDay: '2026-04-14', step: 'overdue' },
  ])('on 15 April, $lastDay has come to step $step', ({ lastDay, step }) => {
    expect(stepOn(day(lastDay), TODAY, USUAL_STEPS)).toBe(step);
  });

  test('without any step the last day itself still is one', () => {
    expect(['2026-04-16', '2026-04-15', '2026-04-14'].map((lastDay) => stepOn(day(lastDay), TODAY, []))).toEqual([
      null,
      0,
      'overdue',
    ]);
  });
});

const UNITS: readonly Pick<Unit, 'name' | 'kind'>[] = [
  { name: 'TH Nguyễn Trãi', kind: 'school' },
  { name: 'THCS Nguyễn Trãi', kind: 'school' },
  { name: 'Thôn 1', kind: 'village' },
  { name: 'Thôn 10', kind: 'village' },
  { name: 'Trạm y tế', kind: 'other' },
];
const SCHOOLS = ['TH Nguyễn Trãi', 'THCS Nguyễn Trãi'];
const VILLAGES = ['Thôn 1', 'Thôn 10'];

describe('the owner of a task', () => {
  test.each([
    { owner: 'Các trường học', units: SCHOOLS },
    { owner: 'Hiệu trưởng các trường', units: SCHOOLS },
    { owner: 'Hiệu trưởng', units: SCHOOLS },
    { owner: 'Công an xã; các trường; các thôn', units: [...SCHOOLS, ...VILLAGES] },
    { owner: 'Công an xã; các trường; trưởng các ấp', units: [...SCHOOLS, ...VILLAGES] },
    { owner: 'Trưởng thôn', units: VILLAGES },
    { owner: 'Các trưởng thôn', units: VILLAGES },
    { owner: 'Trưởng thôn 10', units: ['Thôn 10'] },
    { owner: 'thôn 1, THCS Nguyễn Trãi', units: ['THCS Nguyễn Trãi', 'Thôn 1'] },
    { owner: 'Trường TH Nguyễn Trãi', units: ['TH Nguyễn Trãi'] },
    { owner: 'Trạm y tế và Công an xã', units: ['Trạm y tế'] },
    { owner: 'Công an xã', units: [] },
    { owner: 'Trưởng Công an xã', units: [] },
    { owner: 'Các ban, ngành, đoàn thể', units: [] },
    { owner: 'Cơ quan, đơn vị, doanh nghiệp, hợp tác xã', units: [] },
    { owner: 'Sở Giáo dục và Đào tạo; các trường; Công an cấp xã', units: SCHOOLS },
    { owner: '', units: [] },
  ])('“$owner” stands for $units', ({ owner, units }) => {
    expect(unitsOwning(owner, UNITS)).toEqual(units);
  });
});

const milestone = (lastDay: string, more: Partial<MilestoneLine> = {}): MilestoneLine => ({
  ...{ line: 2, task: 'Rà soát', owner: 'Các trường', start: null, lastDay: day(lastDay), done: false },
  ...more,
});

const NOTHING: Outstanding = {
  ...{ on: TODAY, steps: USUAL_STEPS, milestones: [], ordered: [], units: UNITS, lists: [] },
  late: new Map(),
};

/** Warnings as `key step: units`. */
const warned = (state: Partial<Outstanding>): string[] =>
  warningsOn({ ...NOTHING, ...state }).map(({ key, step, units }) => `${key} ${String(step)}: ${units.join()}`);

describe('what is outstanding', () => {
  test.each([
    { why: 'nothing', state: {}, warns: [] },
    { why: 'a task far away', state: { milestones: [milestone('2026-04-30')] }, warns: [] },
    { why: 'a task that is done', state: { milestones: [milestone('2026-04-10', { done: true })] }, warns: [] },
    {
      why: 'a task of the schools',
      state: { milestones: [milestone('2026-04-16')] },
      warns: ['m:ra soat:2026-04-16 1: TH Nguyễn Trãi,THCS Nguyễn Trãi'],
    },
    {
      why: 'a task of the order goes by its id',
      state: { milestones: [milestone('2026-04-16')], ordered: [{ id: 'review', task: 'Rà soát' }] },
      warns: ['m:review:2026-04-16 1: TH Nguyễn Trãi,THCS Nguyễn Trãi'],
    },
    {
      why: 'a list without a day is the office’s',
      state: { lists: [{ name: 'Thôn 1', rows: 0, due: null }] },
      warns: ['list:Thôn 1 standing: '],
    },
    {
      why: 'a list overdue',
      state: { lists: [{ name: 'Thôn 1', rows: 0, due: day('2026-04-10') }] },
      warns: ['list:Thôn 1:2026-04-10 overdue: Thôn 1'],
    },
    {
      why: 'a list due in time',
      state: { lists: [{ name: 'Thôn 1', rows: 0, due: day('2026-04-30') }] },
      warns: [],
    },
    {
      why: 'a list that has come',
      state: { lists: [{ name: 'Thôn 1', rows: 1, due: day('2026-04-10') }] },
      warns: [],
    },
    {
      why: 'a unit under its pace, and one above',
      state: {
        paces: new Map([
          ['Thôn 1', { rate: 2, needed: 2.5, until: day('2026-05-08') }],
          ['Thôn 10', { rate: 2.5, needed: 2.5, until: day('2026-05-08') }],
        ]),
      },
      warns: ['pace:Thôn 1:2026-05-08 standing: Thôn 1'],
    },
    { why: 'accounts', state: { late: new Map([['Thôn 1', 3]]) }, warns: ['late:Thôn 1 standing: Thôn 1'] },
  ])('$why', ({ state, warns }) => {
    expect(warned(state)).toEqual(warns);
  });

  test('the earliest last day stands first, what has none last', () => {
    const told = warned({
      milestones: [milestone('2026-04-20', { task: 'B' }), milestone('2026-04-12', { task: 'A' })],
      lists: [
        { name: 'Thôn 1', rows: 0, due: null },
        { name: 'Thôn 10', rows: 0, due: day('2026-04-15') },
      ],
      late: new Map([['Thôn 1', 1]]),
    });
    expect(told.map((each) => each.split(' ').slice(0, 1).join())).toEqual([
      'm:a:2026-04-12',
      'list:Thôn',
      'm:b:2026-04-20',
      'list:Thôn',
      'late:Thôn',
    ]);
  });

  test('overdue is what is past its day, and accounts past that of the law', () => {
    const overdue = warningsOn({
      ...NOTHING,
      milestones: [milestone('2026-04-14'), milestone('2026-04-15')],
      lists: [{ name: 'Thôn 1', rows: 0, due: null }],
      late: new Map([['Thôn 1', 1]]),
    }).filter(isOverdue);
    expect(overdue.map(({ code }) => code)).toEqual(['milestone', 'not-activated']);
  });
});

describe('accounts that were approved and are not activated', () => {
  const NUMBER = '038215000123';
  const approved = (on: string, fields: Fields = {}): Fields =>
    row({ 'Số định danh': NUMBER, 'Định danh mức 2': 'Đã phê duyệt', 'Ngày phê duyệt': date(on), ...fields });
  const late = (school: Fields[], village: Fields[] = []) =>
    [...lateActivations([roster('TH A', school), roster('Thôn 3', village)], TODAY)].map((each) => each.join(' '));

  test.each([
    { why: 'seven days ago is in time', school: [approved('2026-04-08')], village: [], told: [] },
    { why: 'eight days ago is not', school: [approved('2026-04-07')], village: [], told: ['TH A 1'] },
    {
      why: 'without a day nobody knows',
      school: [approved('2026-04-07', { 'Ngày phê duyệt': '' })],
      village: [],
      told: [],
    },
    {
      why: 'activated',
      school: [approved('2026-04-07', { 'Định danh mức 2': 'Đã kích hoạt' })],
      village: [],
      told: [],
    },
    {
      why: 'enrolled again',
      school: [approved('2026-04-07', { 'Định danh mức 2': 'Đã thu nhận' })],
      village: [],
      told: [],
    },
    { why: 'moved away', school: [approved('2026-04-07', { 'Vướng mắc': 'Chuyển đi' })], village: [], told: [] },
    {
      why: 'activated, says the village',
      school: [approved('2026-04-07')],
      village: [row({ 'Số định danh': NUMBER, 'Định danh mức 2': 'Đã kích hoạt' })],
      told: [],
    },
    {
      why: 'known in both lists',
      school: [approved('2026-04-07')],
      village: [row({ 'Số định danh': NUMBER })],
      told: ['TH A 1', 'Thôn 3 1'],
    },
    {
      why: 'has left the school, but lives in the village',
      school: [approved('2026-04-07', { 'Vướng mắc': 'Thôi học' })],
      village: [row({ 'Số định danh': NUMBER })],
      told: ['Thôn 3 1'],
    },
  ])('$why', ({ school, village, told }) => {
    expect(late(school, village)).toEqual(told);
  });
});
