import { day } from '../../src/domain/day';
import type { UnitQuality } from '../../src/domain/quality';
import { vi } from '../../src/text/vi';
import { qualityView } from '../../src/view/quality';
import { listOf, told } from './told';

/** Lines of the tab: the sentence on all lists, then the total, then the units. */
function quality(...lists: readonly UnitQuality[]) {
  const lines = told(qualityView(lists, vi, 'Số liệu đến 08:00 ngày 15/4/2026'));
  return { summary: lines[2], total: lines[6], units: lines.slice(7) };
}

const stateOf = (list: UnitQuality) => quality(list).units[0]?.split(' | ')[1];

describe('all lists together', () => {
  test.each([
    {
      why: 'no unit at all',
      lists: [],
      says: '0 đơn vị, chưa đơn vị nào gửi danh sách.',
      total: 'Cộng các danh sách |  |  | 0 | 0 |  | 0 | 0 | 0 | 0',
    },
    {
      why: 'nobody has sent',
      lists: [listOf('Thôn 1', 0), listOf('Thôn 2', 0, { daysLate: 3 })],
      says: '2 đơn vị, chưa đơn vị nào gửi danh sách.',
      total: 'Cộng các danh sách |  |  | 0 | 0 |  | 0 | 0 | 0 | 0',
    },
    {
      why: 'one unit, nothing amiss',
      lists: [listOf('Thôn 1', 1234)],
      says: '1 đơn vị: 1 đã gửi, 0 chưa gửi, 0 quá hạn. 1.234 dòng có 0 lỗi phải sửa, tức 0 lỗi trên 100 dòng.',
      total: 'Cộng các danh sách |  |  | 1234 | 0 | 0 | 0 | 0 | 0 | 0',
    },
    {
      why: 'errors in 100 rows are of all rows, not the mean of the units',
      lists: [listOf('Thôn 1', 10, { errors: 5, withoutNumber: 2 }), listOf('Thôn 2', 990, { withoutPhone: 7 })],
      says: '2 đơn vị: 2 đã gửi, 0 chưa gửi, 0 quá hạn. 1.000 dòng có 5 lỗi phải sửa, tức 0,5 lỗi trên 100 dòng.',
      total: 'Cộng các danh sách |  |  | 1000 | 5 | 0.5 | 2 | 0 | 7 | 0',
    },
  ])('$why', ({ lists, says, total }) => {
    expect(quality(...lists)).toMatchObject({ summary: says, total });
  });
});

describe('the state of a list', () => {
  test.each([
    { why: 'missing, no due day', list: listOf('Thôn 1', 0), says: '⚠ Chưa gửi' },
    { why: 'missing on its due day', list: listOf('Thôn 1', 0, { daysLate: 0 }), says: '⚠ Chưa gửi' },
    { why: 'missing a day after', list: listOf('Thôn 1', 0, { daysLate: 1 }), says: '✗ Chưa gửi, muộn 1 ngày' },
    { why: 'sent in time, nothing amiss', list: listOf('Thôn 1', 9, { daysLate: 0 }), says: '✓ Đã gửi' },
    { why: 'sent late', list: listOf('Thôn 1', 9, { daysLate: 3 }), says: '⚠ Đã gửi, muộn 3 ngày' },
    { why: 'sent with errors', list: listOf('Thôn 1', 9, { errors: 2 }), says: '⚠ Đã gửi, 2 lỗi phải sửa' },
    { why: 'nine phones in a hundred are few', list: listOf('Thôn 1', 100, { withoutPhone: 9 }), says: '✓ Đã gửi' },
    {
      why: 'ten are many',
      list: listOf('Thôn 1', 100, { withoutPhone: 10 }),
      says: '⚠ Đã gửi, thiếu điện thoại',
    },
    {
      why: 'everything at once, in one order',
      list: listOf('Thôn 1', 10, {
        ...{ daysLate: 1, errors: 1, withoutNumber: 10, withoutBirthDay: 10, withoutPhone: 10, withoutVillage: 10 },
      }),
      says: '⚠ Đã gửi, muộn 1 ngày, 1 lỗi phải sửa, thiếu số định danh, thiếu ngày sinh, thiếu điện thoại, thiếu thôn',
    },
  ])('$why', ({ list, says }) => {
    expect(stateOf(list)).toBe(says);
  });
});

test('a missing list has no counts, only its due day', () => {
  expect(quality(listOf('Thôn 1', 0, { due: day('2026-04-20') })).units).toEqual(['Thôn 1 | ⚠ Chưa gửi | 2026-04-20']);
});

test('units stand in the order they were measured in, worst first, each a link to its tab', () => {
  const lists = [listOf('Thôn 2', 0), listOf('Thôn 1', 4, { errors: 1 })];
  const view = qualityView(lists, vi, '');
  expect(view.rows.slice(7).map(({ cells }) => cells[0])).toEqual([
    { link: { tab: 'Thôn 2', a1: 'A1', label: 'Thôn 2' } },
    { link: { tab: 'Thôn 1', a1: 'A1', label: 'Thôn 1' } },
  ]);
  expect(quality(...lists).units[1]).toBe('Thôn 1 | ⚠ Đã gửi, 1 lỗi phải sửa |  | 4 | 1 | 25 | 0 | 0 | 0 | 0');
});
