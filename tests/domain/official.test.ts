import type { Cell } from '../../src/domain/cell';
import { parseCampaign } from '../../src/domain/campaign';
import { officialColumns, readOfficials } from '../../src/domain/official';
import json from '../../src/campaigns/bac-quang.json';

const campaign = parseCampaign(json);
const columns = officialColumns(campaign);
const USUAL: Record<string, Cell> = {
  'Họ và tên': 'Lê Thị Hoa',
  'Đơn vị': 'Phòng Văn hóa',
  'Căn cước': 'Đã có',
  'Định danh mức 2': 'Đã kích hoạt',
};
const linesOf = (...rows: readonly Record<string, Cell>[]) =>
  readOfficials(
    [[...columns], ...rows.map((row) => columns.map((column) => ({ ...USUAL, ...row })[column] ?? ''))],
    campaign,
  )?.lines ?? [];

test('the columns hold the papers that the campaign counts of officials, and no others', () => {
  expect(columns.slice(4, -2)).toEqual(['BHYT', 'An sinh xã hội', 'GPLX', 'Đăng ký xe', 'BHXH']);
});

describe('a line of Cán bộ', () => {
  test.each<{ why: string; row: Record<string, Cell>; codes: string[]; hasCard: boolean }>([
    { why: 'is in order', row: {}, codes: [], hasCard: true },
    { why: 'lacks a name', row: { 'Họ và tên': '' }, codes: ['name-missing'], hasCard: true },
    { why: 'lacks a unit', row: { 'Đơn vị': '' }, codes: ['unit-missing'], hasCard: true },
    { why: 'is activated without a card', row: { 'Căn cước': 'Chưa có' }, codes: ['card-none'], hasCard: false },
    { why: 'is activated, the card not told', row: { 'Căn cước': '' }, codes: [], hasCard: true },
    { why: 'is enrolled with the card under way', row: { 'Căn cước': 'Đang làm', 'Định danh mức 2': 'Đã thu nhận' }, codes: [], hasCard: false }, // prettier-ignore
    { why: 'has states that are none', row: { 'Căn cước': 'ừ', 'Định danh mức 2': 'xong' }, codes: ['card-unknown', 'account-unknown'], hasCard: false }, // prettier-ignore
    { why: 'has a paper that is none', row: { BHYT: 'x', GPLX: 'không thuộc diện' }, codes: ['paper-unknown'], hasCard: true }, // prettier-ignore
  ])('that $why: $codes', ({ row, codes, hasCard }) => {
    const [line] = linesOf(row);
    expect(line?.faults.map(({ code }) => code)).toEqual(codes);
    expect(line?.hasCard).toBe(hasCard);
  });

  test('may stand twice: one name in one unit, and not in two', () => {
    const twins = linesOf({}, { 'Họ và tên': 'lê thị  hoa' }, { 'Đơn vị': 'Công an xã' });
    expect(twins.map(({ faults }) => faults)).toEqual([[{ code: 'twice', line: 3 }], [{ code: 'twice', line: 2 }], []]);
  });
});
