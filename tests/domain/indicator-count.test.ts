import { parseCampaign, type Indicator } from '../../src/domain/campaign';
import { countCommune } from '../../src/domain/commune';
import { measure } from '../../src/domain/indicator';
import { checkContext, checkRoster } from '../../src/domain/roster-check';
import { kindOf } from '../../src/domain/unit';
import json from '../../src/campaigns/bac-quang.json';
import { date, grid, row, TODAY, type Fields } from './builders';

const bacQuang = parseCampaign(json);
const base = bacQuang.indicators[1] as Indicator;

/** Counted of how many, by one indicator alone, over lists by the name of their unit. */
function count(fields: Partial<Indicator>, lists: Readonly<Record<string, readonly Fields[]>>): string {
  const campaign = { ...bacQuang, indicators: [{ ...base, ...fields }] };
  const context = checkContext(TODAY, campaign.bands);
  const rosters = Object.entries(lists).map(([unit, rows]) =>
    checkRoster({ unit, kind: kindOf(unit), tab: unit }, grid(rows), context),
  );
  const [progress] = countCommune(campaign, rosters, TODAY).indicators;
  return `${String(progress?.done)}/${String(progress?.population)}`;
}

let serial = 100_000;
/** Somebody else on every call: 10 years old, with a card, unless told. */
const child = (fields: Fields = {}): Fields =>
  row({
    'Họ và tên': `Lê Văn ${'ABCDEGHIK'[serial % 9] ?? ''}`,
    'Số định danh': `038215${String((serial += 1))}`,
    ...fields,
  });
const adult = (fields: Fields = {}): Fields => child({ 'Ngày sinh': date('1990-05-20'), ...fields });

describe('an indicator counts', () => {
  test.each<{ why: string; fields: Partial<Indicator>; lists: Record<string, Fields[]>; counted: string }>([
    {
      why: 'those of its band alone',
      fields: { band: '6-14' },
      lists: { 'Thôn 1': [child({ 'Định danh mức 2': 'Đã kích hoạt' }), child(), adult()] },
      counted: '1/2',
    },
    {
      why: 'those of all bands where it names none',
      fields: { band: null },
      lists: { 'Thôn 1': [child({ 'Định danh mức 2': 'Đã kích hoạt' }), adult()] },
      counted: '1/2',
    },
    {
      why: 'a person of two lists once, at the further stage',
      fields: {},
      lists: { 'TH A': [row()], 'Thôn 1': [row({ 'Định danh mức 2': 'Đã kích hoạt' })] },
      counted: '1/1',
    },
    {
      why: 'no one who has left',
      fields: {},
      lists: { 'Thôn 1': [child({ 'Vướng mắc': 'Chuyển đi' }), child()] },
      counted: '0/1',
    },
    {
      why: 'as pupils those whom a school’s list holds',
      fields: { among: 'pupils' },
      lists: { 'TH A': [child(), child({ 'Vướng mắc': 'Thôi học' })], 'Thôn 1': [child()] },
      counted: '0/1',
    },
    {
      why: 'of approved accounts the activated ones',
      fields: { among: 'approved' },
      lists: {
        'Thôn 1': ['Đã thu nhận', 'Đã phê duyệt', 'Đã kích hoạt'].map((state) => child({ 'Định danh mức 2': state })),
      },
      counted: '1/2',
    },
    {
      why: 'of registered accounts the activated ones',
      fields: { among: 'registered' },
      lists: {
        'Thôn 1': ['', 'Chưa đăng ký', 'Đã thu nhận', 'Đã kích hoạt'].map((state) =>
          child({ 'Định danh mức 2': state }),
        ),
      },
      counted: '1/2',
    },
    {
      why: 'as holders of a card those who are said to hold one, or cannot be without',
      fields: { stage: 'card' },
      lists: {
        'Thôn 1': [
          child({ 'Căn cước': 'Đã có' }),
          child({ 'Căn cước': 'Chưa có', 'Định danh mức 2': 'Đã thu nhận' }),
          child({ 'Căn cước': '', 'Định danh mức 2': 'Đã thu nhận' }),
          child({ 'Căn cước': '', 'Định danh mức 2': 'Đã phê duyệt' }),
          child({ 'Căn cước': 'Đang làm', 'Định danh mức 2': 'Đã phê duyệt' }),
        ],
      },
      counted: '2/5',
    },
    {
      why: 'as residents everybody who lives here, of whatever age',
      fields: { among: 'residents', band: null, stage: null, papers: ['BHYT'] },
      lists: {
        'Thôn 1': [
          child({ 'Ngày sinh': date('2024-01-01'), BHYT: 'Rồi' }),
          child({ 'Ngày sinh': '' }),
          adult({ BHYT: 'Chưa' }),
        ],
      },
      counted: '1/3',
    },
    {
      why: 'who has both papers where it asks for two',
      fields: { among: 'residents', band: null, stage: null, papers: ['BHYT', 'Sổ sức khỏe'] },
      lists: {
        'Thôn 1': [
          adult({ BHYT: 'Rồi', 'Sổ sức khỏe': 'Rồi' }),
          adult({ BHYT: 'Rồi', 'Sổ sức khỏe': 'Chưa' }),
          adult({ BHYT: 'Rồi' }),
        ],
      },
      counted: '1/3',
    },
    {
      why: 'a paper that either list has',
      fields: { stage: null, papers: ['BHYT', 'Sổ sức khỏe'] },
      lists: { 'TH A': [row({ BHYT: 'rồi' })], 'Thôn 1': [row({ 'Sổ sức khỏe': 'Rồi' })] },
      counted: '1/1',
    },
    {
      why: 'papers, not people, where it is a share of those issued',
      fields: { among: 'issued', band: null, stage: null, papers: ['GPLX', 'Đăng ký xe'] },
      lists: {
        'Thôn 1': [
          adult({ GPLX: 'Rồi', 'Đăng ký xe': 'Chưa' }),
          adult({ GPLX: 'Không thuộc diện', 'Đăng ký xe': 'Rồi' }),
          adult({ GPLX: '', 'Đăng ký xe': 'có lẽ' }),
        ],
      },
      counted: '2/3',
    },
    { why: 'nobody of none', fields: {}, lists: { 'Thôn 1': [] }, counted: '0/0' },
    {
      why: 'of the figure that somebody typed, whatever the lists hold',
      fields: { figure: { value: 4210, source: 'Công an xã', asOf: null } },
      lists: { 'Thôn 1': [child({ 'Định danh mức 2': 'Đã kích hoạt' }), child()] },
      counted: '1/4210',
    },
    {
      why: 'no organisation from lists of people',
      fields: { among: 'organisations', band: null },
      lists: { 'Thôn 1': [child()] },
      counted: '0/null',
    },
    {
      why: 'no official from lists of people',
      fields: { among: 'officials', band: null },
      lists: { 'Thôn 1': [adult()] },
      counted: '0/null',
    },
  ])('$why', ({ fields, lists, counted }) => {
    expect(count(fields, lists)).toBe(counted);
  });
});

test('a typed denominator is the commune’s, and no unit is measured by it', () => {
  const indicator = { ...base, figure: { value: 4210, source: '', asOf: null } };
  expect(measure(indicator, { done: 1, population: 2 }, TODAY).population).toBe(2);
});
