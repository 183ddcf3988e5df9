import type { Cell } from '../../src/domain/cell';
import { day } from '../../src/domain/day';
import {
  distinctOrganisations,
  isSealed,
  ORGANISATION_COLUMNS,
  readOrganisations,
  type Organisation,
} from '../../src/domain/organisation';
import { readOrganisationCode } from '../../src/domain/organisation-code';

const ON = day('2026-04-15');
const USUAL: Record<string, Cell> = {
  'Tên cơ quan, tổ chức': 'Hợp tác xã Sao Mai',
  Loại: 'Hợp tác xã',
  'Con dấu': 'Có',
  'Mã số thuế hoặc số quyết định': '0101243150',
  'Định danh tổ chức': 'Đã phê duyệt',
  'Ngày cấp': { day: day('2026-04-10') },
};

/** The lines as read, each the usual one but for what is told. */
function linesOf(...rows: readonly Record<string, Cell>[]): readonly Organisation[] {
  const grid = rows.map((row) => ORGANISATION_COLUMNS.map((column) => ({ ...USUAL, ...row })[column] ?? ''));
  return readOrganisations([[...ORGANISATION_COLUMNS], ...grid], ON)?.lines ?? [];
}
const codesOf = (row: Record<string, Cell>): string[] =>
  linesOf(row).flatMap(({ faults }) => faults.map((f) => f.code));

describe('a line of Tổ chức', () => {
  test.each<{ why: string; row: Record<string, Cell>; codes: string[] }>([
    { why: 'is in order', row: {}, codes: [] },
    { why: 'lacks a name', row: { 'Tên cơ quan, tổ chức': ' ' }, codes: ['name-missing'] },
    { why: 'is of no kind', row: { Loại: 'Tập đoàn' }, codes: ['kind-unknown'] },
    { why: 'forgives marks', row: { Loại: 'hop tac xa', 'Định danh tổ chức': 'da phe duyet' }, codes: [] },
    { why: 'has a stage that is none', row: { 'Định danh tổ chức': 'xong' }, codes: ['account-unknown'] },
    { why: 'has a seal that is none', row: { 'Con dấu': 'chưa rõ' }, codes: ['seal-unknown'] },
    { why: 'does not tell of its seal', row: { 'Con dấu': '' }, codes: ['seal-missing'] },
    { why: 'is a business: its seal is its own affair', row: { 'Con dấu': '', Loại: 'Doanh nghiệp' }, codes: [] },
    { why: 'has no code', row: { 'Mã số thuế hoặc số quyết định': '' }, codes: ['code-missing'] },
    { why: 'has a code of nine digits', row: { 'Mã số thuế hoặc số quyết định': 101243150 }, codes: ['code-wrong'] },
    { why: 'has its day as words', row: { 'Ngày cấp': 'hôm qua' }, codes: ['date-wrong'] },
    { why: 'has its day without a year', row: { 'Ngày cấp': '15/5' }, codes: ['date-wrong'] },
    { why: 'has a day to come', row: { 'Ngày cấp': { day: day('2026-04-16') } }, codes: ['date-future'] },
    { why: 'was approved today', row: { 'Ngày cấp': { day: ON } }, codes: [] },
    { why: 'was approved on no day', row: { 'Ngày cấp': '' }, codes: ['date-missing'] },
    { why: 'needs no day before', row: { 'Ngày cấp': '', 'Định danh tổ chức': 'Đã thu nhận' }, codes: [] },
  ])('that $why: $codes', ({ row, codes }) => {
    expect(codesOf(row)).toEqual(codes);
  });

  test('is no organisation where it is a total or empty, whatever the notes say', () => {
    const empty = Object.fromEntries(ORGANISATION_COLUMNS.map((column) => [column, '']));
    expect(linesOf({ ...empty, 'Ghi chú': 'hỏi lại' }, { ...empty, 'Tên cơ quan, tổ chức': 'Tổng số: 12' })).toEqual(
      [],
    );
    expect(linesOf({ ...empty, 'Tên cơ quan, tổ chức': 'Trường Tiểu học Sao Mai' })).toHaveLength(1);
  });
});

test.each<[string, string]>([
  ['0101243150', 'tax 0101243150'],
  ['0101243150-001', 'tax 0101243150001'],
  ['0101243150001', 'tax 0101243150001'],
  ['010 124 3150', 'tax 0101243150'],
  ['12/QĐ-UBND', 'decision 12/qđ-ubnd'],
  ['Số 12 / QĐ-UBND', 'decision số12/qđ-ubnd'],
  ['012345678', 'wrong'],
  ['01012431500', 'wrong'],
  ['0101243150-01', 'wrong'],
  ['đang làm', 'wrong'],
  ['  ', 'missing'],
])('the code %j is %s', (text, told) => {
  const code = readOrganisationCode(text);
  expect(['key' in code ? `${code.kind} ${code.key}` : code.kind]).toEqual([told]);
});

describe('an organisation that stands twice', () => {
  const code = 'Mã số thuế hoặc số quyết định';
  const name = 'Tên cơ quan, tổ chức';
  test.each<{ why: string; other: Record<string, Cell>; distinct: number }>([
    { why: 'by its code', other: { [name]: 'HTX Sao Mai' }, distinct: 1 },
    { why: 'by its name, without a code', other: { [name]: 'hợp tác xã  SAO MAI', [code]: '' }, distinct: 1 },
    { why: 'not by its name with another code', other: { [code]: '0101243151' }, distinct: 2 },
    { why: 'not by the marks of its name', other: { [name]: 'Hợp tác xã Sáo Mai', [code]: '' }, distinct: 2 },
  ])('is known $why', ({ other, distinct }) => {
    const lines = linesOf({}, { 'Định danh tổ chức': 'Đã kích hoạt', ...other });
    expect(distinctOrganisations(lines)).toHaveLength(distinct);
    const twice = lines.map(({ faults }) => faults.flatMap((fault) => (fault.code === 'twice' ? fault.line : [])));
    expect(twice).toEqual(distinct === 1 ? [[3], [2]] : [[], []]);
    if (distinct === 1) expect(distinctOrganisations(lines)[0]?.stage).toBe('activated');
  });
});

test.each<[string, string, boolean]>([
  ['Cơ quan nhà nước', 'Có', true],
  ['Cơ quan nhà nước', 'Không', false],
  ['Cơ quan nhà nước', '', true],
  ['Hợp tác xã', 'Không', false],
  ['Doanh nghiệp', 'Không', true],
])('%s with a seal “%s”: counted where only those with a seal are, %s', (kind, seal, counted) => {
  expect(linesOf({ Loại: kind, 'Con dấu': seal }).map(isSealed)).toEqual([counted]);
});
