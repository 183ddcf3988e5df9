import { planOf } from '../../src/domain/plan';
import { governing } from '../../src/domain/governing';
import { settlePlan } from '../../src/domain/settle-plan';
import { calendarOf, publicHolidays } from '../../src/domain/work-calendar';
import { planSentenceOf } from '../../src/text/plan-sentences';
import { vi } from '../../src/text/vi';
import { orders } from '../helpers/orders';

const found = orders.flatMap((order) => {
  const plan = planOf(order, governing(order)?.id ?? null, { lines: null, sessions: null });
  return settlePlan(plan, calendarOf(publicHolidays()), {}).faults;
});
const sentences = new Map(found.map((fault) => [fault.id, planSentenceOf(vi.plan, fault)]));

/**
 * Every contradiction and gap of the five letters that is one of days or numbers, with what its sentence must say. The
 * others are in the words alone, and no rule computes them:
 * HT whether 18 counts, “6” or “đủ 6”, kích hoạt or cấp, a misspelt office, a duty hidden in a paragraph;
 * ĐT a Công văn with the sign of a Kế hoạch, the reach of “tổ chức”, whether 14 counts, thu nhận aimed at alone;
 * HY “học sinh” or “công dân”, “mức 2” or “mức độ 2”; it has no start, so nothing can be before it;
 * BQ “phần đầu”; the villages’ lists have no date, so there is nothing to be late;
 * LH thôn or ấp, a level left out; one report daily and weekly, of which both are sent; three denominators, each its own.
 */
const LISTED: readonly { what: string; id: string; says: readonly string[] }[] = [
  {
    what: 'HT: 100% has no date',
    id: 'hoang-thanh/unstated/deadline',
    says: ['Mục 7 không ghi hạn', '15/5/2026'],
  },
  {
    what: 'ĐT: the start is earlier than its own basis',
    id: 'duc-tho/basis/start',
    says: ['08/4/2026', '1273/KH-CTA-PC06', '09/4/2026'],
  },
  {
    what: 'ĐT: organisations reviewed on the day of the letter above',
    id: 'duc-tho/basis/organisations',
    says: ['Mục I.1 và mục II.2', 'hạn cuối 09/4/2026', 'ngày 09/4/2026'],
  },
  {
    what: 'ĐT: organisations reviewed before propaganda and before the kit day',
    id: 'duc-tho/needs/organisations',
    says: ['hạn cuối 09/4/2026', 'mục II.1 “Đủ trang thiết bị', 'đến ngày 10/4/2026', 'đến ngày 15/4/2026'],
  },
  {
    what: 'ĐT: enrolment is due after the end',
    id: 'duc-tho/after-end/pupils',
    says: ['Mục I.2 và mục II.2', 'hạn cuối 09/5/2026', 'kết thúc chiến dịch là 08/5/2026'],
  },
  {
    what: 'ĐT: the final report is due after the end',
    id: 'duc-tho/after-end/final-report',
    says: ['Mục II.2', 'hạn cuối 09/5/2026', '08/5/2026'],
  },
  {
    what: 'ĐT: the school list is due on a Sunday',
    id: 'duc-tho/day-off/pupil-lists',
    says: ['Mục III.2', '12/4/2026 (Chủ nhật)', 'thứ Sáu 10/4/2026'],
  },
  {
    what: 'ĐT: enrolment is due on a Saturday',
    id: 'duc-tho/day-off/pupils',
    says: ['09/5/2026 (thứ Bảy)', 'thứ Sáu 08/5/2026'],
  },
  {
    what: 'ĐT: the report is due on a Saturday',
    id: 'duc-tho/day-off/final-report',
    says: ['09/5/2026 (thứ Bảy)', 'thứ Sáu 08/5/2026'],
  },
  {
    what: 'HY: two deadlines, commune and province police, for the same work',
    id: 'hung-yen/levels/children',
    says: ['Mục 3 nói trước ngày 15/5/2026', 'mục 2 nói trước ngày 20/5/2026'],
  },
  { what: 'HY: no %', id: 'hung-yen/unstated/target', says: ['Mục 3 và mục 2 không ghi tỷ lệ'] },
  {
    what: 'HY: the two subgroups are all of the whole',
    id: 'hung-yen/parts/all',
    says: ['237.176', '199.393', '436.569', '436.500'],
  },
  {
    what: 'BQ: children 14/6 (target, 2.1) against 16/6 (2.3)',
    id: 'bac-quang/children',
    says: ['Mục 1 (2) và mục 2.1 nói trước ngày 14/6/2026', 'mục 2.3 nói trước ngày 16/6/2026', 'hạn cuối 13/6/2026'],
  },
  {
    what: 'BQ: organisations 14/6 (7) against 16/6 (2.5)',
    id: 'bac-quang/organisations',
    says: ['Mục 1 (7) nói trước ngày 14/6/2026', 'mục 2.5 nói trước ngày 16/6/2026', 'hạn cuối 13/6/2026'],
  },
  {
    what: 'BQ: Việt Vinh has only two of its four days before the target',
    id: 'bac-quang/session/TH&THCS Việt Vinh',
    says: ['4 ngày, chỉ 2 ngày kịp hạn', '14/6/2026, 15/6/2026', '13/6/2026 (mục 1 (2))'],
  },
  {
    what: 'BQ: the reserve runs past both days',
    id: 'bac-quang/session/reserve',
    says: ['riêng 16/6/2026 sau cả ngày muộn nhất, 15/6/2026 (mục 2.3)'],
  },
  { what: 'BQ: 87% of whom', id: 'bac-quang/unstated/among', says: ['Mục 1 (4)', 'tính trên số nào'] },
  {
    what: 'BQ: children are due on a Saturday',
    id: 'bac-quang/day-off/children',
    says: ['13/6/2026 (thứ Bảy)', 'thứ Sáu 12/6/2026'],
  },
  {
    what: 'BQ: organisations are due on a Saturday',
    id: 'bac-quang/day-off/organisations',
    says: ['13/6/2026 (thứ Bảy)', 'thứ Sáu 12/6/2026'],
  },
  {
    what: 'LH: the report is due before the last day',
    id: 'loc-hung/report/final-report',
    says: ['Mục V.1', 'hạn cuối 29/12/2025', 'mục II.2', '30/12/2025'],
  },
  {
    what: 'LH: QĐ 06/QĐ-TTg bears the wrong year',
    id: 'loc-hung/basis/06/QĐ-TTg',
    says: ['06/01/2021', '06/01/2022'],
  },
];

test.each(LISTED)('$what', ({ id, says }) => {
  for (const words of says) expect(sentences.get(id) ?? 'not found').toContain(words);
  expect(sentences.get(id)).toContain('Cách xử lý:');
});

test('nothing else is found', () => {
  expect([...sentences.keys()].sort()).toEqual(LISTED.map(({ id }) => id).sort());
  expect(found).toHaveLength(LISTED.length);
});
